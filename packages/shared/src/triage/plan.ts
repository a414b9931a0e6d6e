import type { BodyRegion } from '../intake/body-regions.ts';
import type { ServiceStyle } from './effects.ts';
import { noGoWords } from './plan/area-words.ts';
import { lightOnlyRegions, noGoRegions, regionsToTreat } from './plan/body-areas.ts';
import type { PlanLesson } from './plan/lesson.ts';
import { homeCare } from './plan/home-care.ts';
import { describeBlock, isLeftOut } from './plan/plan-blocks.ts';
import { planBlockKinds, type PlanStyle, sharedStyle, styleWithin } from './plan/plan-styles.ts';
import { consentScript, environmentList, stopSigns } from './plan/plan-texts.ts';
import type { PlanBlock, SessionPlan } from './plan/plan.contract.ts';
import { positionFor } from './plan/position.ts';
import { productsFor } from './plan/products.ts';
import { shareMinutes } from './plan/share-minutes.ts';
import type { TriageOutcome } from './triage.contract.ts';

export interface VisitToPlan {
  readonly outcome: Pick<TriageOutcome, 'restrictions' | 'thresholds'>;
  readonly style: ServiceStyle;
  /** As booked. */
  readonly minutes: number;
  readonly isFirstVisit: boolean;
  readonly sore: readonly { readonly region: BodyRegion; readonly intensity?: number | undefined }[];
  /** Pressure of 10 that the client asks for; it lowers the plan and never lifts a cap. */
  readonly wishedPressure?: number | undefined;
  /** What the last visits teach: it only ever tightens. */
  readonly lesson?: PlanLesson | undefined;
}

/**
 * The seeds' sequence, scaled to the minutes booked. Pure: the blocks always sum to those minutes, none is above its cap,
 * none is on the spine or where a finding rules it out. Numbers carry the row of the articles they come from.
 */
export function sessionPlan(visit: VisitToPlan): SessionPlan {
  const { outcome, minutes, sore, isFirstVisit } = visit;
  const { restrictions } = outcome;
  const style = styleWithin(visit.style, restrictions.services);
  const noGo = noGoRegions(restrictions);
  const blocks = blocksOf(visit, style, noGo);
  const cap = Math.max(0, ...blocks.map((block) => block.cap));
  const words = noGoWords(restrictions.avoidAreas);
  return {
    style,
    minutes,
    cap,
    isFirstVisit,
    ...(visit.lesson ? { lesson: visit.lesson } : {}),
    blocks,
    sore: sore.map(({ region, intensity }) => ({
      region,
      ...(intensity === undefined ? {} : { intensity }),
    })),
    noGo: { regions: noGo, words },
    lightOnly: lightOnlyRegions(restrictions),
    position: positionFor(restrictions, style === 'pregnancy'),
    products: productsFor(restrictions),
    environment: environmentList(restrictions),
    consent: consentScript(blocks, { cap, noGo: words, limits: restrictions }),
    stopSigns: [...stopSigns],
    homeCare: homeCare(restrictions),
  };
}

/** The least of what the findings allow, what a first visit allows (S1-140) and the scale itself. */
function capOf({ outcome, isFirstVisit, lesson }: VisitToPlan): number {
  const { maxPressure } = outcome.restrictions;
  const firstVisit = isFirstVisit ? outcome.thresholds.capFirstVisit : undefined;
  return Math.min(10, maxPressure ?? 10, firstVisit ?? 10, lesson?.maxPressure ?? 10);
}

function blocksOf(visit: VisitToPlan, style: ServiceStyle | null, noGo: readonly BodyRegion[]): PlanBlock[] {
  const { restrictions } = visit.outcome;
  const cap = capOf(visit);
  const regions = regionsToTreat(
    visit.sore.map(({ region }) => region),
    noGo,
  );
  const given = {
    cap,
    isPregnancy: style === 'pregnancy',
    lightOnly: lightOnlyRegions(restrictions),
    restrictions,
  };
  const allowed = style === null ? {} : blocksAllowed(visit, sharedStyle(visit.style, style), cap);
  const longest = [restrictions.maxMinutes, visit.lesson?.maxMinutes].filter(
    (most) => typeof most === 'number',
  );
  // What the findings shorten is not worked on: it stays in the visit as rest.
  const handsOn = style === null ? 0 : Math.min(visit.minutes, ...longest);
  const shared = shareMinutes(allowed, handsOn);
  const blocks = planBlockKinds.flatMap((kind) => {
    const minutes = shared.get(kind);
    if (minutes === undefined) return [];
    const ceiling = Math.min(cap, allowed[kind]?.ceiling ?? 0);
    const pressure = Math.min(ceiling, visit.wishedPressure ?? ceiling);
    return [{ kind, minutes, pressure, cap: ceiling, ...describeBlock(kind, regions, given) }];
  });
  const rest = visit.minutes - handsOn;
  if (rest === 0) return blocks;
  return [
    ...blocks,
    { kind: 'rest', minutes: rest, pressure: 0, cap: 0, ...describeBlock('rest', regions, given) },
  ];
}

const blocksAllowed = (visit: VisitToPlan, style: PlanStyle, cap: number): PlanStyle =>
  Object.fromEntries(
    Object.entries(style).filter(
      ([kind]) => !isLeftOut(kind as keyof PlanStyle, cap, visit.outcome.restrictions),
    ),
  );
