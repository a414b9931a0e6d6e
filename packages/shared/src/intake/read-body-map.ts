import { type BodyPart, type BodyRegion, bodyRegions } from './body-regions.ts';
import type { AnswerEvidence, FactSheet } from './fact-sheet.ts';

/**
 * Pain marked anywhere from below the neck to the tailbone is back pain; a marked side below the ribs
 * is flank pain, one marked calf is pain in one calf.
 */
export function readBodyMap(
  sheet: FactSheet,
  areas: readonly { readonly region: BodyRegion }[],
  evidence: AnswerEvidence,
): void {
  const parts = new Set<BodyPart>(areas.map(({ region }) => bodyRegions[region].part));
  if (parts.has('back')) sheet.state({ backPain: true }, evidence);
  if (parts.has('flank')) sheet.state({ flankPain: true }, evidence);
  const calves = areas.filter(({ region }) => region === 'calf-left' || region === 'calf-right');
  if (calves.length === 1) sheet.state({ calfPainOneSide: true }, evidence);
}
