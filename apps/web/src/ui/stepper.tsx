import { cx } from './class-names.ts';
import { t } from './ui.texts.ts';

/** Where one is in a flow of several pages. Says the step in words; the bars are for the eye. */
export function Stepper({ steps, current }: { steps: readonly string[]; current: number }) {
  return (
    <div role="group" aria-label={t('steps.label')} className="flex flex-col gap-2">
      <p className="flex items-baseline justify-between gap-2 text-sm text-ink-soft">
        <span>{t('steps.now', { step: current + 1, total: steps.length, name: steps[current] ?? '' })}</span>
      </p>
      <ol aria-hidden className="flex gap-1.5">
        {steps.map((step, index) => (
          <li
            key={step}
            className={cx(
              'h-1.5 flex-1 rounded-full',
              index < current && 'bg-primary',
              index === current && 'bg-coral',
              index > current && 'bg-line',
            )}
          />
        ))}
      </ol>
    </div>
  );
}
