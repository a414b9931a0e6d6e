import { reachOf } from '@unbrace/shared/clients';
import { formatMoney, fromText } from '@unbrace/shared/kernel';
import type { Booking } from '../../../../features/bookings/bookings.queries.ts';
import { useBookForCaller } from '../../../../features/bookings/desk/board.queries.ts';
import { RefusalNote } from '../../../../features/bookings/desk/refusal-note.tsx';
import { settleWish } from '../../../../features/bookings/wish-draft.ts';
import type { PublicClinic } from '../../../../features/clinics/clinics.queries.ts';
import { Button, Card, DateTime, DefinitionList, formatPhone } from '../../../../ui/index.ts';
import { AccessFields } from './access-fields.tsx';
import { t } from './book.texts.ts';
import type { Call } from './call.ts';

interface ConfirmStepProps {
  clinic: PublicClinic;
  call: Call;
  change: (part: Partial<Call>) => void;
  onBooked: (booking: Booking) => void;
}

/** Everything once more, to read back to the caller, and the button that books it. */
export function ConfirmStep({ clinic, call, change, onBooked }: ConfirmStepProps) {
  const book = useBookForCaller();
  const { client, recipient, place, wish, slot, access } = call;
  const { service, minutes, therapistId } = settleWish(wish, clinic.services, clinic.therapists);
  if (!client || !recipient || !place || !service || minutes === null || !slot) {
    return (
      <Card title={t('step.confirm')}>
        <p className="text-ink-soft">{t('first.time')}</p>
      </Card>
    );
  }
  const price = service.prices.find((each) => each.minutes === minutes)?.price;
  const best = slot.therapists[0]?.name ?? '';
  const gender =
    therapistId === null && wish.gender !== null ? { gender: wish.gender, rule: wish.genderRule } : null;
  const submit = () =>
    book.mutate(
      {
        clientId: client.id,
        recipientId: recipient.id,
        placeId: place.id,
        serviceId: service.id,
        minutes,
        startsAt: slot.startsAt,
        therapistId,
        gender,
        access: Object.values(access).some((text) => text.trim() !== '') ? access : null,
      },
      { onSuccess: onBooked },
    );
  return (
    <Card title={t('step.confirm')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        className="flex flex-col gap-4"
      >
        <DefinitionList
          items={[
            [t('fact.client'), client.name],
            [t('fact.recipient'), recipient.name],
            [t('fact.place'), `${place.label}, ${place.addressLine}, ${place.suburb}`],
            [t('fact.service'), t('fact.minutes', { service: service.name, minutes })],
            [t('fact.when'), <DateTime key="when" at={fromText(slot.startsAt)} zone={place.timeZone} />],
            [t('fact.therapist'), therapistId === null ? t('fact.therapist.any', { name: best }) : best],
            [t('fact.price'), price && t('price.from', { price: formatMoney(price) })],
            [t('fact.link'), linkGoesTo(recipient, client)],
          ]}
        />
        <AccessFields access={access} onChange={(part) => change({ access: { ...access, ...part } })} />
        <RefusalNote error={book.error} zone={place.timeZone} />
        <div>
          <Button type="submit" size="large" pending={book.isPending}>
            {t('confirm')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** A child's goes to the guardian, who books; another adult's to nobody but them. */
function linkGoesTo(recipient: NonNullable<Call['recipient']>, client: NonNullable<Call['client']>): string {
  const reach = reachOf(recipient, client);
  if (!reach) return t('link.none');
  return reach.channel === 'sms' ? formatPhone(reach.to) : reach.to;
}
