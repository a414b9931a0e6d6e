import { useNavigate } from '@tanstack/react-router';
import { type DeclineReason, declineReasons } from '@unbrace/shared/offers';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { Button, Dialog, ProblemNote, RadioCards, toast } from '../../ui/index.ts';
import { useDeclineOffer } from './offers.queries.ts';
import { t } from './offers.texts.ts';

const choices = declineReasons.map((id) => ({ id, name: t(`decline.${id}`) }));

export function DeclineOfferDialog({
  offerId,
  isOpen,
  onOpenChange,
}: {
  offerId: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const navigate = useNavigate();
  const decline = useDeclineOffer(offerId, () => {
    toast({ tone: 'info', title: t('decline.done') });
    void navigate({ to: '/work' });
  });
  const { key, renew } = useIdempotencyKey();
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const choose = (chosen: DeclineReason) => {
    setReason(chosen);
    setIsMissing(false);
    renew();
  };
  const send = () => {
    if (reason) decline.mutate({ reason, key });
    else setIsMissing(true);
  };
  return (
    <Dialog
      title={t('decline.title')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button tone="secondary" onPress={() => onOpenChange(false)}>
            {t('decline.keep')}
          </Button>
          <Button tone="danger" pending={decline.isPending} onPress={send}>
            {t('decline.do')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioCards
          label={t('decline.why')}
          hint={t('decline.hint')}
          choices={choices}
          value={reason}
          onChange={choose}
          error={isMissing ? t('decline.missing') : undefined}
        />
        <ProblemNote error={decline.error} />
      </div>
    </Dialog>
  );
}
