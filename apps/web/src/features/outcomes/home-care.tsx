import {
  type HomeCareKind,
  homeCareGuides,
  homeCareNumbers,
  homeCareStop,
  holdSeconds,
  isEnoughForNow,
  rangeText,
} from '@unbrace/shared/triage';
import { OctagonX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Callout } from '../../ui/index.ts';
import { clockText } from './clock-text.ts';
import { HoldTimer } from './hold-timer.tsx';
import { t } from './aftercare.texts.ts';
import { useSitting } from './use-sitting.ts';

/** What may be done at home, step by step with its timers; the stop button is never out of reach. */
export function HomeCare({ kinds, urgent }: { kinds: readonly HomeCareKind[]; urgent?: ReactNode }) {
  const sitting = useSitting();
  const [isStopped, setIsStopped] = useState(false);
  const isEnough = isEnoughForNow(sitting.seconds);
  if (kinds.length === 0) {
    return (
      <Callout tone="caution" title={t('home.nothing')}>
        <p>{t('home.nothing.text')}</p>
      </Callout>
    );
  }
  return (
    <section className="flex flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h2 className="font-display text-xl font-semibold">{t('home.title')}</h2>
        <p className="text-ink-soft">
          {t('home.lead', {
            session: rangeText(homeCareNumbers.session),
            times: rangeText(homeCareNumbers.timesADay),
          })}
        </p>
        <p className="text-sm text-ink-soft">{t('home.general')}</p>
      </header>
      <ol aria-label={t('home.steps')} className="flex flex-col divide-y divide-line border-y border-line">
        {kinds.map((kind) => (
          <Step
            key={kind}
            kind={kind}
            elapsed={sitting.running === kind ? sitting.elapsed : null}
            isDisabled={isStopped || isEnough}
            onStart={() => sitting.start(kind)}
            onStop={sitting.stop}
          />
        ))}
      </ol>
      {isEnough && (
        <Callout tone="good" title={t('home.enough')} live>
          <p>{t('home.enough.text')}</p>
        </Callout>
      )}
      <div className="sticky bottom-0 -mx-4 flex flex-col gap-2 border-t border-line bg-canvas px-4 py-3">
        {isStopped ? (
          <Callout tone="danger" title={t('home.stopped')} live>
            <p>
              {t('home.stopped.text')} {homeCareStop}
            </p>
            {urgent}
            <Button tone="quiet" onPress={() => setIsStopped(false)}>
              {t('home.resume')}
            </Button>
          </Callout>
        ) : (
          <>
            <p className="flex flex-wrap justify-between gap-x-4 text-sm">
              <span>{homeCareStop}</span>
              <span className="tabular-nums text-ink-soft">
                {t('home.sitting', { time: clockText(sitting.seconds) })}
              </span>
            </p>
            <Button
              tone="danger"
              wide
              icon={<OctagonX aria-hidden className="size-5" />}
              onPress={() => {
                sitting.stop();
                setIsStopped(true);
              }}
            >
              {t('home.stop')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function Step({
  kind,
  ...timing
}: {
  kind: HomeCareKind;
  elapsed: number | null;
  isDisabled: boolean;
  onStart: () => void;
  onStop: () => void;
}) {
  const guide = homeCareGuides[kind];
  const timer = holdSeconds(guide);
  const range = guide.hold ?? guide.repeats;
  return (
    <li className="flex flex-col gap-2 py-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <strong className="font-semibold">{guide.title}</strong>
        {range && (
          <span className="text-sm tabular-nums text-ink-soft">
            {guide.sides === 2 ? t('timer.each-side', { range: rangeText(range) }) : rangeText(range)}
          </span>
        )}
      </p>
      <p>{guide.how}</p>
      {guide.care !== null && <p className="text-sm text-ink-soft">{guide.care}</p>}
      {timer && <HoldTimer title={guide.title} timer={timer} {...timing} />}
    </li>
  );
}
