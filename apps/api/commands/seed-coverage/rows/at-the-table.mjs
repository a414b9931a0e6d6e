import { honoured } from '../honoured.mjs';

const visits = 'apps/api/src/visits';

/** What happens at the door and at the table, through the API. */
export const atTheTableRows = [
  ...honoured(`${visits}/session-plan.http.test.ts`, {
    'goes above a cap only for a reason, which is sealed and logged; refused edits write nothing': {
      'S0-029': 'packages/shared/src/triage/plan/edit-plan.ts#editPlan',
    },
    'stands in one line with caps and no-go areas before acceptance, and whole after it': {
      'S0-053': 'apps/api/src/triage/keep-session-plan.ts#keepSessionPlan',
    },
  }),
  ...honoured(`${visits}/at-the-table.http.test.ts`, {
    'a stop word ends the session without a finding': {
      'S1-043': `${visits}/end-early.ts#EndEarly`,
      'S0-067': `${visits}/end-early.ts#EndEarly`,
    },
    'a stop sign ends the session, says what to do and whom to call, and the clinic follows up': {
      'S1-061': `${visits}/report-signs.ts#ReportSigns`,
    },
  }),
  ...honoured(`${visits}/visits.http.test.ts`, {
    'does not begin without the re-screen and consent at the table': {
      'S1-065': `${visits}/advance-visit.ts#AdvanceVisit`,
      'S0-024': 'apps/api/src/intake/recheck-of.ts#recheckOf',
    },
    'keeps the pressure and the stop word that were agreed on, sealed, for its therapist alone': {
      'S1-067': `${visits}/visit-agreements.repository.ts#VisitAgreementsRepository`,
      'S1-068': `${visits}/visit-agreements.repository.ts#VisitAgreementsRepository`,
    },
  }),
  ...honoured('apps/api/src/intake/recheck.http.test.ts', {
    'comes before the treatment: without it of the last 24 hours nothing begins': {
      'S1-098': `${visits}/advance-visit.ts#AdvanceVisit`,
    },
  }),
  ...honoured('packages/shared/src/triage/session-moment.test.ts', {
    'asks for a comfort check every ten minutes, for a minute': {
      'S1-037': 'packages/shared/src/triage/session-moment.ts#sessionMoment',
    },
    'reminds the therapist to watch face, breath and muscles': {
      'S1-080': 'packages/shared/src/triage/plan/technique-notes.ts#watchFor',
    },
  }),
  ...honoured('apps/web/src/features/visits/draft-note.test.ts', {
    'leaves room for moves, what is restricted, what fingers feel and the pattern': {
      'S0-027': 'apps/web/src/features/visits/draft-note.ts#draftNote',
      'S1-062': 'apps/web/src/features/visits/draft-note.ts#draftNote',
      'S1-063': 'apps/web/src/features/visits/draft-note.ts#draftNote',
      'S1-064': 'apps/web/src/features/visits/draft-note.ts#draftNote',
    },
    'names the areas, techniques and product of the plan, to be struck out where it was not so': {
      'S0-016': 'apps/web/src/features/visits/draft-note.ts#draftNote',
      'S1-014': 'packages/shared/src/triage/plan/technique-notes.ts#techniqueNotes',
      'S1-044': 'apps/web/src/features/visits/draft-note.ts#draftNote',
    },
  }),
];
