import { formatMoney, fromText } from '@unbrace/shared/kernel';
import { Button, formatTime } from '../../ui/index.ts';
import { chosenFor, type Choices } from './chosen-dates.ts';
import type { SeriesDate } from './series.queries.ts';
import { t } from './series.texts.ts';

/** One date of a series: it stands, gives way to a time near it, or is left out. */
export function DateChoice({
  date,
  zone,
  choices,
  onChoose,
}: {
  date: SeriesDate;
  zone: string;
  choices: Choices;
  onChoose: (choice: string | null | undefined) => void;
}) {
  const chosen = chosenFor(date, choices);
  const isLeftOut = choices[date.startsAt] === null;
  const when = (text: string) => formatTime(fromText(text), zone, 'dateTime');
  const state = isLeftOut
    ? t('date.skipped')
    : date.possible
      ? t('date.free')
      : t('date.taken', { words: date.words ?? '' });
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className={chosen ? 'font-semibold' : 'text-ink-soft line-through'}>{when(date.startsAt)}</span>
        {chosen && <span className="tabular-nums">{formatMoney(chosen.total)}</span>}
      </div>
      <p className="text-sm text-ink-soft">{state}</p>
      {chosen && chosen.startsAt !== date.startsAt && (
        <p className="font-semibold">{t('date.other', { when: when(chosen.startsAt) })}</p>
      )}
      <div className="flex flex-wrap gap-2" role="group" aria-label={when(date.startsAt)}>
        {!isLeftOut &&
          date.alternatives.map(({ start, total }) => (
            <Button
              key={start}
              size="small"
              tone={chosen?.startsAt === start ? 'primary' : 'secondary'}
              aria-pressed={chosen?.startsAt === start}
              onPress={() => onChoose(start)}
            >
              {when(start)}, {formatMoney(total)}
            </Button>
          ))}
        {!date.possible && date.alternatives.length === 0 && !isLeftOut && (
          <p className="text-sm">{t('date.none')}</p>
        )}
        {(date.possible || isLeftOut || chosen) && (
          <Button size="small" tone="quiet" onPress={() => onChoose(isLeftOut ? undefined : null)}>
            {isLeftOut ? t('date.back') : t('date.skip')}
          </Button>
        )}
      </div>
    </li>
  );
}
