import { wallClockAt } from '@unbrace/shared/availability';
import { sampleAnswers } from '@unbrace/shared/intake';
import {
  days,
  fromText,
  type Instant,
  minutes,
  type ServiceId,
  type TherapistId,
} from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import type { DemoClient } from './clients-come.ts';
import { stretchAround, withStretch } from './extra-hours.ts';
import { liveVisit, type PlannedVisit, type Stage } from './live-visit.ts';
import type { OpenClinic } from './open-clinic.ts';
import type { DemoTherapist } from './sydney-therapists.ts';

const grid = minutes(15);
const visitMinutes = 60;

/**
 * Three visits that go on at this moment, whatever the hour of the first start: one therapist on the road, one at the door, one at
 * the table. Outside their week they work extra hours, as the desk would enter them.
 */
export async function underWay(
  stage: Stage,
  clinic: OpenClinic,
  team: readonly DemoTherapist[],
  clients: readonly DemoClient[],
): Promise<void> {
  const serviceId = clinic.serviceIds.get('remedial');
  if (!serviceId) return;
  const able = [...clinic.therapists.values()]
    .map(({ therapistId }, index) => ({ id: therapistId, works: team[index] }))
    .filter(({ works }) => works?.services.includes('remedial'));
  const left = clients.slice(clients.length > 20 ? 20 : 0);
  for (const [index, { reaches, startsAt }] of whatGoesOn(stage).entries()) {
    const therapist = able[index];
    if (!therapist?.id || !therapist.works) return;
    await workAroundNow(stage, clinic.owner, therapist.id, therapist.works);
    const visit = { serviceId, therapistId: therapist.id, startsAt };
    const client = await whoCouldBook(stage, left, visit);
    if (!client) continue;
    left.splice(left.indexOf(client), 1);
    await liveVisit(stage, {
      client: { ...client, places: client.places.slice(0, 1) },
      serviceId,
      minutes: visitMinutes,
      therapistId: therapist.id,
      bookedAt: bookedAt(stage),
      around: startsAt,
      answers: sampleAnswers.ordinaryBack,
      fate: 'accepted',
      reaches,
    });
  }
}

interface Ongoing {
  readonly reaches: NonNullable<PlannedVisit['reaches']>;
  readonly startsAt: Instant;
}

/** Just before midnight nobody is on the way to a visit of the next day: then it is one that should have begun. */
function whatGoesOn({ realNow, zone }: Stage): Ongoing[] {
  const last = Math.floor(realNow / grid) * grid;
  const date = (at: Instant) => wallClockAt(zone, at).date;
  const today = (at: Instant) => (date(at) === date(realNow) ? at : last);
  return [
    { reaches: 'en_route', startsAt: today(last + 2 * grid) },
    { reaches: 'arrived', startsAt: today(last + grid) },
    { reaches: 'in_session', startsAt: last },
  ];
}

const bookedAt = ({ realNow }: Stage) => realNow - days(5);

async function workAroundNow(
  { unbrace, realNow, zone }: Stage,
  owner: Actor,
  id: TherapistId,
  { hours: weekly }: DemoTherapist,
): Promise<void> {
  unbrace.clock.set(realNow - days(6));
  const { date, weekday, stretch } = stretchAround(zone, realNow);
  const usual = weekly.filter((span) => span.days.includes(weekday)).map(({ from, to }) => ({ from, to }));
  const hours = withStretch(usual, stretch);
  if (JSON.stringify(hours) === JSON.stringify(usual)) return;
  await unbrace.changeHours.setOverride(owner, id, date, { hours, note: 'Extra shift' });
}

/** The first client to whom this therapist can come at exactly that time. */
async function whoCouldBook(
  stage: Stage,
  clients: readonly DemoClient[],
  { serviceId, therapistId, startsAt }: { serviceId: ServiceId; therapistId: TherapistId; startsAt: Instant },
): Promise<DemoClient | undefined> {
  const { unbrace, zone } = stage;
  unbrace.clock.set(bookedAt(stage));
  const from = wallClockAt(zone, startsAt).date;
  const to = wallClockAt(zone, startsAt + days(1)).date;
  for (const client of clients) {
    const [placeId] = client.places;
    if (!placeId) continue;
    const query = { serviceId, minutes: visitMinutes, placeId, therapistId, from, to };
    const { items } = await unbrace.searchSlots.execute(client.actor, query);
    if (items.some((slot) => fromText(slot.startsAt) === startsAt)) return client;
  }
  return undefined;
}
