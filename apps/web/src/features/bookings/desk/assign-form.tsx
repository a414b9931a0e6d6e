import { therapistUnsuitable } from '@unbrace/shared/bookings';
import { useState } from 'react';
import { Button, type Choice, problemOf, Select, toast } from '../../../ui/index.ts';
import { type Booking, useLatest } from '../bookings.queries.ts';
import { BestTherapistList } from './best-therapists.tsx';
import { useAssignVisit } from './board.queries.ts';
import { t } from './desk.texts.ts';
import { RefusalNote } from './refusal-note.tsx';

const nobody = 'nobody';
const assignable: readonly Booking['state'][] = ['on_hold', 'requested', 'offered', 'confirmed'];

/** Gives a visit to a therapist, or to the unassigned lane. */
export function AssignForm({ booking, therapists }: { booking: Booking; therapists: readonly Choice[] }) {
  const current = booking.therapist?.id ?? nobody;
  const [chosen, setChosen] = useState(current);
  const [isTried, setTried] = useState(false);
  const latest = useLatest(booking.id);
  const assign = useAssignVisit(booking);
  if (!assignable.includes(booking.state)) return <p className="text-ink-soft">{t('assign.closed')}</p>;
  const done = ({ therapist }: Booking) => {
    toast({ title: therapist ? t('assign.done', { name: therapist.name }) : t('assign.loose') });
    setTried(false);
  };
  const choices = [{ id: nobody, name: t('assign.unassigned') }, ...therapists];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen !== current) assign.mutate(chosen === nobody ? null : chosen, { onSuccess: done });
      }}
      className="flex flex-col gap-4"
    >
      <p className="text-ink-soft">{t('assign.lead')}</p>
      <BestTherapistList
        booking={booking}
        pending={assign.isPending}
        onAssign={(therapistId) => assign.mutate(therapistId, { onSuccess: done })}
      />
      <Select
        label={t('assign.therapist')}
        choices={choices.map((each) => (each.id === current ? { ...each, hint: t('assign.now') } : each))}
        value={chosen}
        onChange={setChosen}
        error={isTried && chosen === current ? t('assign.same') : undefined}
      />
      <RefusalNote error={assign.error} zone={booking.timeZone} onLatest={latest} />
      <Unsuitable error={assign.error} />
      <div>
        <Button type="submit" pending={assign.isPending}>
          {t('assign.do')}
        </Button>
      </div>
    </form>
  );
}

function Unsuitable({ error }: { error: unknown }) {
  const document = problemOf(error);
  if (!therapistUnsuitable.is(document)) return null;
  return <p>{t(`unsuitable.${document.details.because}`)}</p>;
}
