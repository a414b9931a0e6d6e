import { Button, Callout, Money } from '../../ui/index.ts';
import { t } from './bookings.texts.ts';
import type { GentlerWish, Offered } from './gentler-wish.ts';

/** What was wished for does not fit: what changes, why, and what it costs, to be agreed to before a time is kept. */
export function GentlerChange({
  change: { wished, instead },
  reasons,
  onAgree,
}: {
  change: GentlerWish;
  reasons: readonly string[];
  onAgree: (instead: Offered) => void;
}) {
  return (
    <Callout
      live
      tone="caution"
      title={t('gentler.title')}
      actions={instead && <Button onPress={() => onAgree(instead)}>{t('gentler.agree')}</Button>}
    >
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        {reasons.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Line word={t('gentler.wished')} visit={wished} />
        {instead && <Line word={t('gentler.instead')} visit={instead} strong />}
      </dl>
      <p className="mt-3">{t(instead ? 'gentler.or' : 'service.none.text')}</p>
    </Callout>
  );
}

function Line({ word, visit, strong = false }: { word: string; visit: Offered; strong?: boolean }) {
  const { name, minutes, price } = visit;
  return (
    <>
      <dt className="text-ink-soft">{word}</dt>
      <dd className={strong ? 'font-semibold' : ''}>
        {t('review.minutes', { service: name, minutes })} · <Money value={price} />
      </dd>
    </>
  );
}
