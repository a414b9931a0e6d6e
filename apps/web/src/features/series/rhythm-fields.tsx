import { RadioCards, Select } from '../../ui/index.ts';
import type { Rhythm } from './series.queries.ts';
import { t } from './series.texts.ts';

const numbers = (most: number) => Array.from({ length: most }, (_, n) => n + 1);

/** How often, how many times, and who. */
export function RhythmFields({
  rhythm,
  therapist,
  onChange,
}: {
  rhythm: Rhythm;
  /** Who gave the visit that is repeated; null when it was anybody's. */
  therapist: string | null;
  onChange: (change: Partial<Rhythm>) => void;
}) {
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t('every')}
          value={String(rhythm.everyWeeks)}
          choices={numbers(12).map((count) => ({ id: String(count), name: t('every.weeks', { count }) }))}
          onChange={(id) => onChange({ everyWeeks: Number(id) })}
        />
        <Select
          label={t('times')}
          value={String(rhythm.times)}
          choices={numbers(12).map((count) => ({ id: String(count), name: t('times.count', { count }) }))}
          onChange={(id) => onChange({ times: Number(id) })}
        />
      </div>
      {therapist !== null && (
        <RadioCards
          label={t('who')}
          value={rhythm.who}
          layout="row"
          choices={[
            { id: 'same', name: t('who.same', { name: therapist }) },
            { id: 'anybody', name: t('who.anybody') },
          ]}
          onChange={(who) => onChange({ who })}
        />
      )}
    </div>
  );
}
