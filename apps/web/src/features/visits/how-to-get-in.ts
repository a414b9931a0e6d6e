import type { PlaceDetails } from '@unbrace/shared/places';
import { t } from './visits.texts.ts';

type Line = readonly [name: string, value: string];

/** What is known of a place beside its address, as names and values; what was left blank is left out. */
export function howToGetIn(details: PlaceDetails): Line[] {
  return [...linesOf(details), ...roomLines(details)].filter(([, value]) => value !== '');
}

function linesOf(details: PlaceDetails): Line[] {
  switch (details.kind) {
    case 'home':
      return [
        [t('how.unit'), details.unit],
        [t('how.access'), wayIn(details.access, details.flightsOfStairs)],
        [t('how.pets'), details.pets],
      ];
    case 'hotel':
      return [
        [t('how.hotel'), details.hotelName],
        [t('how.room'), details.room ?? t('how.room.unknown')],
        [t('how.reservation'), details.reservationName],
        [t('how.concierge'), details.concierge],
        [t('how.ring-room'), t(details.mayRingRoom ? 'word.yes' : 'word.no')],
      ];
    case 'workplace':
      return [
        [t('how.company'), details.company],
        [t('how.reception'), details.reception],
        [t('how.sign-in'), details.signIn],
        [t('how.floor'), details.floor],
        [t('how.loading'), details.loading],
        [t('how.private'), t(`word.${details.privateRoom}`)],
        [t('how.furniture'), t(`word.${details.furniture}`)],
      ];
  }
}

function wayIn(access: 'ground_floor' | 'lift' | 'stairs', flights: number): string {
  return access === 'stairs' ? t('word.stairs', { count: Math.max(1, flights) }) : t(`word.${access}`);
}

function roomLines({ parking, clearFloor, canBeWarmed }: PlaceDetails): Line[] {
  return [
    [t('how.parking'), t(`word.${parking}`)],
    [t('how.floor-space'), t(`word.${clearFloor}`)],
    [t('how.warm'), t(`word.${canBeWarmed}`)],
  ];
}
