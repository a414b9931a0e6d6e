import { zodResolver } from '@hookform/resolvers/zod';
import { DecideDocumentRequest } from '@unbrace/shared/care';
import { useController, useForm } from 'react-hook-form';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { Button, Dialog, ProblemNote, TextArea } from '../../ui/index.ts';
import { type CareDocument, useDecideDocument } from './documents.queries.ts';
import { t } from './documents.texts.ts';

export interface Decision {
  readonly document: CareDocument;
  readonly outcome: DecideDocumentRequest['outcome'];
}

/** The clinical lead's word about a document, with its ground. */
export function DecideDocumentDialog({
  document,
  outcome,
  onClose,
  onDone,
}: Decision & { onClose: () => void; onDone: () => void }) {
  const decide = useDecideDocument(document.id);
  const { key, renew } = useIdempotencyKey();
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(DecideDocumentRequest),
    defaultValues: { outcome, note: '' },
  });
  const { field, fieldState } = useController({ control, name: 'note' });
  const submit = handleSubmit((body) =>
    decide.mutate({ ...body, key }, { onSuccess: onDone, onError: renew }),
  );
  return (
    <Dialog
      isOpen
      title={t(`decide.${outcome}.title`)}
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            {t('decide.back')}
          </Button>
          <Button
            tone={outcome === 'refused' ? 'danger' : 'primary'}
            pending={decide.isPending}
            onPress={() => void submit()}
          >
            {outcome === 'accepted' ? t('lead.accept') : t('lead.refuse')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm text-ink-soft">{t('decide.text')}</p>
        <TextArea
          label={t('decide.note')}
          rows={4}
          maxLength={2_000}
          {...field}
          error={fieldState.error?.message}
        />
        <ProblemNote error={decide.error} />
      </div>
    </Dialog>
  );
}
