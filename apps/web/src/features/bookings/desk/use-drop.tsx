import { useQueryClient } from '@tanstack/react-query';
import { formatMoney, fromText, isSameMoney, type Money, toText } from '@unbrace/shared/kernel';
import { useState } from 'react';
import type { Held } from '../../../ui/day-board/carry.ts';
import { looseLaneId } from '../../../ui/day-board/day-board.tsx';
import { Button, Dialog, formatTime, problemOf, ProblemNote, toast } from '../../../ui/index.ts';
import { type Booking, movePriceQuery } from '../bookings.queries.ts';
import { newPriceIn } from '../move-price.tsx';
import type { Carried } from './carried.ts';
import { t } from './desk.texts.ts';
import { type Placement, stepsTo } from './drop.ts';
import { useDropVisit } from './drop.queries.ts';
import { RefusalNote } from './refusal-note.tsx';

interface Asked {
  readonly carried: Carried;
  readonly to: Placement;
  readonly before: Money;
  readonly total: Money;
}

/** Does what a drop on the board asks for; says what it costs first where that changes, and offers the way back after. */
export function useDrop(zone: string, names: ReadonlyMap<string, string>) {
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Asked>();
  const [refused, setRefused] = useState<unknown>();
  const drop = useDropVisit();

  const undo = (id: string, back: readonly Placement[], old: Money | undefined, wasConfirmed: boolean) => {
    const [from, to] = back;
    if (!from || !to) return;
    drop.mutate(
      { id, steps: stepsTo(from, to, old) },
      {
        onSuccess: (visit) => {
          const asksAgain = wasConfirmed && visit?.state !== 'confirmed';
          toast({
            title: t('drop.undone'),
            ...(asksAgain ? { text: t('drop.undone.asked', { name: nameOf(to.therapistId) }) } : {}),
          });
        },
        onError: (error) =>
          toast({
            tone: 'caution',
            title: t('drop.undo.refused'),
            text: problemOf(error)?.title ?? t('drop.undo.failed'),
          }),
      },
    );
  };
  const nameOf = (therapistId: string | null) => names.get(therapistId ?? '') ?? t('assign.unassigned.short');
  const put = (carried: Carried, to: Placement, price: { before: Money; total: Money } | undefined) =>
    drop.mutate(
      { id: carried.id, steps: stepsTo(carried, to, price?.total) },
      {
        onSuccess: (visit) => {
          setAsked(undefined);
          if (visit)
            toast({
              title: t('drop.done', {
                title: carried.title,
                when: formatTime(fromText(visit.startsAt), zone, 'time'),
                name: nameOf(to.therapistId),
              }),
              ...(asksAnew(carried, visit) ? { text: t('drop.done.asked') } : {}),
              action: {
                label: t('drop.undo'),
                onPress: () => undo(carried.id, [to, carried], price?.before, carried.state === 'confirmed'),
              },
            });
        },
        onError: (error) => {
          const total = newPriceIn(error);
          if (total && price) setAsked({ carried, to, before: price.before, total });
          else {
            setAsked(undefined);
            setRefused(error);
          }
        },
      },
    );
  const onDrop = async (carried: Carried, { laneId, start }: Held, whyNot: string | null) => {
    const to = { therapistId: laneId === looseLaneId ? null : laneId, startsAt: toText(start) };
    if (whyNot !== null) {
      toast({
        tone: 'caution',
        title: t('drop.refused', { title: carried.title }),
        text: whyNot === 'room' ? t('drop.noRoom', { name: nameOf(to.therapistId) }) : whyNot,
      });
      return;
    }
    if (start === carried.start) {
      put(carried, to, undefined);
      return;
    }
    try {
      const { price, before } = await queryClient.query({
        ...movePriceQuery(carried.id, to.startsAt),
        staleTime: 0,
      });
      if (isSameMoney(price.total, before)) put(carried, to, { before, total: price.total });
      else setAsked({ carried, to, before, total: price.total });
    } catch (error) {
      setRefused(error);
    }
  };
  const dialog = (
    <>
      {asked && (
        <Dialog
          isOpen
          title={t('drop.price.title')}
          onOpenChange={(open) => !open && setAsked(undefined)}
          actions={
            <>
              <Button tone="secondary" onPress={() => setAsked(undefined)}>
                {t('drop.price.no')}
              </Button>
              <Button pending={drop.isPending} onPress={() => put(asked.carried, asked.to, asked)}>
                {t('drop.price.yes', { total: formatMoney(asked.total) })}
              </Button>
            </>
          }
        >
          <p>
            {t('drop.price.text', {
              title: asked.carried.title,
              when: formatTime(fromText(asked.to.startsAt), zone, 'dateTime'),
              total: formatMoney(asked.total),
              before: formatMoney(asked.before),
            })}
          </p>
        </Dialog>
      )}
      {refused !== undefined && (
        <Dialog
          isOpen
          title={t('drop.refused.title')}
          onOpenChange={(open) => !open && setRefused(undefined)}
          actions={<Button onPress={() => setRefused(undefined)}>{t('drop.refused.ok')}</Button>}
        >
          {problemOf(refused) ? <RefusalNote error={refused} zone={zone} /> : <ProblemNote error={refused} />}
        </Dialog>
      )}
    </>
  );
  return { onDrop: (...given: Parameters<typeof onDrop>) => void onDrop(...given), dialog };
}

/** Whoever takes it over is asked first, as everybody is. */
function asksAnew({ state }: Carried, visit: Booking): boolean {
  return visit.state === 'offered' || (state === 'confirmed' && visit.state !== 'confirmed');
}
