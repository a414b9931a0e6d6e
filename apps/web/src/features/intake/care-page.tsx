import type { EmergencyContact } from '@unbrace/shared/triage';
import { HeartHandshake, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button, formatPhone } from '../../ui/index.ts';
import { buttonClasses } from '../../ui/button-classes.ts';
import { EmergencyNumbers, telephone } from './emergency-numbers.tsx';
import { t } from './intake.texts.ts';

export interface Care {
  readonly tier: 'EMERGENCY' | 'URGENT_REFERRAL';
  readonly texts: readonly string[];
  readonly contacts: readonly EmergencyContact[];
}

/** What comes before any massage, calmly: why, whom to call, and that nothing is booked. Names no disease. */
export function CarePage({
  care,
  clinicPhone,
  askPerson,
  document,
  actions,
}: {
  care: Care;
  clinicPhone: string | undefined;
  /** Left out where nothing is stored. */
  askPerson?: ReactNode;
  /** Where a clinician's document can be sent. */
  document?: ReactNode;
  actions?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <section role="alert" className="flex flex-1 flex-col gap-6 pb-10">
      <header>
        <p className="mb-2 flex items-center gap-2 text-sm font-semibold text-danger">
          <HeartHandshake aria-hidden className="size-5" />
          {t('care.eyebrow')}
        </p>
        <h1 ref={heading} tabIndex={-1} className="font-display text-3xl font-medium outline-none">
          {t(`care.${care.tier}`)}
        </h1>
        <p className="mt-2 text-lg text-ink-soft">{t(`care.lead.${care.tier}`)}</p>
      </header>
      <ul className="flex flex-col gap-3">
        {care.texts.map((text) => (
          <li key={text} className="border-l-4 border-danger pl-4 text-lg font-medium">
            {text}
          </li>
        ))}
      </ul>
      <EmergencyNumbers contacts={care.contacts} />
      {care.tier === 'EMERGENCY' && <p>{t('care.alone')}</p>}
      <p className="text-ink-soft">{t('care.nothing')}</p>
      {askPerson !== undefined && <p>{t('care.next')}</p>}
      <p className="hidden text-sm print:block">{t('care.printed', { when: printedAt() })}</p>
      {clinicPhone !== undefined && (
        <section className="flex flex-col gap-2 rounded-card border border-line bg-surface p-5 print:break-inside-avoid">
          <h2 className="font-display text-xl font-semibold">{t('care.ask.title')}</h2>
          <p className="text-sm text-ink-soft">{t('care.ask.text')}</p>
          <a href={telephone(clinicPhone)} className={buttonClasses('secondary', 'medium', true)}>
            {t('care.ask.do', { phone: formatPhone(clinicPhone) })}
          </a>
        </section>
      )}
      {askPerson}
      {document}
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button
          tone="secondary"
          icon={<Printer aria-hidden className="size-4" />}
          onPress={() => {
            window.print();
          }}
        >
          {t('care.print')}
        </Button>
        {actions}
      </div>
    </section>
  );
}

const printedAt = () => new Intl.DateTimeFormat('en-AU', { dateStyle: 'long', timeStyle: 'short' }).format();
