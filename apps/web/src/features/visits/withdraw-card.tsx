import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type WithdrawReason, withdrawReasons } from '@unbrace/shared/offers';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.ts';
import { idempotencyHeader, useIdempotencyKey } from '../../api/idempotency-key.ts';
import { Button, Dialog, ProblemNote, RadioCards, toast } from '../../ui/index.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

const choices = withdrawReasons.map((id) => ({ id, name: t(`withdraw.${id}`) }));

/** Before the day's first step an accepted visit can be given back, with a reason. */
export function WithdrawCard({ visit }: { visit: Visit }) {
  const [isOpen, setIsOpen] = useState(false);
  if (visit.state !== 'confirmed') return null;
  return (
    <div>
      <Button tone="quiet" onPress={() => setIsOpen(true)}>
        {t('withdraw.open')}
      </Button>
      {isOpen && <WithdrawDialog id={visit.bookingId} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function WithdrawDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { key } = useIdempotencyKey();
  const [reason, setReason] = useState<WithdrawReason | null>(null);
  const withdraw = useMutation({
    mutationFn: (given: WithdrawReason) =>
      api
        .POST('/api/v1/visits/{id}/withdrawal', {
          params: { path: { id }, header: idempotencyHeader(`${key}${given}`) },
          body: { reason: given },
        })
        .then(unwrap),
    onSuccess: async () => {
      toast({ tone: 'info', title: t('withdraw.done') });
      await navigate({ to: '/work/visits' });
      await queryClient.invalidateQueries({ queryKey: ['visits'] });
    },
  });
  return (
    <Dialog
      title={t('withdraw.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            {t('withdraw.keep')}
          </Button>
          <Button
            tone="danger"
            isDisabled={reason === null}
            pending={withdraw.isPending}
            onPress={() => reason && withdraw.mutate(reason)}
          >
            {t('withdraw.do')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioCards
          label={t('withdraw.why')}
          hint={t('withdraw.hint')}
          choices={choices}
          value={reason}
          onChange={setReason}
        />
        <ProblemNote error={withdraw.error} />
      </div>
    </Dialog>
  );
}
