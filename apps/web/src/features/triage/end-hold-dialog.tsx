import { zodResolver } from '@hookform/resolvers/zod';
import { EndHoldRequest } from '@unbrace/shared/bookings';
import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { Button, Dialog, ProblemNote, TextArea } from '../../ui/index.ts';
import { CallFields } from './call-fields.tsx';
import { type Hold, useEndHold } from './triage.queries.ts';
import { t } from './triage.texts.ts';

export interface HoldToEnd {
  readonly hold: Hold;
  readonly outcome: EndHoldRequest['outcome'];
}

/** The clinical lead's word, with its ground. */
export function EndHoldDialog({
  hold,
  outcome,
  onClose,
  onDone,
}: HoldToEnd & { onClose: () => void; onDone: (said: string) => void }) {
  const end = useEndHold(hold.id);
  const isCall = hold.kind === 'CALL' && outcome === 'cleared';
  const [spokenAt] = useState(() => new Date().toISOString());
  const { key, renew } = useIdempotencyKey();
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(EndHoldRequest),
    defaultValues: { outcome, note: '', call: isCall ? { spokeWith: '', asked: '', spokenAt } : null },
  });
  const { field, fieldState } = useController({ control, name: 'note' });
  const submit = handleSubmit((body) =>
    end.mutate(
      { ...body, key },
      { onSuccess: () => onDone(t(`holds.done.${outcome}`, { name: hold.recipient })), onError: renew },
    ),
  );
  return (
    <Dialog
      isOpen
      title={t(`end.${outcome}.title`)}
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            {t('end.back')}
          </Button>
          <Button
            tone={outcome === 'refused' ? 'danger' : 'primary'}
            pending={end.isPending}
            onPress={() => void submit()}
          >
            {t(`end.${outcome}`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="font-semibold wrap-anywhere">
          {hold.recipient}, {hold.reference}
        </p>
        <p className="text-sm text-ink-soft">{t(`end.${outcome}.text`)}</p>
        {isCall && <CallFields control={control} />}
        <TextArea
          label={t('end.note')}
          hint={t('end.note.hint')}
          rows={4}
          maxLength={2_000}
          {...field}
          error={fieldState.error?.message}
        />
        <ProblemNote error={end.error} />
      </div>
    </Dialog>
  );
}
