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
];
