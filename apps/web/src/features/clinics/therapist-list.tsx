import type { PublicClinic } from './clinics.queries.ts';
import { t } from './clinics.texts.ts';

export function TherapistList({ therapists }: { therapists: PublicClinic['therapists'] }) {
  if (therapists.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-display text-xl font-semibold">{t('page.therapists')}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {therapists.map(({ id, name, gender, about }) => (
          <li key={id} className="flex gap-3 rounded-card border border-line bg-surface p-4">
            <span
              aria-hidden
              className="flex size-11 shrink-0 items-center justify-center rounded-full bg-primary-soft font-display text-lg font-semibold text-primary-ink"
            >
              {initialsOf(name)}
            </span>
            <span className="min-w-0">
              <span className="block font-semibold break-words">{name}</span>
              {(gender === 'female' || gender === 'male' || gender === 'nonbinary') && (
                <span className="block text-xs text-ink-soft">{t(`gender.${gender}`)}</span>
              )}
              <span className="mt-1 block text-sm text-ink-soft">{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const graphemes = new Intl.Segmenter('en-AU', { granularity: 'grapheme' });

/** First letters of the first and the last word; an emoji counts as one letter. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const letters = chosen.map((word) => graphemes.segment(word ?? '').containing(0)?.segment ?? '');
  return letters.join('').toUpperCase();
}
