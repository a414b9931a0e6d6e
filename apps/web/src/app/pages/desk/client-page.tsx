import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ClientId } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { ClientBookingsCard } from '../../../features/bookings/desk/client-bookings-card.tsx';
import { ClientContact } from '../../../features/clients/desk/client-contact.tsx';
import { ClientDrawer } from '../../../features/clients/desk/client-drawer.tsx';
import { clientQuery } from '../../../features/clients/desk/desk-clients.queries.ts';
import { t as clientTexts } from '../../../features/clients/desk/desk-clients.texts.ts';
import { RecipientsCard } from '../../../features/clients/desk/recipients-card.tsx';
import { RetireClient } from '../../../features/clients/desk/retire-client.tsx';
import { ClientPlacesCard } from '../../../features/places/desk/client-places-card.tsx';
import { Button, LinkButton, PageHeader, PageWithout, TextLink } from '../../../ui/index.ts';
import { t } from './desk.texts.ts';

const route = getRouteApi('/desk/clients/$clientId');

/** One client: how to reach them, whom they book for, where, and all their bookings. */
export function ClientPage() {
  const { clientId } = route.useParams();
  const { data: client, error, refetch } = useQuery(clientQuery(clientId));
  const [isChanging, setChanging] = useState(false);
  if (!client) {
    return (
      <PageWithout
        lines={8}
        label={t('client.loading')}
        error={error}
        onRetry={() => void refetch()}
        back={<TextLink to="/desk/clients">{t('client.all')}</TextLink>}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={client.name}
        {...(client.retired ? { eyebrow: t('client.retired') } : {})}
        actions={
          <>
            <RetireClient client={client} />
            <Button tone="secondary" onPress={() => setChanging(true)}>
              {clientTexts('change')}
            </Button>
            <LinkButton to="/desk/book" search={{ client: ClientId.parse(client.id) }}>
              {t('client.book')}
            </LinkButton>
          </>
        }
      />
      <div className="grid items-start gap-6 *:min-w-0 lg:grid-cols-3">
        <ClientContact client={client} />
        <RecipientsCard client={client} />
        <ClientPlacesCard clientId={client.id} />
      </div>
      <ClientBookingsCard clientId={client.id} />
      {isChanging && <ClientDrawer client={client} onClose={() => setChanging(false)} />}
    </>
  );
}
