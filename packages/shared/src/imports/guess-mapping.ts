import { ClientRow, VisitRow } from './imports.contract.ts';

export type ClientField = Exclude<keyof ClientRow, 'line'>;
export type VisitField = Exclude<keyof VisitRow, 'line'>;

const fieldsOf = (row: { shape: object }) => Object.keys(row.shape).filter((name) => name !== 'line');
export const clientFields = fieldsOf(ClientRow) as readonly ClientField[];
export const visitFields = fieldsOf(VisitRow) as readonly VisitField[];

/** Which column each field is taken from; null for none. */
export type Mapping<Field extends string> = Readonly<Record<Field, string | null>>;

/** How exports call things, Cliniko's words among them; the first that is there is taken. */
const clientNames: Record<ClientField, readonly string[]> = {
  externalId: ['id', 'patient id', 'client id', 'reference', 'customer id'],
  name: ['name', 'full name', 'patient', 'client', 'client name', 'patient name'],
  firstName: ['first name', 'given name', 'forename', 'preferred first name'],
  lastName: ['last name', 'surname', 'family name'],
  email: ['email', 'e mail', 'email address'],
  phone: ['mobile phone', 'mobile', 'phone', 'phone number', 'mobile number', 'telephone', 'home phone'],
  addressLine: ['address 1', 'address line 1', 'address', 'street', 'street address'],
  suburb: ['city', 'suburb', 'town', 'locality'],
  state: ['state', 'region', 'province'],
  postcode: ['post code', 'postcode', 'zip', 'zip code', 'postal code'],
};
const visitNames: Record<VisitField, readonly string[]> = {
  externalId: ['id', 'appointment id', 'booking id', 'reference'],
  clientExternalId: ['patient id', 'client id', 'customer id'],
  clientEmail: ['patient email', 'client email', 'email', 'email address'],
  service: ['appointment type', 'service', 'treatment', 'type'],
  therapist: ['practitioner', 'therapist', 'staff', 'provider'],
  date: ['date', 'appointment date', 'starts at', 'start', 'start time', 'appointment start'],
  time: ['time', 'start time', 'starts', 'from', 'appointment time'],
  minutes: ['duration', 'minutes', 'length', 'duration minutes', 'duration in minutes'],
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export const guessClientMapping = (columns: readonly string[]) => guess(clientNames, clientFields, columns);
export const guessVisitMapping = (columns: readonly string[]) => guess(visitNames, visitFields, columns);

function guess<Field extends string>(
  names: Readonly<Record<Field, readonly string[]>>,
  fields: readonly Field[],
  columns: readonly string[],
): Mapping<Field> {
  const taken = new Set<string>();
  const mapping = {} as Record<Field, string | null>;
  for (const field of fields) {
    const known = names[field].map((name) =>
      columns.find((column) => plain(column) === name && !taken.has(column) && !isAboutHealth(column)),
    );
    const column = known.find((each) => each !== undefined) ?? null;
    if (column !== null) taken.add(column);
    mapping[field] = column;
  }
  return mapping;
}

const healthWords =
  /medic|health|condition|diagnos|symptom|allerg|injur|pregnan|note|history|treatment plan|pain|dob|birth|gender|sex|concession|emergency/i;

/** A column that may tell of health: it is never taken, whoever maps it. */
export function isAboutHealth(column: string): boolean {
  return healthWords.test(column);
}
