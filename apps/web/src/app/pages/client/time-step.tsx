import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { serviceStyles, suggestService } from '@unbrace/shared/services';
import { useState } from 'react';
import { BookingProblem } from '../../../features/bookings/booking-problem.tsx';
import type { Slot } from '../../../features/bookings/bookings.queries.ts';
import { ChosenSlot } from '../../../features/bookings/chosen-slot.tsx';
import { GentlerChange } from '../../../features/bookings/gentler-change.tsx';
import { gentlerWish } from '../../../features/bookings/gentler-wish.ts';
import { SlotPicker } from '../../../features/bookings/slot-picker.tsx';
import { type Limits, settleWish, withinLimits } from '../../../features/bookings/wish-draft.ts';
import { t as b } from '../../../features/bookings/bookings.texts.ts';
import { WishFields } from '../../../features/bookings/wish-fields.tsx';
import { type Intake, intakeQuery } from '../../../features/intake/intake.queries.ts';
import { dateIn } from '../../../features/intake/today.ts';
import { BottomBar, Button, PageHeader } from '../../../ui/index.ts';
import { t } from './client.texts.ts';
import type { StepProps } from './step-props.ts';
import { useKeepTime } from './use-keep-time.ts';

/** What kind of visit, who may come, and a time that can be kept. */
export function TimeStep(props: StepProps) {
  const { clinic, draft, change, go } = props;
  const { intakeId, recipient, storedPlace } = draft;
  const intake = useQuery({ ...intakeQuery(intakeId ?? '', {}), enabled: intakeId !== null });
  const limits = limitsOf(intake.data);
  const services = withinLimits(clinic.services, limits);
  const reasons = intake.data?.outcome?.texts ?? [];
  const suggestion = intake.data
    ? suggestService(
        intake.data.answers,
        dateIn(clinic.timeZone, Date.now()),
        services.map(({ style }) => style),
      )
    : null;
  const suggested = services.find(({ style }) => style === suggestion?.style) ?? services[0];
  const wish = {
    ...draft.wish,
    serviceId: draft.wish.serviceId ?? serviceWished(intake.data, clinic.services) ?? suggested?.id ?? null,
  };
  // What was wished for and does not fit is agreed to otherwise before a time is kept.
  const gentler = gentlerWish(wish, clinic.services, limits);
  const { service, minutes, therapistId } = settleWish(
    gentler ? { ...wish, serviceId: null } : wish,
    services,
    clinic.therapists,
  );
  const [slot, setSlot] = useState<Slot | null>(null);
  const time = useKeepTime(props);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  if (!recipient || !storedPlace) return null;

  const gender =
    therapistId === null && wish.gender !== null ? { gender: wish.gender, rule: wish.genderRule } : null;
  const keep = (startsAt: string) => {
    if (!service || minutes === null) return;
    change({ wish });
    void time.keep({ serviceId: service.id, minutes, therapistId, gender }, startsAt, () => setSlot(null));
  };
  // What fits may have changed since this page was drawn: by newer answers, or by the clinic's list of services.
  const showWhatFits = () => {
    time.reset();
    change({ wish: { ...wish, serviceId: null, minutes: null } });
    for (const queryKey of [['clinic'], ['intake'], ['slots']])
      void queryClient.invalidateQueries({ queryKey });
  };
  return (
    <>
      <PageHeader
        title={t('time.title')}
        lead={recipient.answers === 'link' ? t('time.linkLater', { name: recipient.name }) : undefined}
      />
      {gentler && services.length > 0 && (
        <GentlerChange
          change={gentler}
          reasons={reasons}
          onAgree={({ serviceId, minutes: agreed }) =>
            change({ wish: { ...wish, serviceId, minutes: agreed } })
          }
        />
      )}
      <WishFields
        clinic={clinic}
        limits={limits}
        reasons={gentler ? [] : reasons}
        suggestion={suggestion}
        wish={gentler ? { ...wish, serviceId: null } : wish}
        onChange={(changes) => {
          setSlot(null);
          change({ wish: { ...wish, ...changes } });
        }}
      />
      <BookingProblem
        error={time.error}
        ways={{
          anew: () => {
            change({ intakeId: null });
            go('check');
          },
          care: () => void navigate({ to: '/care' }),
          check: () => go('check'),
          fit: showWhatFits,
          startOver: () => {
            change({ savedPlaceId: null, storedPlace: null, recipient: null, bookingId: null });
            go('where');
          },
          urgent: () => void navigate({ to: '/c/$clinic/urgent', params: { clinic: clinic.slug } }),
          visits: () => void navigate({ to: '/visits' }),
        }}
        slots={{
          zone: clinic.timeZone,
          pending: time.isPending,
          onTake: keep,
        }}
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
          pending={time.isPending}
          onPress={() => slot && keep(slot.startsAt)}
        >
          {b('slots.hold')}
        </Button>
      </BottomBar>
    </>
  );
}

const limitsOf = (intake: Intake | undefined): Limits | null => intake?.outcome?.limits ?? null;

/** The service asked for in the safety check, if the clinic has it. */
function serviceWished(
  intake: Intake | undefined,
  services: readonly { id: string; style: string }[],
): string | null {
  const answer = intake?.answers['service'];
  const code = answer?.kind === 'choice' ? answer.codes[0]?.replace('-', '_') : undefined;
  const style = serviceStyles.find((each) => each === code);
  return services.find((service) => service.style === style)?.id ?? null;
}
