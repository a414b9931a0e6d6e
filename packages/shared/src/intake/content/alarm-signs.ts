import { checklist, chooseOne, ifAny, opens, picked, says, tri, when } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';
import type { alarmSignsText } from './alarm-signs.text.ts';

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
          hand: says({ handWeaknessNew: true }),
          shape: says({ newSpineDeformity: true }),
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
          neck: says({ neckPainSevereNew: true }),
          'bad-headache': says({ severeHeadache: true }),
          dizzy: says({ dizzy: true }),
          double: says({ doubleVision: true }),
          sick: says({ vomiting: true }),
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
    ],
  };
}
