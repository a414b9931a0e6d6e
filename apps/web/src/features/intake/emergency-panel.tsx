import { type Country, emergencyContacts } from '@unbrace/shared/triage';
import { Callout } from '../../ui/index.ts';
import { EmergencyNumbers, telephone } from './emergency-numbers.tsx';
import { t } from './intake.texts.ts';

/** The numbers beside the questions, when something is not sure or was written in words that worry. */
export function EmergencyPanel({ because, country }: { because: 'unsure' | 'words'; country: Country }) {
  const title = because === 'words' ? t('panel.alert.title') : t('panel.title');
  return (
    <Callout live tone="caution" title={title}>
      <div className="mt-2">
        <EmergencyNumbers contacts={emergencyContacts(country)} />
      </div>
    </Callout>
  );
}

/** The same in one line, within the thumb's reach wherever one has scrolled to. */
export function EmergencyLine({ because, country }: { because: 'unsure' | 'words'; country: Country }) {
  return (
    <p className="text-ink">
      {because === 'words' ? t('panel.alert.title') : t('panel.title')}:{' '}
      {emergencyContacts(country).map(({ name, phone }) => (
        <a
          key={phone}
          href={telephone(phone)}
          className="mr-3 inline-flex min-h-11 items-center font-semibold whitespace-nowrap text-danger underline"
        >
          {name} {phone}
        </a>
      ))}
    </p>
  );
}
