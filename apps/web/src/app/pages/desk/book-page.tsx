import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../../api/session.queries.ts';
import type { Booking } from '../../../features/bookings/bookings.queries.ts';
import { FindClient } from '../../../features/clients/desk/find-client.tsx';
import { clientQuery } from '../../../features/clients/desk/desk-clients.queries.ts';
import { RecipientChoice } from '../../../features/clients/desk/recipient-choice.tsx';
import { clinicQuery } from '../../../features/clinics/clinics.queries.ts';
import { PlaceChoice } from '../../../features/places/desk/place-choice.tsx';
import { Button, Callout, Card, formatPhone, PageHeader, ProblemNote, Skeleton } from '../../../ui/index.ts';
import { BookedNote } from './book/booked-note.tsx';
import { t } from './book/book.texts.ts';
import { type Call, newCall, said } from './book/call.ts';
import { ConfirmStep } from './book/confirm-step.tsx';
import { WhenStep } from './book/when-step.tsx';

const route = getRouteApi('/desk/book');

/** Books for somebody on the phone, in the order in which people tell it. */
export function BookPage() {
  const slug = useSession()?.clinic.slug ?? '';
  const clinic = useQuery(clinicQuery(slug));
  const { client: clientId } = route.useSearch();
  const given = useQuery({ ...clientQuery(clientId ?? ''), enabled: clientId !== undefined });
  const [isForgotten, setForgotten] = useState(false);
  const [typed, setCall] = useState(newCall);
  const [booked, setBooked] = useState<Booking>();
  const call = typed.client === null && given.data && !isForgotten ? { ...typed, client: given.data } : typed;
  const change = (part: Partial<Call>) => setCall(said(call, part));
  const startAgain = () => {
    setForgotten(true);
    setBooked(undefined);
    setCall(newCall);
  };
  const { client, recipient, place } = call;

  if (booked) return <BookedNote booking={booked} onNext={startAgain} />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Callout title={t('check.title')}>
        <p>{t('check.text')}</p>
      </Callout>
      <div className="grid items-start gap-6 *:min-w-0 xl:grid-cols-2">
        <div className="flex flex-col gap-6">
          <Card
            title={t('step.client')}
            actions={
              client && (
                <Button size="small" tone="quiet" onPress={startAgain}>
                  {t('client.change')}
                </Button>
              )
            }
          >
            {client ? (
              <p>
                <span className="font-semibold">{client.name}</span>{' '}
                <span className="text-ink-soft">
                  {[client.phone && formatPhone(client.phone), client.email].filter(Boolean).join(' · ')}
                </span>
              </p>
            ) : (
              <FindClient onChoose={(chosen) => change({ client: chosen })} />
            )}
          </Card>
          <Card title={t('step.recipient')}>
            {client ? (
              <RecipientChoice
                client={client}
                value={recipient}
                onChange={(chosen) => change({ recipient: chosen })}
              />
            ) : (
              <First text={t('first.client')} />
            )}
          </Card>
          <Card title={t('step.place')}>
            {client ? (
              <PlaceChoice
                clientId={client.id}
                value={place}
                onChange={(chosen) => change({ place: chosen })}
              />
            ) : (
              <First text={t('first.client')} />
            )}
          </Card>
        </div>
        <div className="flex flex-col gap-6">
          {clinic.isPending && <Skeleton lines={6} label={t('loading')} />}
          <ProblemNote error={clinic.error} onRetry={() => void clinic.refetch()} />
          {clinic.data && (
            <>
              <WhenStep clinic={clinic.data} call={call} change={change} />
              <ConfirmStep clinic={clinic.data} call={call} change={change} onBooked={setBooked} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function First({ text }: { text: string }) {
  return <p className="text-ink-soft">{text}</p>;
}
