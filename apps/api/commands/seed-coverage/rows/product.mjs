import { honoured } from '../honoured.mjs';

const shared = 'packages/shared/src';
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
  ...honoured(`${shared}/services/suggest-service.test.ts`, {
    'comes with its reason, from the answers': {
      'S0-010': `${shared}/services/suggest-service.ts#suggestService`,
    },
    'is remedial for one place with a cause at the desk': {
      'S0-025': `${shared}/services/suggest-service.ts#suggestService`,
      'S0-026': `${shared}/services/suggest-service.ts#suggestService`,
    },
    'is relaxation where stress makes it worse': {
      'S0-031': `${shared}/services/suggest-service.ts#suggestService`,
    },
    'is deep tissue only for what has been tight for months and is neither tender nor locked up': {
      'S0-028': `${shared}/services/suggest-service.ts#suggestService`,
    },
    'never praises depth, and says before booking that nobody can promise a result': {
      'S0-003': `${shared}/services/suggest-service.ts#expectation`,
      'S0-023': `${shared}/services/suggest-service.ts#expectation`,
    },
  }),
  ...honoured(`${shared}/visits/prepare.test.ts`, {
    'is comfortable clothing, a warm room with space, towels and pillows, wherever it is': {
      'S0-065': `${shared}/visits/prepare.ts#prepareFor`,
    },
    'is another list for a home, a hotel and a workplace': {
      'S0-070': `${shared}/visits/prepare.ts#prepareFor`,
    },
    'is to tell of anything that has changed': { 'S0-062': `${shared}/visits/prepare.ts#prepareFor` },
  }),
  ...honoured(`${shared}/intake/intake-outcome.test.ts`, {
    'says gentler and what happens next, with a reason unless nothing stands in the way': {
      'S0-005': `${shared}/intake/intake-outcome.ts#clientOutcome`,
      'S0-022': `${shared}/intake/intake-outcome.ts#clientOutcome`,
    },
    'says on_hold and what happens next, with a reason unless nothing stands in the way': {
      'S0-005': `${shared}/intake/intake-outcome.ts#clientOutcome`,
      'S0-022': `${shared}/intake/intake-outcome.ts#clientOutcome`,
    },
    'says stop and what happens next, with a reason unless nothing stands in the way': {
      'S0-005': `${shared}/intake/intake-outcome.ts#clientOutcome`,
      'S0-022': `${shared}/intake/intake-outcome.ts#clientOutcome`,
    },
  }),
];
