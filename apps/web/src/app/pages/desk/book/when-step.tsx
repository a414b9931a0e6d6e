import { SlotPicker } from '../../../../features/bookings/slot-picker.tsx';
import { settleWish } from '../../../../features/bookings/wish-draft.ts';
import { WishFields } from '../../../../features/bookings/wish-fields.tsx';
import type { PublicClinic } from '../../../../features/clinics/clinics.queries.ts';
import { Card } from '../../../../ui/index.ts';
import { t } from './book.texts.ts';
import type { Call } from './call.ts';

/** What is wanted, and the times that can be kept for it. */
export function WhenStep({
  clinic,
  call,
  change,
}: {
  clinic: PublicClinic;
  call: Call;
  change: (part: Partial<Call>) => void;
}) {
  const { wish, place, recipient, slot } = call;
  const { service, minutes, therapistId } = settleWish(wish, clinic.services, clinic.therapists);
  const gender = therapistId === null && wish.gender !== null ? wish.gender : null;
  const missing =
    place === null || recipient === null ? t('first.place') : service === null ? t('first.service') : null;
  return (
    <>
      <Card title={t('step.wish')}>
        <WishFields
          suggestion={null}
          clinic={clinic}
          limits={null}
          wish={wish}
          onChange={(part) => change({ wish: { ...wish, ...part } })}
        />
      </Card>
      <Card title={t('step.time')}>
        {missing !== null && <p className="text-ink-soft">{missing}</p>}
        {missing === null && place && service && minutes !== null && (
          <SlotPicker
            search={{
              serviceId: service.id,
              minutes,
              placeId: place.id,
              ...(therapistId === null ? {} : { therapistId }),
              ...(gender === null ? {} : { gender, genderRule: wish.genderRule }),
            }}
            zone={place.timeZone}
            horizonDays={clinic.horizonDays}
            chosen={slot}
            onChoose={(chosen) => change({ slot: chosen })}
          />
        )}
      </Card>
    </>
  );
}
