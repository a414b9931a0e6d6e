import { checklist, chooseOne, ifAny, nothing, opens, picked, says, tri, when } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';
import { commonText } from './common.ts';

export const medicinesAndPregnancyText = {
  title: 'Medicines and pregnancy',
  medicines: {
    text: 'Do you take?',
    options: {
      thinner: 'Blood thinner, also daily aspirin',
      steroids: 'Steroid tablets',
      painkiller: 'Strong painkillers or sedatives near the visit',
    },
  },
  inr: { text: 'If you have INR blood tests: have the results been unstable?' },
  steroidMonths: {
    text: 'For how long have you taken steroid tablets?',
    options: { 'under-3-months': 'Less than 3 months', '3-months-or-more': '3 months or more' },
  },
  painkillerWhen: {
    text: 'Within 6 hours before the visit?',
    options: { 'within-6-hours': 'Yes', earlier: 'No, longer before' },
  },
  medicineNames: { text: 'Names of your medicines' },
  pregnancy: {
    text: 'Pregnancy, birth?',
    options: { pregnant: 'Pregnant, or could be', birth: 'Gave birth in the last year' },
  },
  weeks: { text: 'How many weeks pregnant are you?', part: 'Weeks' },
  highRisk: { text: 'Has anyone said that your pregnancy needs extra checks or is high-risk?' },
  approval: { text: 'Has your midwife or doctor agreed to you having massage?' },
  signs: {
    text: 'In this pregnancy, now or in the last days?',
    options: {
      bleeding: 'Any bleeding',
      headache: 'A bad headache',
      sight: 'Blurred sight or flashing lights',
      swelling: 'Sudden swelling of face or hands',
      movement: 'The baby moves less than usual',
      tightening: 'Contractions or regular tightenings',
    },
  },
  deepLowBack: {
    text: 'Would you like firm or deep work on your lower back?',
    options: { no: 'No', yes: 'Yes' },
  },
  birthWhen: {
    text: 'When was the birth?',
    presets: {
      'weeks-0-to-6': ['Last 6 weeks', 0],
      'weeks-7-to-12': ['7–12 weeks ago', 49],
      'over-3-months': ['Over 3 months ago', 92],
    } as Record<string, [string, number]>,
  },
  caesarean: { text: 'Was it a caesarean birth?' },
};

export function medicinesAndPregnancy(text: typeof medicinesAndPregnancyText): Section {
  const pregnant = ifAny(picked('pregnancy', 'pregnant'));
  const birth = ifAny(picked('pregnancy', 'birth'));
  return {
    id: 'medicines-and-pregnancy',
    title: text.title,
    items: [
      ...checklist('medicines', text.medicines, {
        thinner: says({ bloodThinner: true }),
        steroids: opens('steroidMonths'),
        painkiller: opens('strongPainkillerHoursAgo'),
      }),
      tri('inr', text.inr, { yes: { inrUnstable: true } }, ifAny(picked('medicines', 'thinner'))),
      chooseOne(
        'steroid-months',
        text.steroidMonths,
        { 'under-3-months': says({ steroidMonths: 1 }), '3-months-or-more': says({ steroidMonths: 3 }) },
        { unsure: true, ...ifAny(picked('medicines', 'steroids')) },
      ),
      chooseOne(
        'painkiller-when',
        text.painkillerWhen,
        {
          'within-6-hours': says({ strongPainkillerHoursAgo: 0 }),
          earlier: says({ strongPainkillerHoursAgo: 12 }),
        },
        { unsure: true, ...ifAny(picked('medicines', 'painkiller')) },
      ),
      {
        id: 'medicine-names',
        kind: 'text',
        ...text.medicineNames,
        maxLength: 600,
        feeds: { facts: ['bloodThinner', 'contradictions'] },
      },
      ...checklist('pregnancy', text.pregnancy, {
        pregnant: says({ pregnant: true }),
        birth: opens('postpartumWeeks', 'caesarean'),
      }),
      {
        id: 'pregnancy-weeks',
        kind: 'quantity',
        text: text.weeks.text,
        parts: [text.weeks.part],
        units: ['wk'],
        required: true,
        allowUnsure: true,
        unsureLabel: commonText.unsure,
        feeds: { facts: ['pregnancyWeeks'] },
        ...pregnant,
      },
      tri('pregnancy-high-risk', text.highRisk, { yes: { highRiskPregnancy: true } }, pregnant),
      tri('pregnancy-approval', text.approval, { yes: { maternityApproval: true } }, pregnant),
      ...checklist(
        'pregnancy-signs',
        text.signs,
        {
          bleeding: says({ pregBleeding: true }),
          headache: says({ pregSevereHeadache: true }),
          sight: says({ pregVisionChange: true }),
          swelling: says({ pregSuddenSwelling: true }),
          movement: says({ pregReducedMovement: true }),
          tightening: says({ pregContractions: true }),
        },
        pregnant,
      ),
      chooseOne(
        'deep-low-back',
        text.deepLowBack,
        { no: nothing, yes: says({ requestsDeepLowBack: true }) },
        pregnant,
      ),
      when('birth-when', text.birthWhen, 'postpartumWeeks', birth),
      tri('caesarean', text.caesarean, { yes: { caesarean: true } }, birth),
    ],
  };
}
