import { honoured } from '../honoured.mjs';

const bookings = 'apps/api/src/bookings';

/** Booking, holds, documents and places. */
export const productRows = [
  ...honoured(`${bookings}/clearance.http.test.ts`, {
    'keeps its time and says who acts and by when; nobody is asked to come': {
      'S0-020': `${bookings}/settle-answers.ts#settleAnswers`,
    },
  }),
  ...honoured('apps/api/src/offers/offers.http.test.ts', {
    'of a cleared visit has its reasons to acknowledge as well': {
      'S0-021': `${bookings}/clear-hold.ts#endHoldWith`,
    },
  }),
  ...honoured('apps/api/src/intake/intakes.http.test.ts', {
    'stop at a red flag, in plain words and with the number to call': {
      'S0-060': 'packages/shared/src/intake/intake-outcome.ts#clientOutcome',
    },
    'let an ordinary back pass': { 'S0-012': 'apps/api/src/intake/submit-intake.ts#SubmitIntake' },
  }),
  ...honoured('apps/api/src/care/care.http.test.ts', {
    'is locked for fresh answers, for a link and for the desk, and nothing is written': {
      'S0-061': 'apps/api/src/care/rebooking-lock.ts#refuseLocked',
    },
  }),
  ...honoured('apps/api/src/care/documents.http.test.ts', {
    'ends the hold of the visit that waits for it once the lead has accepted it': {
      'S1-105': 'apps/api/src/care/decide-document.ts#DecideDocument',
    },
  }),
  ...honoured('apps/api/src/places/places.http.test.ts', {
    'are kept by the client with the clock of their address, and reused': {
      'S0-045': 'apps/api/src/places/manage-places.ts#ManagePlaces',
    },
  }),
  ...honoured('apps/web/src/features/places/place-draft.test.ts', {
    'becomes a home with its suburb and a name of its own': {
      'S0-046': 'apps/web/src/features/places/place-draft.ts#readPlaceDraft',
    },
    'takes a hotel whose room is not yet known, but not one without a name': {
      'S0-070': 'packages/shared/src/places/places.contract.ts#PlaceDetails',
    },
  }),
  ...honoured('apps/web/src/features/bookings/wish-draft.test.ts', {
    'leaves out styles and lengths that do not fit': {
      'S1-081': 'apps/web/src/features/bookings/wish-draft.ts#withinLimits',
    },
  }),
  ...honoured('apps/web/src/features/intake/watch-answers.test.ts', {
    'raises the alarm at the first numb saddle, with the numbers of the country': {
      'S1-122': 'packages/shared/src/triage/emergency-contacts.ts#emergencyContacts',
    },
  }),
];
