import { bodyRegions } from '../../intake/body-regions.ts';
import type { Restrictions } from '../triage.contract.ts';
import type { PlanBlock, SourcedText } from './plan.contract.ts';
import type { PlanSource } from './seed-number.ts';
import { rangeText } from './seed-number.ts';
import { lightPressure, sessionNumbers } from './session-numbers.ts';

const say = (text: string, source: PlanSource): SourcedText => ({ text, source });

/** What the room needs, checked at the door. */
export function environmentList({ avoidTechniques }: Pick<Restrictions, 'avoidTechniques'>): SourcedText[] {
  const noHeat = avoidTechniques.includes('heat');
  const towel = rangeText(sessionNumbers.warmTowelBefore);
  return [
    say(`Room at ${rangeText(sessionNumbers.room)}`, sessionNumbers.room.source),
    say('Quiet and calm', 'S1-016'),
    say('Private', 'S1-023'),
    say('One soft light', 'S1-018'),
    say('A firm, flat surface', 'S1-019'),
    say('Room to walk on both sides', 'S1-020'),
    say('Clear floor of 2.5 x 3 m', 'ours'),
    say('Nothing to trip over', 'S1-022'),
    say('Towels and pillows within reach, a cold pack at hand', 'S1-021'),
    noHeat
      ? say('No heat today', 'S1-032')
      : say(`Warm towel for ${towel} before, never on numb or open skin`, 'S1-030'),
  ];
}

/** Tools are asked for one by one, and stay off spine and bone; none is named where a finding rules it out (S1-029). */
function toolQuestion({ avoidTools, avoidTechniques }: ToolLimits, cap: number): SourcedText[] {
  if (avoidTools.length > 0 || avoidTechniques.includes('trigger_point') || cap <= lightPressure) return [];
  return [
    say('I may use a massage ball or a roller, never on the spine or on bone. Is that all right?', 'S1-028'),
  ];
}

type ToolLimits = Pick<Restrictions, 'avoidTools' | 'avoidTechniques'>;

/** What is said at the table before hands touch skin, sentence by sentence. */
export function consentScript(
  blocks: readonly PlanBlock[],
  { cap, noGo, limits }: { cap: number; noGo: readonly string[]; limits: ToolLimits },
): SourcedText[] {
  const steps = blocks.filter(({ kind }) => kind !== 'rest').map(({ technique }) => technique.toLowerCase());
  const names = [...new Set(blocks.flatMap(({ areas }) => areas))].map((area) => bodyRegions[area].label);
  return [
    say(`This is what I will do: ${steps.join('; ')}.`, 'S1-065'),
    say('It may feel tender, never sharp. Some mild soreness afterwards is ordinary.', 'S1-066'),
    say(`On a scale of 0 to 10 we stay at ${cap} or below. Which number is right today?`, 'S1-067'),
    say('Which word or hand signal tells me to stop at once?', 'S1-068'),
    say(`I leave out ${noGo.join(', ')}. Is there anything else?`, 'S1-142'),
    say(`I would work here: ${names.join(', ')}. Is each of them all right?`, 'S0-035'),
    ...toolQuestion(limits, cap),
    say('If pressure feels too much, say so. Tell me at once of more pain or numbness.', 'S1-051'),
    say('Is this position comfortable, and can you breathe easily?', 'S1-069'),
  ];
}

/** What ends or changes a session; each has its button during the visit. */
export const stopSigns: readonly SourcedText[] = [
  say('Dizzy, short of breath, chest pain, sudden weakness: stop, emergency number', 'S1-111'),
  say('Sharp, shooting, numb or tingling down a leg: stop, end the session', 'S1-110'),
  say('Redness, swelling, bruising or another skin change that grows: stop there', 'S1-112'),
  say('Pain above the number agreed, or guarding: lighter at once', 'S1-077'),
];
