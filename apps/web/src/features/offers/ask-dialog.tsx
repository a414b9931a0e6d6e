import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { Button, Dialog, ProblemNote, TextArea, toast } from '../../ui/index.ts';
import { useAskQuestion } from './offers.queries.ts';
import { t } from './offers.texts.ts';

/** One short question to whoever booked, through the clinic, and never about health. */
export function AskDialog({ offerId, onClose }: { offerId: string; onClose: () => void }) {
  const { key, renew } = useIdempotencyKey();
  const [question, setQuestion] = useState('');
  const [isTried, setTried] = useState(false);
  const ask = useAskQuestion(offerId, () => {
    toast({ title: t('ask.done') });
    onClose();
  });
  const isMissing = question.trim().length < 3;
  return (
    <Dialog
      title={t('ask.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <Button
          pending={ask.isPending}
          onPress={() => {
            setTried(true);
            if (!isMissing) ask.mutate({ question: question.trim(), key });
          }}
        >
          {t('ask.do')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <TextArea
          label={t('ask.question')}
          hint={t('ask.hint')}
          value={question}
          onChange={(text) => {
            setQuestion(text);
            renew();
          }}
          maxLength={200}
          rows={2}
          error={isTried && isMissing ? t('ask.missing') : undefined}
        />
        <ProblemNote error={ask.error} />
      </div>
    </Dialog>
  );
}
