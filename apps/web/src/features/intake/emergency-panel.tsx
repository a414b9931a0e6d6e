import { type Country, emergencyContacts } from '@unbrace/shared/triage';
import { Callout } from '../../ui/index.ts';
import { EmergencyNumbers } from './emergency-numbers.tsx';
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
