import { fromText } from '@unbrace/shared/kernel';
import { useSession } from '../../../api/session.queries.ts';
import { Card, DateTime, DefinitionList, PhoneLink } from '../../../ui/index.ts';
import type { Client } from './desk-clients.queries.ts';
import { t } from './desk-clients.texts.ts';

export function ClientContact({ client }: { client: Client }) {
  const zone = useSession()?.clinic.timeZone ?? 'UTC';
  return (
    <Card title={t('details')}>
      <DefinitionList
        items={[
          [t('field.phone'), client.phone && <PhoneLink key="phone" phone={client.phone} />],
          [t('field.email'), client.email],
          [t('signIn'), client.hasSignIn ? t('yes') : t('no')],
          [t('column.visits'), client.visits],
          [t('column.since'), <DateTime key="since" at={fromText(client.since)} zone={zone} as="date" />],
        ]}
      />
    </Card>
  );
}
