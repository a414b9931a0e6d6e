import type { Advice, Aftercare } from '@unbrace/shared/visits';
import { t } from './aftercare.texts.ts';

/** What to expect, what helps, when to ask and whom. */
export function AftercareLists({ care }: { care: Aftercare }) {
  return (
    <>
      <AdviceList title={t('after.ordinary')} advice={care.ordinary} />
      <AdviceList title={t('after.net')} advice={care.safetyNet} />
      <AdviceList title={t('after.helps')} advice={care.helps} />
      <AdviceList title={t('after.referrals')} advice={care.referrals} />
      <section className="flex flex-col gap-2">
        <h2 className="font-display text-xl font-semibold">{t('after.links')}</h2>
        <ul className="flex flex-col">
          {care.links.map(({ name, href }) => (
            <li key={href}>
              <a
                href={href}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-11 items-center text-primary-ink underline"
              >
                {name} <span className="sr-only">{t('after.new-tab')}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

export function AdviceList({ title, advice }: { title: string; advice: readonly Advice[] }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-display text-xl font-semibold">{title}</h2>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        {advice.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
