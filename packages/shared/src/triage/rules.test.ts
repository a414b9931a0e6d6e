import { isGuarded } from './category.ts';
import { ruleSet } from './rule-set.ts';

const { rules } = ruleSet;

const diseases =
  /cancer|tumou?r|stroke|aneurysm|clot|thrombos|embol|fracture|osteopor|arthritis|spondyl|epilep|diabet|hypertens|infect|cauda|sciatica|angina|pre-eclampsia|shingles|cellulitis|metasta|haemophilia|heart attack|seizure/i;
const secrets =
  /thinner|steroid|insulin|painkiller|sedative|INR|platelet|bleed|inject|drug|sexual|weeks?\b|immunosupp/i;

describe('the rules', () => {
  it('are 101, each with its own id', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(101);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s tells the client what to do and names no disease',
    (_, rule) => {
      expect(rule.client.length).toBeGreaterThan(20);
      expect(rule.client).not.toMatch(diseases);
      expect(rule.client).not.toMatch(/!/);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule.therapist] as const))(
    '%s tells the therapist what to do, briefly before accepting',
    (_, texts) => {
      expect(texts.preview.split(' ').length).toBeLessThanOrEqual(20);
      expect(texts.full.length).toBeGreaterThan(10);
      expect(texts.atTable.length).toBeGreaterThan(20);
    },
  );

  it.each(rules.filter((rule) => isGuarded(rule.category)).map((rule) => [rule.id, rule.therapist.preview]))(
    '%s shows its category and the restriction only before accepting',
    (_, preview) => {
      expect(preview).not.toMatch(secrets);
      expect(preview).toMatch(/^(?:Medicines|Immune system|Private sign|Pregnancy): /);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s blocks, holds or lets pass as its tier says',
    (_, rule) => {
      const blocks = rule.effects.some((effect) => effect.kind === 'block');
      expect(blocks).toBe(rule.tier === 'EMERGENCY' || rule.tier === 'URGENT_REFERRAL');
      expect(rule.clearance.length > 0).toBe(blocks || rule.tier === 'CLEARANCE_REQUIRED');
      expect(rule.sources.length).toBeGreaterThan(0);
      expect(rule.reads.length).toBeGreaterThan(0);
    },
  );
});
