import { unknownOf } from './testing/judge.ts';

describe('a rule that might fire', () => {
  it('is unknown when an open question alone would decide it', () => {
    expect(unknownOf({ unsureRedFlags: ['saddleNumbness'] })).toEqual(['RF-CES-SADDLE']);
    expect(unknownOf({ saddleNumbness: 'unsure' })).toEqual(['RF-CES-SADDLE']);
    expect(unknownOf({ weightLossUnexplained: 'unsure' })).toEqual(['UR-WEIGHT-LOSS']);
  });

  it('is clear when what else it needs was answered no', () => {
    expect(unknownOf({ unsureRedFlags: ['bowelChange'] })).toEqual([]);
    expect(unknownOf({ backPain: true, unsureRedFlags: ['bowelChange'] })).toEqual(['RF-CES-BLADDER-BOWEL']);
  });

  it('is unknown when only several open questions together would decide it', () => {
    expect(unknownOf({ unsureRedFlags: ['neckPainSevereNew', 'doubleVision'] })).toEqual(['RF-CAD-NECK']);
  });

  it('is unknown when one open question would decide it and the other would put a graver rule in its place', () => {
    expect(unknownOf({ unsureRedFlags: ['newSpineDeformity', 'steroidMonths'] })).toEqual([
      'UR-FRACTURE-RISK',
      'MD-STEROID-LONGTERM',
    ]);
  });

  it('tries either leg and both', () => {
    expect(unknownOf({ backPain: true, unsureRedFlags: ['legTingling'] })).toEqual([
      'RF-CES-BILATERAL-LEG',
      'UR-LEG-NUMB-NEW',
    ]);
  });

  it('tries a number that was not known on both sides of an edge', () => {
    expect(unknownOf({ strokeMonthsAgo: null, unsureRedFlags: ['strokeMonthsAgo'] })).toEqual([
      'CL-STROKE-RECENT',
      'NT-STROKE-OLD',
    ]);
  });

  it('counts how the pain began when nobody is sure of it', () => {
    expect(unknownOf({ painScore: 9, mechanicalTrigger: null, painOnset: 'unsure' })).toEqual([
      'UR-WORSENING-SEVERE',
    ]);
  });

  it('is never one where nothing is open', () => {
    expect(unknownOf({ backPain: true, legPain: 'left', cancer: 'on_treatment' })).toEqual([]);
  });
});
