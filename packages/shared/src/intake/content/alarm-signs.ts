import { checklist, chooseOne, ifAny, opens, picked, says, tri, when } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';

export const alarmSignsText = {
  title: 'We ask everyone this',
  private: {
    text: 'Since this began, or lately: any of these?',
    help: 'Only the people who look after your safety see this.',
    options: {
      numb: 'Numb or odd feeling where you would sit on a bike saddle: private parts, buttocks, inner thighs',
      passing: 'Trouble starting or emptying my bladder',
      leaking: 'Leaking urine',
      rushing: 'Having to rush or go more often than usual',
      'bladder-feeling': 'Not feeling my bladder fill or the urine flow',
      bowel: 'Less control of my bowels, or less feeling there',
      sexual: 'A new change in sexual feeling or function',
    },
  },
  bladderLongstanding: {
    text: 'Have you had this with your bladder for years, has someone checked it, and is it unchanged?',
  },
  legs: {
    text: 'Anything in your legs or feet?',
    options: {
      pain: 'Pain that travels from my back or buttock into a leg',
      numb: 'Numbness in a leg or foot',
      tingling: 'Tingling or pins and needles that last or keep returning',
      weak: 'A weak leg or foot',
      'foot-drags': 'A foot that drags, or toes that are hard to raise',
      unsteady: 'New unsteadiness, or legs that do not do what I want',
      'calf-swollen': 'One calf or leg more swollen than the other',
      'calf-painful': 'One calf painful or tender',
      'calf-warm': 'One calf or leg warm or red',
    },
  },
  sides: { left: 'Left', right: 'Right', both: 'Both' },
  legPainSide: { text: 'Which leg does the pain go into?' },
  legPainQuality: {
    text: 'What is the leg pain like?',
    options: {
      shooting: 'Sharp, electric or shooting',
      burning: 'Burning',
      aching: 'Aching',
      cramping: 'Cramping',
      tight: 'Tight',
      heavy: 'Heavy',
      other: 'Something else',
    },
  },
  legNumbSide: { text: 'Which leg or foot is numb?' },
  legTinglingSide: { text: 'Which leg or foot tingles?' },
  legSince: {
    text: 'When did the numbness or tingling begin?',
    presets: {
      'weeks-0-to-6': ['In the last 6 weeks', 0],
      'weeks-6-to-12': ['6 to 12 weeks ago', 43],
      'over-3-months': ['More than 3 months ago', 92],
      'over-a-year': ['More than a year ago', 366],
    } as Record<string, [string, number]>,
  },
  legWeakHow: {
    text: 'How weak? Choose the worst that fits.',
    options: {
      mild: 'A little, and not changing',
      sudden: 'It came on suddenly',
      worse: 'It is getting worse',
      severe: 'Very weak, I cannot use it properly',
    },
  },
  legWeakSide: { text: 'Which leg is weak?' },
  lastDay: {
    text: 'Now or in the last 24 hours?',
    options: {
      chest: 'Chest pain',
      breath: 'More short of breath than usual',
      faint: 'Fainted, or nearly',
      tearing: 'Sudden pain in back, chest or belly, as if something tore',
      pulse: 'A strong pulse beating in my belly',
    },
  },
  lastWeek: {
    text: 'In the last week, even if it went away?',
    options: {
      face: 'One side of my face drooped',
      arm: 'An arm or hand suddenly weak or heavy',
      speech: 'Suddenly hard to speak or find words',
      sight: 'Sudden loss of sight',
      headache: 'A sudden headache, the worst I have known',
    },
  },
  headAndNeck: {
    text: 'And at the moment?',
    options: {
      neck: 'New neck pain or headache that is severe or unlike any before',
      'bad-headache': 'A severe headache',
      dizzy: 'Dizzy, or things are spinning',
      double: 'Seeing double',
      sick: 'Being sick (vomiting) with neck pain, headache or dizziness',
      hand: 'A hand that is newly weak or clumsy',
      shape: 'My back has changed shape, or I have become shorter or more bent',
    },
  },
};

