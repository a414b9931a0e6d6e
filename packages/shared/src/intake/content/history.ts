import { checklist, chooseOne, ifAny, opens, picked, says, tri, when } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';
import type { historyText } from './history.text.ts';
import { eventPresets } from './history.text.ts';

export function history(text: typeof historyText): Section {
  return {
    id: 'history',
    title: text.title,
    items: [...heart(text), ...conditions(text), ...bones(text), ...lately(text)],
  };
}

function heart(text: typeof historyText): Section['items'] {
  return [
    ...checklist('heart', text.heart, {
      attack: opens('cardiacEventMonthsAgo'),
      failure: says({ heartFailure: true }),
      angina: says({ unstableAngina: true }),
      rhythm: says({ arrhythmiaUncontrolled: true }),
      pressure: opens('hypertension'),
      stroke: opens('strokeMonthsAgo'),
      aneurysm: says({ knownAneurysm: true }),
      clot: says({ dvtHistory: true }),
      seizures: says({ epilepsy: true }),
      measured: opens('bp'),
    }),
    when(
      'heart-attack-when',
      { ...text.heartAttackWhen, presets: eventPresets },
      'cardiacEventMonthsAgo',
      ifAny(picked('heart', 'attack')),
    ),
    chooseOne(
      'pressure-control',
      text.pressureControl,
      { controlled: says({ hypertension: 'controlled' }), high: says({ hypertension: 'uncontrolled' }) },
      { unsure: true, ...ifAny(picked('heart', 'pressure')) },
    ),
    when(
      'stroke-when',
      { ...text.strokeWhen, presets: eventPresets },
      'strokeMonthsAgo',
      ifAny(picked('heart', 'stroke')),
    ),
    tri(
      'aneurysm-pain',
      text.aneurysmPain,
      { yes: { painNewSinceDiagnosis: true } },
      ifAny(picked('heart', 'aneurysm')),
    ),
    tri(
      'clot-recent',
      text.clotRecent,
      { yes: { dvtActiveOrUnder3Months: true } },
      ifAny(picked('heart', 'clot')),
    ),
    when(
      'seizure-when',
      { ...text.seizureWhen, presets: eventPresets },
      'seizureMonthsAgo',
      ifAny(picked('heart', 'seizures')),
    ),
    {
      id: 'blood-pressure',
      kind: 'quantity',
      text: text.bloodPressure.text,
      parts: text.bloodPressure.parts,
      units: ['mm[Hg]'],
      required: true,
      allowUnsure: true,
      unsureLabel: text.bloodPressure.unsure,
      feeds: { facts: ['bp'] },
      ...ifAny(picked('heart', 'measured')),
    },
  ];
}

function conditions(text: typeof historyText): Section['items'] {
  return [
    ...checklist('conditions', text.conditions, {
      cancer: opens('cancer'),
      diabetes: says({ diabetes: true }),
      organs: says({ organFailure: true }),
      swelling: says({ generalOedema: true }),
      immune: says({ immunosuppressed: true }),
      nodes: says({ lymphoedemaOrNodesRemoved: true }),
      'less-feeling': says({ reducedSensationArea: true }),
      bleeding: opens('bleedingMild', 'bleedingSevere', 'plateletsLow'),
    }),
    ...checklist(
      'cancer-now',
      text.cancer,
      {
        bone: says({ cancer: 'spine_or_bone' }),
        treatment: says({ cancer: 'on_treatment' }),
        counts: says({ cancer: 'low_counts' }),
        'under-5-years': says({ cancer: 'remission_lt_5y' }),
        'over-5-years': says({ cancer: 'remission_gt_5y' }),
        'minor-skin': says({ nonMelanomaSkin: true }),
      },
      { ...ifAny(picked('conditions', 'cancer')), withoutNone: true },
    ),
    ...checklist(
      'diabetes-now',
      text.diabetes,
      {
        insulin: says({ insulinOrSulfonylurea: true }),
        unstable: says({ glucoseUnstable: true }),
        foot: says({ footUlcer: true }),
      },
      ifAny(picked('conditions', 'diabetes')),
    ),
    ...checklist(
      'bleeding-kind',
      text.bleeding,
      {
        mild: says({ bleedingMild: true }),
        severe: says({ bleedingSevere: true }),
        liver: says({ bleedingSevere: true }),
        platelets: says({ plateletsLow: true }),
      },
      { ...ifAny(picked('conditions', 'bleeding')), withoutNone: true },
    ),
  ];
}

function bones(text: typeof historyText): Section['items'] {
  return [
    ...checklist('bones', text.bones, {
      'thin-bones': says({ osteoporosis: true }),
      arthritis: says({ raAdvancedOrFlare: true }),
      'fused-spine': says({ ankylosingSpondylitis: true }),
      disc: says({ knownDiscOrSciatica: true }),
      broken: opens('fractureWeeksAgo', 'fractureUnhealed'),
      operation: opens('surgeryWeeksAgo', 'surgerySpine'),
      earlier: says({ priorInjuryOrScan: true }),
    }),
    when('broken-when', text.brokenWhen, 'fractureWeeksAgo', ifAny(picked('bones', 'broken'))),
    tri(
      'broken-healed',
      text.brokenHealed,
      { no: { fractureUnhealed: true } },
      ifAny(picked('bones', 'broken')),
    ),
    when('operation-when', text.operationWhen, 'surgeryWeeksAgo', ifAny(picked('bones', 'operation'))),
    tri(
      'operation-spine',
      text.operationSpine,
      { yes: { surgerySpine: true } },
      ifAny(picked('bones', 'operation')),
    ),
  ];
}

function lately(text: typeof historyText): Section['items'] {
  return [
    ...checklist('lately', text.lately, {
      infection: says({ recentInfection: true }),
      'spine-injection': says({ recentSpinalProcedure: true }),
      'injected-drugs': says({ ivDrugUse: true }),
      'in-bed': says({ immobile: true }),
      // The tick itself says "within the last 28 days"; the most recent day is the stricter reading.
      journey: says({ longTravelDaysAgo: 0 }),
      vaccine: opens('vaccineHoursAgo'),
      botox: says({ botoxHoursAgo: 0 }),
      filler: says({ fillerDaysAgo: 0 }),
    }),
    chooseOne(
      'vaccine-when',
      text.vaccineWhen,
      { 'last-2-days': says({ vaccineHoursAgo: 24 }), earlier: says({ vaccineHoursAgo: 72 }) },
      { unsure: true, ...ifAny(picked('lately', 'vaccine')) },
    ),
  ];
}
