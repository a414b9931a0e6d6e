import type { Search } from './search.ts';

/** A year and a week: what is planned together goes further ahead than single visits may. */
const farDays = 371;

/** The same search for visits that are planned together, whatever the clinic's horizon for single ones. */
export function beyondHorizon(search: Search): Search {
  const { settings } = search.clinic;
  const horizonDays = Math.max(settings.horizonDays, farDays);
  return { ...search, clinic: { ...search.clinic, settings: { ...settings, horizonDays } } };
}