export function alarmSigns(text: typeof alarmSignsText): Section {
  const emergency = { emergency: true as const };
  const unsure = { unsure: true as const };
  return {
    id: 'alarm-signs',
    title: text.title,
    items: [
      ...checklist(
        'private',
        text.private,
        {
          numb: says({ saddleNumbness: 'yes' }),
          passing: says({ bladderChange: 'difficulty_starting' }),
          leaking: says({ bladderChange: 'incontinence' }),
          rushing: says({ bladderChange: 'urgency' }),
          'bladder-feeling': says({ bladderChange: 'reduced_sensation' }),
          bowel: says({ bowelChange: 'incontinence' }),
          sexual: says({ sexualChangeNew: 'yes' }),
        },
        emergency,
      ),
      tri(
        'bladder-longstanding',
        text.bladderLongstanding,
        { yes: { bladderLongstandingUnchanged: true } },
        ifAny(picked('private', 'passing', 'leaking', 'rushing', 'bladder-feeling')),
      ),
      ...checklist(
        'legs',
        text.legs,
        {
          pain: opens('legPain', 'legPainQuality'),
          numb: opens('legNumbness'),
          tingling: opens('legTingling'),
          weak: opens('legWeakness', 'legWeaknessSide'),
          'foot-drags': says({ footDrop: true }),
          unsteady: says({ unsteadyGaitNew: true }),
          'calf-swollen': says({ calfSwellingOneSide: true }),
          'calf-painful': says({ calfPainOneSide: true }),
          'calf-warm': says({ calfWarmOrRed: true }),
        },
        emergency,
      ),
      chooseOne(
        'leg-pain-side',
        { ...text.legPainSide, options: text.sides },
        {
          left: says({ legPain: 'left' }),
          right: says({ legPain: 'right' }),
          both: says({ legPain: 'both' }),
        },
        { ...unsure, ...ifAny(picked('legs', 'pain')) },
      ),
      chooseOne(
        'leg-pain-quality',
        text.legPainQuality,
        {
          shooting: says({ legPainQuality: 'shooting' }),
          burning: says({ legPainQuality: 'burning' }),
          aching: says({ legPainQuality: 'aching' }),
          cramping: says({ legPainQuality: 'cramping' }),
          tight: says({ legPainQuality: 'tight' }),
          heavy: says({ legPainQuality: 'heavy' }),
          other: says({ legPainQuality: 'other' }),
        },
        { ...unsure, ...ifAny(picked('legs', 'pain')) },
      ),
      chooseOne(
        'leg-numb-side',
        { ...text.legNumbSide, options: text.sides },
        {
          left: says({ legNumbness: 'left' }),
          right: says({ legNumbness: 'right' }),
          both: says({ legNumbness: 'both' }),
        },
        { ...unsure, ...ifAny(picked('legs', 'numb')) },
      ),
      chooseOne(
        'leg-tingling-side',
        { ...text.legTinglingSide, options: text.sides },
        {
          left: says({ legTingling: 'left' }),
          right: says({ legTingling: 'right' }),
          both: says({ legTingling: 'both' }),
        },
        { ...unsure, ...ifAny(picked('legs', 'tingling')) },
      ),
      when('leg-since', text.legSince, 'legSymptomDays', ifAny(picked('legs', 'numb', 'tingling'))),
      chooseOne(
        'leg-weak-how',
        text.legWeakHow,
        {
          mild: says({ legWeakness: 'mild_stable' }),
          sudden: says({ legWeakness: 'sudden' }),
          worse: says({ legWeakness: 'progressive' }),
          severe: says({ legWeakness: 'severe' }),
        },
        { ...unsure, ...ifAny(picked('legs', 'weak')) },
      ),
      chooseOne(
        'leg-weak-side',
        { ...text.legWeakSide, options: text.sides },
        {
          left: says({ legWeaknessSide: 'left' }),
          right: says({ legWeaknessSide: 'right' }),
          both: says({ legWeaknessSide: 'both' }),
        },
        { ...unsure, ...ifAny(picked('legs', 'weak')) },
      ),
      ...checklist(
        'last-day',
        text.lastDay,
        {
          chest: says({ chestPain: true }),
          breath: says({ breathless: true }),
          faint: says({ fainted: true }),
          tearing: says({ tearingPain: true }),
          pulse: says({ pulsatingAbdomen: true }),
        },
        emergency,
      ),
      ...checklist(
        'last-week',
        text.lastWeek,
        {
          face: says({ faceDroop: true }),
          arm: says({ armWeaknessSudden: true }),
          speech: says({ speechTrouble: true }),
          sight: says({ suddenVisionLoss: true }),
          headache: says({ worstHeadacheEver: true }),
        },
        emergency,
      ),
      ...checklist(
        'head-and-neck',
        text.headAndNeck,
        {
          neck: says({ neckPainSevereNew: true }),
          'bad-headache': says({ severeHeadache: true }),
          dizzy: says({ dizzy: true }),
          double: says({ doubleVision: true }),
          sick: says({ vomiting: true }),
          hand: says({ handWeaknessNew: true }),
          shape: says({ newSpineDeformity: true }),
        },
        emergency,
      ),
    ],
  };
}
