import { t } from './clinics.texts.ts';

const steps = [1, 2, 3] as const;

export function HowItWorks() {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-display text-xl font-semibold">{t('page.how')}</h2>
      <ol className="flex flex-col gap-4">
        {steps.map((step) => (
          <li key={step} className="flex gap-4">
            <span
              aria-hidden
              className="flex size-9 shrink-0 items-center justify-center rounded-full border-2 border-primary font-display text-lg font-semibold text-primary"
            >
              {step}
            </span>
            <span>
              <span className="block font-semibold">{t(`how.${step}.title`)}</span>
              <span className="block text-sm text-ink-soft">{t(`how.${step}.text`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
