import { useQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import type { Schema } from '../../../api/client.ts';
import { Badge, DateTime, formatTime, ProblemNote, Skeleton } from '../../../ui/index.ts';
import type { Booking } from '../bookings.queries.ts';
import { askedTones, scoreWords } from './asked-words.ts';
import { askedQuery } from './board.queries.ts';
import { t } from './desk.texts.ts';

type Asked = Schema<'OfferAsked'>;

/** Who was asked about a visit, wave by wave: when, why before others, and what came of it. */
export function AskedList({ booking: { id, timeZone } }: { booking: Booking }) {
  const asked = useQuery(askedQuery(id));
  if (!asked.data) {
    return asked.error ? (
      <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />
    ) : (
      <Skeleton lines={4} />
    );
  }
  if (asked.data.items.length === 0) return <p className="text-ink-soft">{t('asked.nobody')}</p>;
  return (
    <>
      <p className="pb-2 text-sm text-ink-soft">{t('asked.lead')}</p>
      <ol className="divide-y divide-line text-sm">
        {asked.data.items.map((item) => (
          <li key={item.id} className="flex flex-col gap-1 py-3">
            <AskedItem item={item} zone={timeZone} />
          </li>
        ))}
      </ol>
    </>
  );
}

function AskedItem({ item, zone }: { item: Asked; zone: string }) {
  const { therapist, state, wave, exclusive, askedAt, answeredAt, reason, counts, proposed, score } = item;
  const time = (at: string) => formatTime(fromText(at), zone, 'dateTime');
  return (
    <>
      <span className="flex flex-wrap items-center justify-between gap-2">
        <strong className="min-w-0 font-semibold wrap-anywhere">{therapist.name}</strong>
        <Badge tone={askedTones[state]}>{t(`asked.${state}`)}</Badge>
      </span>
      <span className="text-ink-soft">
        {exclusive ? t('asked.alone') : t('asked.wave', { wave })} ·{' '}
        <DateTime at={fromText(askedAt)} zone={zone} />
        {answeredAt !== null && ` · ${t('asked.answered', { when: time(answeredAt) })}`}
        {state === 'open' && ` · ${t('asked.until', { when: time(item.expiresAt) })}`}
      </span>
      {reason !== null && (
        <span>
          {t(`answer.${reason}`)}. {t(counts ? 'asked.counts' : 'asked.counts.not')}
        </span>
      )}
      {proposed.length > 0 && <span>{t('asked.proposed', { times: proposed.map(time).join('; ') })}</span>}
      {score !== null && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2.5 text-ink-soft">
            {t('asked.score', { points: Math.round(score) })}
          </summary>
          <ul className="list-disc pl-5">
            {scoreWords(item.parts).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
