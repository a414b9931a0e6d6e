import { documentTypes } from '@unbrace/shared/care';
import { FileUp } from 'lucide-react';
import { type SyntheticEvent, useId, useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { Button, Callout, DateField, ProblemNote, TextArea, TextField } from '../../ui/index.ts';
import { type DocumentFor, useSendDocument } from './documents.queries.ts';
import { t } from './documents.texts.ts';
import { fileProblem } from './file-problem.ts';

/** Sends a clinician's document for a person: by themselves, signed in or by link, or by the clinical lead for them. */
export function SendDocument({ for: whose, texts = 'own' }: { for: DocumentFor; texts?: 'own' | 'lead' }) {
  const [file, setFile] = useState<File | null>(null);
  const [clinician, setClinician] = useState('');
  const [scope, setScope] = useState('');
  const [datedOn, setDatedOn] = useState<string | null>(null);
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { key, renew } = useIdempotencyKey();
  const send = useSendDocument(whose);
  const hint = useId();
  const wrong = fileProblem(file);
  if (send.isSuccess)
    return <Callout live tone="good" title={t(texts === 'lead' ? 'add.done' : 'send.done')} />;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (
      file === null ||
      wrong !== null ||
      datedOn === null ||
      clinician.trim().length < 3 ||
      scope.trim().length < 3
    )
      return;
    const about = { clinician, scope, datedOn, validUntil };
    send.mutate({ about, file, key }, { onError: renew });
  };
  const missing = (text: string, words: string) => (tried && text.trim().length < 3 ? words : undefined);
  return (
    <form
      noValidate
      onSubmit={submit}
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-5"
    >
      {texts === 'own' && <h2 className="font-display text-xl font-semibold">{t('send.title')}</h2>}
      <p className="text-sm text-ink-soft">{t(texts === 'lead' ? 'add.text' : 'send.text')}</p>
      <label className="flex flex-col gap-1 font-semibold">
        {t('send.file')}
        <span id={hint} className="text-sm font-normal text-ink-soft">
          {t('send.file.hint')}
        </span>
        <input
          type="file"
          accept={documentTypes.join(',')}
          aria-describedby={hint}
          aria-invalid={tried && wrong !== null}
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          className="min-h-11 w-full rounded-control border border-line-strong bg-raised p-2 font-normal file:mr-3 file:min-h-7 file:rounded-control file:border-0 file:bg-primary-soft file:px-3 file:font-semibold file:text-primary-ink"
        />
        {tried && wrong !== null && (
          <span role="alert" className="text-sm text-danger">
            {wrong}
          </span>
        )}
      </label>
      <TextField
        label={t('send.clinician')}
        hint={t('send.clinician.hint')}
        value={clinician}
        onChange={setClinician}
        error={missing(clinician, t('send.clinician.missing'))}
      />
      <TextArea
        label={t('send.scope')}
        rows={2}
        maxLength={500}
        value={scope}
        onChange={setScope}
        error={missing(scope, t('send.scope.missing'))}
      />
      <DateField
        label={t('send.datedOn')}
        value={datedOn}
        onChange={setDatedOn}
        error={tried && datedOn === null ? t('send.datedOn.missing') : undefined}
      />
      <DateField label={t('send.validUntil')} optional value={validUntil} onChange={setValidUntil} />
      <ProblemNote error={send.error} />
      <Button type="submit" pending={send.isPending} icon={<FileUp aria-hidden className="size-4" />}>
        {t('send.do')}
      </Button>
    </form>
  );
}
