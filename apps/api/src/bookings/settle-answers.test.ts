import { tiers } from '@unbrace/shared/triage';
import { roadFor } from './settle-answers.ts';

describe('where answers lead', () => {
  it('is decided by the tier alone', () => {
    expect(Object.fromEntries(tiers.map((tier) => [tier, roadFor(tier)]))).toEqual({
      EMERGENCY: 'blocked',
      URGENT_REFERRAL: 'blocked',
      CLEARANCE_REQUIRED: 'on_hold',
      MODIFY: 'requested',
      NOTE: 'requested',
      NONE: 'requested',
    });
  });
});
