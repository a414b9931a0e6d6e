import { honoured } from '../honoured.mjs';

const triage = 'packages/shared/src/triage';
const plan = `${triage}/plan`;

/** The session plan, and what is reported at the table. */
export const planRows = [
  ...honoured(`${triage}/plan.test.ts`, {
    'is never on the spine, nor where a finding rules it out': {
      'S1-002': `${plan}/body-areas.ts#regionsToTreat`,
      'S1-050': `${plan}/body-areas.ts#noGoRegions`,
      'S1-071': `${plan}/body-areas.ts#spineRegions`,
    },
    'in a flare is light, 45 minutes of an hour, and leaves tight points alone': {
      'S0-041': `${plan}/plan-blocks.ts#isLeftOut`,
      'S0-042': `${triage}/plan.ts#sessionPlan`,
      'S1-076': `${plan}/plan-blocks.ts#describeBlock`,
    },
    'works around the sore place: glutes, hips, hip flexors, hamstrings, thoracolumbar area': {
      'S0-007': `${plan}/body-areas.ts#regionsToTreat`,
    },
    'starts a first visit at most at five, or at what the clinic has tightened that to': {
      'S1-140': `${triage}/plan.ts#sessionPlan`,
    },
    'goes below the cap for who asks for it, never above': { 'S1-046': `${triage}/plan.ts#sessionPlan` },
    'chooses products by allergens': {
      'S1-025': `${plan}/products.ts#productCatalogue`,
      'S1-026': `${plan}/products.ts#productsFor`,
    },
  }),
  ...honoured(`${triage}/session-signs.test.ts`, {
    'dizzy is EMERGENCY, and ends the session: true': {
      'S1-111': `${triage}/rules/in-session.ts#stopSystemic`,
    },
    'legSymptomsDuring is URGENT_REFERRAL, and ends the session: true': {
      'S1-056': `${triage}/rules/in-session.ts#stopNeuro`,
      'S1-110': `${triage}/rules/in-session.ts#stopNeuro`,
    },
    'skinChangeDuring is CLEARANCE_REQUIRED, and ends the session: false': {
      'S1-112': `${triage}/rules/in-session.ts#stopLocal`,
    },
    'guarding is MODIFY, and ends the session: false': {
      'S1-077': `${triage}/rules/in-session.ts#painAboveAgreed`,
    },
  }),
  ...honoured(`${triage}/seed-plan.test.ts`, {
    'begin with 6 to 8 strokes from the sacrum to the lower ribs': {
      'S1-070': `${plan}/session-numbers.ts#sessionNumbers`,
    },
    'or with 4 to 6 slow strokes of 5 to 10 seconds': {
      'S1-041': `${plan}/session-numbers.ts#sessionNumbers`,
    },
    'make the first pass light: at most 4 of 10, whatever the style': {
      'S1-040': `${plan}/session-numbers.ts#firstPassPressure`,
    },
    'knead for 30 to 60 seconds, then move on by 2.5 to 5 cm': {
      'S1-072': `${plan}/plan-blocks.ts#describeBlock`,
    },
    'or knead a spot for 10 to 20 seconds, 2 or 3 times': {
      'S1-047': `${plan}/plan-blocks.ts#describeBlock`,
      'S1-048': `${plan}/plan-blocks.ts#describeBlock`,
    },
    'hold a tight point for 20 to 60 seconds, and leave that knot alone for some minutes': {
      'S1-052': `${plan}/plan-blocks.ts#describeBlock`,
      'S1-057': `${plan}/plan-blocks.ts#describeBlock`,
    },
    'work across the fibres for 10 to 20 seconds': { 'S1-073': `${plan}/plan-blocks.ts#describeBlock` },
    'hold a stretch for 10 to 15 seconds': { 'S1-074': `${plan}/plan-blocks.ts#describeBlock` },
    'close with one or two minutes of light strokes': { 'S1-075': `${plan}/share-minutes.ts#shareMinutes` },
    'is named as the note of a visit names it': { 'S1-014': `${plan}/technique-notes.ts#techniqueNotes` },
    'is told for the warm-up: gentle, upward, palms then heels, toward the heart': {
      'S1-001': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-039': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-042': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-138': `${plan}/technique-notes.ts#techniqueNotes`,
    },
    'keeps the therapist’s own back and wrists whole': {
      'S1-036': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-045': `${plan}/technique-notes.ts#techniqueNotes`,
    },
    'is firmer only on warm muscle, and only where the cap leaves room': {
      'S1-078': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-049': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-132': `${plan}/technique-notes.ts#techniqueNotes`,
    },
    'on a tight point is slow and asked for, eased with strokes, and never squeezed': {
      'S1-053': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-054': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-055': `${plan}/technique-notes.ts#techniqueNotes`,
      'S1-079': `${plan}/technique-notes.ts#techniqueNotes`,
    },
    'names what lies under the lower back: L1-L5 and the muscles beside the spine': {
      'S1-004': `${plan}/anatomy.ts#anatomyOf`,
      'S1-005': `${plan}/anatomy.ts#anatomyOf`,
    },
    'are warm and calm: 21 to 24 degrees, quiet, one soft light, private': {
      'S1-016': `${plan}/plan-texts.ts#environmentList`,
      'S1-017': `${plan}/plan-texts.ts#environmentList`,
      'S1-018': `${plan}/plan-texts.ts#environmentList`,
      'S1-023': `${plan}/plan-texts.ts#environmentList`,
    },
    'are firm, with room on both sides and nothing to trip over': {
      'S1-019': `${plan}/plan-texts.ts#environmentList`,
      'S1-020': `${plan}/plan-texts.ts#environmentList`,
      'S1-022': `${plan}/plan-texts.ts#environmentList`,
    },
    'have towels, pillows and a cold pack at hand': {
      'S1-021': `${plan}/plan-texts.ts#environmentList`,
      'S1-031': `${plan}/plan-texts.ts#environmentList`,
    },
    'have a warm towel for 5 to 10 minutes before, and none where heat is ruled out': {
      'S1-030': `${plan}/plan-texts.ts#environmentList`,
      'S1-032': `${plan}/plan-texts.ts#environmentList`,
    },
    'let one lie face down with a pillow under the hips and the head neutral': {
      'S1-033': `${plan}/position.ts#positionFor`,
      'S1-035': `${plan}/position.ts#positionFor`,
    },
    'let one lie on the side with knees bent who cannot lie face down': {
      'S1-034': `${plan}/position.ts#positionFor`,
    },
    'asks for each area by its name': { 'S0-035': `${plan}/plan-texts.ts#consentScript` },
    'tells of mild soreness, of the number agreed, and asks for limits of one’s own': {
      'S1-066': `${plan}/plan-texts.ts#consentScript`,
      'S1-142': `${plan}/plan-texts.ts#consentScript`,
    },
    'asks to be told at once of more pain or numbness': { 'S1-051': `${plan}/plan-texts.ts#consentScript` },
    'asks whether the position is comfortable and the breath easy': {
      'S1-069': `${plan}/plan-texts.ts#consentScript`,
    },
    'asks before a ball or a roller, never on spine or bone, and names none where tools are ruled out': {
      'S1-028': `${plan}/plan-texts.ts#consentScript`,
      'S1-029': `${plan}/plan-texts.ts#consentScript`,
      'S1-090': `${plan}/plan-texts.ts#consentScript`,
    },
    'is treated gently: at most 3 of 10, no strong stretch, no tight points': {
      'S1-013': `${triage}/rules/nerves.ts#knownDisc`,
    },
  }),
];
