import type { EmergencyContact } from '@unbrace/shared/triage';
import { Phone } from 'lucide-react';
import { cx } from '../../ui/index.ts';
import { t } from './intake.texts.ts';

/** Numbers to tap: the emergency number first and strongest. */
export function EmergencyNumbers({ contacts }: { contacts: readonly EmergencyContact[] }) {
  return (
    <ul aria-label={t('care.numbers')} className="flex flex-col gap-2">
      {contacts.map(({ name, phone, when }, index) => (
        <li key={phone}>
          <a
            href={telephone(phone)}
            className={cx(
              'flex min-h-16 items-center gap-4 rounded-card px-4 py-3 print:min-h-0 print:border print:border-ink print:bg-transparent print:py-2 print:text-ink',
              index === 0
                ? 'bg-danger text-on-danger hover:bg-danger-strong'
                : 'border border-line-strong bg-surface text-ink hover:bg-sunken',
            )}
          >
            <Phone aria-hidden className="size-6 shrink-0" />
            <span className="flex-1">
              <span className="block text-lg font-semibold">
                <span className="sr-only">{t('care.call')}</span> {name}{' '}
                <span className="whitespace-nowrap tabular-nums">{phone}</span>
              </span>
              <span className="block text-sm">{when}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
