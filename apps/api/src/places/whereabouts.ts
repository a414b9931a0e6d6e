import { australianTimeZone } from '@unbrace/shared/places';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import type { Whereabouts } from './places.repository.ts';

interface AddressParts {
  readonly state: string;
  readonly postcode: string;
}

/** The country is the clinic's; in Australia the state has the say over the clock. */
export async function whereabouts(tx: Tx, { state, postcode }: AddressParts): Promise<Whereabouts> {
  const { country, timeZone } = await clinicOf(tx);
  const zone = country === 'AU' ? australianTimeZone(state, postcode) : undefined;
  return { country, timeZone: zone ?? timeZone };
}
