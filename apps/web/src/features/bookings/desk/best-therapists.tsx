import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../../api/client.ts';
import { Button, ProblemNote, Skeleton } from '../../../ui/index.ts';
import type { Booking } from '../bookings.queries.ts';
import { t } from './desk.texts.ts';

type Best = Schema<'BestTherapists'>['items'][number];

export const bestTherapistsQuery = (id: string) =>
  queryOptions({
    queryKey: ['best-therapists', id],
    queryFn: () =>
      api.GET('/api/v1/desk/bookings/{id}/best-therapists', { params: { path: { id } } }).then(unwrap),
    staleTime: 0,
  });

/** Who could take a visit at its time, best first, each with what the score is made of; and why the others cannot. */
export function BestTherapistList({
  booking,
  pending,
  onAssign,
}: {
  booking: Booking;
  pending: boolean;
  onAssign: (therapistId: string) => void;
}) {
  const best = useQuery(bestTherapistsQuery(booking.id));
  if (best.isPending) return <Skeleton lines={4} label={t('best.loading')} />;
  if (!best.data) return <ProblemNote error={best.error} onRetry={() => void best.refetch()} />;
  const others = best.data.items.filter(({ therapistId }) => therapistId !== booking.therapist?.id);
  return (
    <section aria-labelledby="best-title" className="flex flex-col gap-3">
      <h3 id="best-title" className="font-semibold">
        {t('best.title')}
      </h3>
      <p className="text-sm text-ink-soft">{t('best.lead')}</p>
      {others.length === 0 && <p className="font-medium">{t('best.none')}</p>}
      <ol className="flex flex-col gap-2">
        {others.map((each) => (
          <li
            key={each.therapistId}
            className="flex flex-wrap items-start justify-between gap-3 rounded-card border border-line p-3"
          >
            <Score best={each} />
            <Button
              size="small"
              tone="secondary"
              isDisabled={pending}
              onPress={() => onAssign(each.therapistId)}
            >
              {t('best.assign', { name: each.name })}
            </Button>
          </li>
        ))}
      </ol>
      {best.data.refused.length > 0 && (
        <details className="text-sm">
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
            {t('best.refused', { count: best.data.refused.length })}
          </summary>
          <ul className="flex flex-col gap-1">
            {best.data.refused.map(({ therapistId, name, words }) => (
              <li key={therapistId}>{t('best.refused.of', { name, words })}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Score({ best: { name, score, parts, driveInMinutes, driveOutMinutes } }: { best: Best }) {
  const counted = parts.filter(({ points }) => Math.round(points) !== 0);
  return (
    <div className="min-w-0 flex-1">
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-ink-soft">
        {t('best.drives', { into: driveInMinutes, out: driveOutMinutes })}
      </p>
      <p className="text-sm">{t('best.score', { count: Math.round(score) })}</p>
      <ul className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        {counted.map(({ what, points }) => (
          <li key={what}>
            {t(`best.part.${what}`, { points: `${points > 0 ? '+' : '−'}${Math.abs(Math.round(points))}` })}
          </li>
        ))}
      </ul>
    </div>
  );
}
