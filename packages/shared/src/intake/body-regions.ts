/** Where a region lies, which decides what pain there means: buttocks count as back, as in the usual definition of low back pain. */
export type BodyPart = 'neck' | 'back' | 'trunk' | 'flank' | 'leg' | 'arm' | 'head';

interface Region {
  readonly side: 'front' | 'back';
  readonly part: BodyPart;
  readonly label: string;
}

/** Left and right are the client's own. The picture and the list offer the same regions. */
export const bodyRegions = {
  'head-back': { side: 'back', part: 'head', label: 'Back of the head' },
  'neck-back': { side: 'back', part: 'neck', label: 'Neck, back' },
  'shoulder-back-left': { side: 'back', part: 'arm', label: 'Left shoulder, back' },
  'shoulder-back-right': { side: 'back', part: 'arm', label: 'Right shoulder, back' },
  'upper-back-left': { side: 'back', part: 'back', label: 'Upper back, left' },
  'between-shoulder-blades': { side: 'back', part: 'back', label: 'Between the shoulder blades' },
  'upper-back-right': { side: 'back', part: 'back', label: 'Upper back, right' },
  'mid-back': { side: 'back', part: 'back', label: 'Middle of the back' },
  'low-back-left': { side: 'back', part: 'back', label: 'Lower back, left' },
  'low-back-centre': { side: 'back', part: 'back', label: 'Lower back, middle' },
  'low-back-right': { side: 'back', part: 'back', label: 'Lower back, right' },
  tailbone: { side: 'back', part: 'back', label: 'Tailbone' },
  'buttock-left': { side: 'back', part: 'back', label: 'Left buttock' },
  'buttock-right': { side: 'back', part: 'back', label: 'Right buttock' },
  'arm-back-left': { side: 'back', part: 'arm', label: 'Left arm, back' },
  'arm-back-right': { side: 'back', part: 'arm', label: 'Right arm, back' },
  'thigh-back-left': { side: 'back', part: 'leg', label: 'Left thigh, back' },
  'thigh-back-right': { side: 'back', part: 'leg', label: 'Right thigh, back' },
  'calf-left': { side: 'back', part: 'leg', label: 'Left calf' },
  'calf-right': { side: 'back', part: 'leg', label: 'Right calf' },
  'foot-left': { side: 'back', part: 'leg', label: 'Left foot' },
  'foot-right': { side: 'back', part: 'leg', label: 'Right foot' },
  face: { side: 'front', part: 'head', label: 'Face and jaw' },
  'neck-front': { side: 'front', part: 'neck', label: 'Neck, front' },
  'shoulder-front-left': { side: 'front', part: 'arm', label: 'Left shoulder, front' },
  'shoulder-front-right': { side: 'front', part: 'arm', label: 'Right shoulder, front' },
  chest: { side: 'front', part: 'trunk', label: 'Chest' },
  belly: { side: 'front', part: 'trunk', label: 'Belly' },
  'side-left': { side: 'front', part: 'flank', label: 'Left side, below the ribs' },
  'side-right': { side: 'front', part: 'flank', label: 'Right side, below the ribs' },
  'hip-left': { side: 'front', part: 'leg', label: 'Left hip or groin' },
  'hip-right': { side: 'front', part: 'leg', label: 'Right hip or groin' },
  'arm-front-left': { side: 'front', part: 'arm', label: 'Left arm, front' },
  'arm-front-right': { side: 'front', part: 'arm', label: 'Right arm, front' },
  'thigh-front-left': { side: 'front', part: 'leg', label: 'Left thigh, front' },
  'thigh-front-right': { side: 'front', part: 'leg', label: 'Right thigh, front' },
  'knee-left': { side: 'front', part: 'leg', label: 'Left knee' },
  'knee-right': { side: 'front', part: 'leg', label: 'Right knee' },
  'shin-left': { side: 'front', part: 'leg', label: 'Left shin' },
  'shin-right': { side: 'front', part: 'leg', label: 'Right shin' },
} as const satisfies Record<string, Region>;

export type BodyRegion = keyof typeof bodyRegions;
export const bodyRegionCodes = Object.keys(bodyRegions) as [BodyRegion, ...BodyRegion[]];
