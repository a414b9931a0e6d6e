import { zodResolver } from '@hookform/resolvers/zod';
import { EndCareTaskRequest } from '@unbrace/shared/care';
import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { Button, Dialog, ProblemNote, TextArea } from '../../ui/index.ts';
import { type CareTask, useEndCareTask } from './care.queries.ts';
import { t } from './care.texts.ts';
import { OwedCallFields } from './owed-call-fields.tsx';

/** What the clinical lead did, or answers. */
export function EndCareTaskDialog({
  task,
  onClose,
  onDone,
}: {
  task: CareTask;
  onClose: () => void;
  onDone: () => void;
}) {
  const end = useEndCareTask(task.id);
  const isCall = task.kind === 'call_first';
  const [spokenAt] = useState(() => new Date().toISOString());
  const { key, renew } = useIdempotencyKey();
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(EndCareTaskRequest),
    defaultValues: { note: '', call: isCall ? { spokeWith: '', asked: '', spokenAt } : null },
  });
  const { field, fieldState } = useController({ control, name: 'note' });
  const submit = handleSubmit((body) => end.mutate({ ...body, key }, { onSuccess: onDone, onError: renew }));
  return (
    <Dialog
      isOpen
      title={t(`end.${task.kind}.title`, { name: task.recipient })}
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            {t('end.back')}
          </Button>
          <Button pending={end.isPending} onPress={() => void submit()}>
            {t(`task.end.${task.kind}`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm text-ink-soft">{t(`end.${task.kind}.text`)}</p>
        {isCall && <OwedCallFields control={control} />}
        <TextArea
          label={task.kind === 'review' ? t('end.answer') : t('end.note')}
          rows={5}
          maxLength={2_000}
          {...field}
          error={fieldState.error?.message}
        />
        <ProblemNote error={end.error} />
      </div>
    </Dialog>
  );
}
