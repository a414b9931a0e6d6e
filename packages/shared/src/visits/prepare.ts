import type { PlaceKind } from '../places/places.contract.ts';
import type { Advice } from './aftercare.ts';

const say = (text: string, source: string): Advice => ({ text, source });

const everywhere: readonly Advice[] = [
  say('Wear something comfortable that you can change out of easily.', 'S0-065'),
  say('A room of 21-24 °C (70-75 °F), quiet, with one soft light.', 'S1-017'),
  say('About 2.5 x 3 m of clear floor, so that the table has room on both sides.', 'S1-020'),
  say('Nothing on the floor to trip over.', 'S1-022'),
  say('Two towels and two pillows.', 'S1-021'),
  say('Tell us before we come if anything about your health has changed.', 'S0-062'),
];

const byKind: Readonly<Record<PlaceKind, readonly Advice[]>> = {
  home: [say('Pets in another room, and somewhere to park, if you can.', 'S0-070')],
  hotel: [
    say('Tell us your room number as soon as you know it, and tell the reception that we come.', 'S0-070'),
    say('A “do not disturb” sign keeps the room private.', 'S1-023'),
  ],
  workplace: [
    say('A room with a door that closes, and nobody else in it.', 'S1-023'),
    say('Tell the reception that we come.', 'S0-070'),
  ],
};

/** What makes the visit easy, for the kind of place where it is; shown once a therapist has said yes. */
export const prepareFor = (kind: PlaceKind): Advice[] => [...everywhere, ...byKind[kind]];
