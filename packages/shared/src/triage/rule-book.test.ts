import { ruleSet } from './rule-set.ts';
import { ruleBook } from './testing/rule-book.ts';
import { defaultThresholds } from './thresholds.ts';
import { resolveEffect } from './restrictions.ts';

describe('the rules and the rule book', () => {
  it('name the same 101 rules', () => {
    expect(ruleBook.map(({ id }) => id).toSorted()).toEqual(ruleSet.rules.map(({ id }) => id).toSorted());
    expect(ruleBook).toHaveLength(101);
  });

  it.each(ruleBook.map((row) => [row.id, row] as const))('agree on what %s does', (id, row) => {
    const rule = ruleSet.rules.find((one) => one.id === id);
    const effects = rule?.effects.map((effect) => resolveEffect(effect, {}, defaultThresholds)) ?? [];
    const limit = (kind: 'pressure' | 'minutes') =>
      effects.flatMap((effect) => (effect.kind === kind ? effect.max : []))[0] ?? null;
    expect({ ...rule, pressure: limit('pressure'), minutes: limit('minutes') }).toMatchObject({
      tier: row.tier,
      clearance: row.clearance,
      sources: row.sources,
      basis: row.basis,
      pressure: row.maxPressure,
      minutes: row.maxMinutes,
    });
    expect(effects.flatMap((effect) => (effect.kind === 'avoid' ? effect.areas : [])).toSorted()).toEqual(
      row.avoid.toSorted(),
    );
    expect(excludedBy(id)).toEqual(row.excludes.toSorted());
  });

  it.each(ruleBook.map((row) => [row.id, row.firesWhen] as const))(
    '%s reads the facts that its sentence names',
    (id, firesWhen) => {
      const rule = ruleSet.rules.find((one) => one.id === id);
      const named = rule?.reads.filter((fact) => new RegExp(`\\b${fact}\\b`).test(firesWhen));
      expect(named).toEqual(rule?.reads);
    },
  );
});

function excludedBy(id: string): string[] {
  const rule = ruleSet.rules.find((one) => one.id === id);
  return (rule?.effects ?? [])
    .flatMap((effect): string[] => {
      switch (effect.kind) {
        case 'no_service':
          return effect.services.length === 6
            ? ['service:all_while_clot_active']
            : effect.services.map((name) => `service:${name}`);
        case 'no_technique':
          return effect.techniques.map((name) => `technique:${name}`);
        case 'no_tool':
          return effect.tools.map((name) => `tool:${name}`);
        case 'no_position':
          return effect.positions.map((name) => `position:${name}`);
        case 'no_product':
          return [effect.products === 'scented' ? 'product:scented' : 'product:matching_allergen_tag'];
        default:
          return [];
      }
    })
    .toSorted();
}
