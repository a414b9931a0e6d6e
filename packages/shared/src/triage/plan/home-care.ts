import { z } from 'zod';
import type { Restrictions } from '../triage.contract.ts';
import { rangeText, type SeedNumber, seedNumber } from './seed-number.ts';

/** What a client may do alone, with the durations of the articles: numbers of their own, never those of the table. */
export const homeCareNumbers = {
  session: seedNumber(5, 15, 'min', 'S1-135'),
  timesADay: seedNumber(1, 2, 'times a day', 'S1-136'),
  rubbing: seedNumber(1, 2, 'min', 'S1-083'),
  palmSpeed: seedNumber(5, 8, 'cm a second', 'S1-084'),
  palmRepeats: seedNumber(3, 5, 'times', 'S1-085'),
  thumb: seedNumber(20, 30, 's', 'S1-086'),
  ball: seedNumber(20, 40, 's', 'S1-088'),
  kneeToChest: seedNumber(20, 30, 's', 'S1-091'),
  rotation: seedNumber(10, 15, 's a side', 'S1-092'),
  hamstring: seedNumber(20, 30, 's', 'S1-093'),
  heatAfter: seedNumber(10, 15, 'min', 'S1-094'),
} as const;

export const HomeCareStep = z
  .object({ what: z.string(), howLong: z.string(), source: z.string() })
  .meta({ id: 'HomeCareStep', description: 'One thing to do at home, and for how long' });
export type HomeCareStep = z.infer<typeof HomeCareStep>;

const step = (what: string, number: SeedNumber): HomeCareStep => ({
  what,
  howLong: rangeText(number),
  source: number.source,
});

/** What fits this client at home: what the findings rule out for the table is left out here too. */
export function homeCare({ avoidTechniques, avoidTools, maxPressure }: Restrictions): HomeCareStep[] {
  const noHeat = avoidTechniques.includes('heat') || avoidTechniques.includes('heat_on_area');
  const noTools =
    avoidTools.some((tool) => tool !== 'electric_massager') || avoidTechniques.includes('trigger_point');
  const isLightOnly = maxPressure !== null && maxPressure <= 3;
  const noStretch =
    avoidTechniques.includes('end_range_stretch') || avoidTechniques.includes('spinal_pressure');
  return [
    step('Warm the skin by rubbing in circles', homeCareNumbers.rubbing),
    step('Palms beside the spine, ribs to hips, slowly', homeCareNumbers.palmRepeats),
    ...(noTools || isLightOnly
      ? []
      : [
          step('Thumb or knuckle on a knot, then release', homeCareNumbers.thumb),
          step('Ball against a wall on a sore spot, never on the spine', homeCareNumbers.ball),
        ]),
    ...(noStretch
      ? []
      : [
          step('Knee to chest', homeCareNumbers.kneeToChest),
          step('Lying on the back, knees to one side', homeCareNumbers.rotation),
          step('Standing hamstring stretch', homeCareNumbers.hamstring),
        ]),
    ...(noHeat ? [] : [step('Heat, never on numb or open skin', homeCareNumbers.heatAfter)]),
  ];
}
