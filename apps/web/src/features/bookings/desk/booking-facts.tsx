import { fromText } from '@unbrace/shared/kernel';
import {
  Badge,
  Callout,
  DateTime,
  DefinitionList,
  formatTime,
  LinkButton,
  PhoneLink,
  TextLink,
} from '../../../ui/index.ts';
import type { Booking } from '../bookings.queries.ts';
import { PriceLines } from '../price-lines.tsx';
import { deskStates } from './desk-state.ts';
import { t } from './desk.texts.ts';

/** Who, where, when and for how much. */
export function BookingFacts({ booking }: { booking: Booking }) {
  const { client, place, recipient, service, timeZone: zone } = booking;
  const { tone, text } = deskStates[booking.state];
  return (
    <div className="flex flex-col gap-4">
      <HoldCallout booking={booking} />
      <DefinitionList
        items={[
          [
            t('fact.state'),
            <Badge key="state" tone={tone}>
              {text}
            </Badge>,
          ],
          [
            t('fact.when'),
            <DateTime
              key="when"
              at={fromText(booking.startsAt)}
              until={fromText(booking.endsAt)}
              zone={zone}
            />,
          ],
          [t('fact.service'), t('fact.minutes', { service: service.name, minutes: booking.minutes })],
          [t('fact.therapist'), booking.therapist?.name ?? t('fact.therapist.none')],
          [t('fact.wish'), wishOf(booking)],
          [t('fact.recipient'), recipient.name],
          [t('fact.intake'), t(booking.intake.done ? 'intake.done' : 'intake.open')],
          [t('fact.place'), `${place.label}, ${place.addressLine}, ${place.suburb}`],
          [
            t('fact.client'),
            <TextLink key="client" to="/desk/clients/$clientId" params={{ clientId: client.id }}>
              {client.name}
            </TextLink>,
          ],
          [t('fact.phone'), client.phone && <PhoneLink key="phone" phone={client.phone} />],
          [t('fact.email'), client.email],
        ]}
      />
      <PriceLines price={booking.price} onTheDay={booking.paymentState === 'none'} />
      {booking.intake.done && (
        <div>
          <LinkButton to="/desk/repeat/$id" params={{ id: booking.id }} tone="secondary" size="small">
            {t('fact.repeat')}
          </LinkButton>
        </div>
      )}
    </div>
  );
}

function HoldCallout({ booking: { hold, timeZone } }: { booking: Booking }) {
  if (!hold) return null;
  const by = formatTime(fromText(hold.by), timeZone, 'dateTime');
  return (
    <Callout
      tone="caution"
      title={t(hold.kind === 'INTAKE_PENDING' ? 'hold.intake.title' : 'hold.title', { by })}
    >
      <p>{hold.text}</p>
    </Callout>
  );
}

function wishOf({ gender: wish }: Booking): string | undefined {
  return wish ? t(`wish.${wish.rule}`, { gender: t(`gender.${wish.gender}`) }) : undefined;
}
