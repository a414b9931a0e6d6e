import { useQuery } from '@tanstack/react-query';
import { serviceStyles } from '@unbrace/shared/services';
import { useState } from 'react';
import { SlotProblem } from '../../../features/bookings/alternatives.tsx';
import { type Slot, useHoldSlot, useReleaseHold } from '../../../features/bookings/bookings.queries.ts';
import { ChosenSlot } from '../../../features/bookings/chosen-slot.tsx';
import { SlotPicker } from '../../../features/bookings/slot-picker.tsx';
import { type Limits, settleWish, withinLimits } from '../../../features/bookings/wish-draft.ts';
import { t as b } from '../../../features/bookings/bookings.texts.ts';
import { WishFields } from '../../../features/bookings/wish-fields.tsx';
import { type Intake, intakeQuery } from '../../../features/intake/intake.queries.ts';
import { BottomBar, Button, PageHeader } from '../../../ui/index.ts';
import { t } from './client.texts.ts';
import type { StepProps } from './step-props.ts';

/** What kind of visit, who may come, and a time that can be kept. */
export function TimeStep({ clinic, draft, change, go }: StepProps) {
  const { intakeId, recipient, storedPlace } = draft;
  const intake = useQuery({ ...intakeQuery(intakeId ?? '', {}), enabled: intakeId !== null });
  const limits = limitsOf(intake.data);
  const services = withinLimits(clinic.services, limits);
  const wish = { ...draft.wish, serviceId: draft.wish.serviceId ?? serviceWished(intake.data, services) };
  const { service, minutes, therapistId } = settleWish(wish, services, clinic.therapists);
  const [slot, setSlot] = useState<Slot | null>(null);
  const hold = useHoldSlot();
  const release = useReleaseHold();
  if (!recipient || !storedPlace) return null;

  const gender =
    therapistId === null && wish.gender !== null ? { gender: wish.gender, rule: wish.genderRule } : null;
  const keep = async (startsAt: string) => {
    if (!service || minutes === null) return;
    if (draft.bookingId !== null) await release.mutateAsync(draft.bookingId).catch(() => undefined);
    hold.mutate(
      {
        serviceId: service.id,
        minutes,
        placeId: storedPlace.id,
        recipientId: recipient.id,
        startsAt,
        therapistId,
        gender,
        intakeId: recipient.answers === 'link' ? null : intakeId,
      },
      {
        onSuccess: ({ id }) => {
          change({ bookingId: id, wish });
          go('review');
        },
        onError: () => setSlot(null),
      },
    );
  };
  return (
    <>
      <PageHeader
        title={t('time.title')}
        lead={recipient.answers === 'link' ? t('time.linkLater', { name: recipient.name }) : undefined}
      />
      <WishFields
        clinic={clinic}
        limits={limits}
        wish={wish}
        onChange={(changes) => {
          setSlot(null);
          change({ wish: { ...wish, ...changes } });
        }}
      />
      <SlotProblem
        error={hold.error}
        zone={clinic.timeZone}
        pending={hold.isPending}
        onTake={(startsAt) => void keep(startsAt)}
      />
      {service && minutes !== null && (
        <SlotPicker
          search={{
            serviceId: service.id,
            minutes,
            placeId: storedPlace.id,
            ...(therapistId === null ? {} : { therapistId }),
            ...(gender === null ? {} : { gender: gender.gender, genderRule: gender.rule }),
          }}
          zone={clinic.timeZone}
          horizonDays={clinic.horizonDays}
          chosen={slot}
          onChoose={setSlot}
        />
      )}
      <BottomBar note={<ChosenSlot slot={slot} zone={clinic.timeZone} />}>
        <Button
          tone="secondary"
          size="large"
          onPress={() => go(recipient.answers === 'link' ? 'who' : 'check')}
        >
          {t('back')}
        </Button>
        <Button
          size="large"
          isDisabled={slot === null}
          pending={hold.isPending || release.isPending}
          onPress={() => slot && void keep(slot.startsAt)}
        >
          {b('slots.hold')}
        </Button>
      </BottomBar>
    </>
  );
}

const limitsOf = (intake: Intake | undefined): Limits | null => intake?.outcome?.limits ?? null;

/** The service asked for in the safety check, or the first that fits. */
function serviceWished(
  intake: Intake | undefined,
  services: readonly { id: string; style: string }[],
): string | null {
  const answer = intake?.answers['service'];
  const code = answer?.kind === 'choice' ? answer.codes[0]?.replace('-', '_') : undefined;
  const style = serviceStyles.find((each) => each === code);
  return (services.find((service) => service.style === style) ?? services[0])?.id ?? null;
}
