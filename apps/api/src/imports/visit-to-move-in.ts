import { instantAt } from '@unbrace/shared/availability';
import type { VisitToMoveIn } from '@unbrace/shared/imports';
import type { Instant, RecipientId } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import type { VisitFor } from '../bookings/hold-visit.ts';
import type { Search } from '../bookings/search.ts';
import { recipientsOfClient } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { placesOfClient } from '../places/places-of.ts';
import type { Tx } from '../platform/database/database.ts';
import { listServices } from '../services/list-services.ts';
import { listTherapists } from '../therapists/list-therapists.ts';
import { ImportsRepository } from './imports.repository.ts';

/** An appointment with everything that its words mean here. */
export interface FoundVisit {
  readonly search: Search;
  readonly whom: VisitFor & { readonly recipientId: RecipientId };
  readonly therapist: Therapist;
  readonly startsAt: Instant;
}

const sameName = (a: string) => (b: { readonly name: string }) =>
  a.trim().toLowerCase() === b.name.trim().toLowerCase();

/** Finds what a row speaks of; a sentence says what is not here. */
export async function findVisit(tx: Tx, row: VisitToMoveIn, now: Instant): Promise<FoundVisit | string> {
  const imports = new ImportsRepository(tx);
  const { externalId, email } = row.client;
  const byNumber = externalId === '' ? null : await imports.client(externalId);
  const clientId = byNumber ?? (email === '' ? null : await imports.clientByEmail(email));
  if (!clientId) return 'This client is not here. Move the clients in first.';
  const recipient = (await recipientsOfClient(tx, clientId)).find((each) => each.relationship === 'self');
  if (!recipient) return 'This client is not here. Move the clients in first.';
  if (recipient.email === null && recipient.phone === null)
    return 'Nobody can be reached for the safety check: the client has no e-mail address and no phone.';
  const [place] = await placesOfClient(tx, clientId);
  if (!place) return 'The client has no address.';
  const service = (await listServices(tx)).find(sameName(row.service));
  if (!service) return `There is no service of that name.`;
  if (!service.prices.some(({ minutes }) => minutes === row.minutes))
    return `The service is not sold in ${row.minutes} minutes.`;
  const therapist = (await listTherapists(tx)).find(sameName(row.therapist));
  if (!therapist) return 'There is no therapist of that name.';
  const startsAt = instantAt(place.timeZone, row.date, row.time);
  if (startsAt <= now) return 'It is over: only what is to come moves in.';
  const wanted = { service, minutes: row.minutes, place, gender: null, therapistId: therapist.id };
  return {
    search: { clinic: await clinicOf(tx), wanted, now, who: 'desk' },
    whom: { clientId, recipientId: recipient.id, intakeId: null },
    therapist,
    startsAt,
  };
}
