import type { BodyRegion } from '../../intake/body-regions.ts';

const lowBack = 'L1-L5 beside the spine: erector spinae, multifidus, quadratus lumborum';

/** What lies under a region of the lower back, for a therapist: vertebrae and muscles (S1-004, S1-005, S0-016). */
const underneath: Partial<Record<BodyRegion, string>> = {
  'mid-back': 'Thoracolumbar area, T10-L1: erector spinae, latissimus dorsi',
  'low-back-left': lowBack,
  'low-back-centre': 'L1-L5, the vertebrae themselves: never pressed',
  'low-back-right': lowBack,
  tailbone: 'Sacrum and coccyx: never pressed',
  'buttock-left': 'Gluteus maximus and medius, piriformis',
  'buttock-right': 'Gluteus maximus and medius, piriformis',
  'hip-left': 'Hip flexors: iliopsoas, rectus femoris',
  'hip-right': 'Hip flexors: iliopsoas, rectus femoris',
  'thigh-back-left': 'Hamstrings',
  'thigh-back-right': 'Hamstrings',
};

/** The anatomy of the regions given, each said once; regions that need no such words are left out. */
export function anatomyOf(regions: readonly BodyRegion[]): string[] {
  return [...new Set(regions.flatMap((region) => underneath[region] ?? []))];
}
