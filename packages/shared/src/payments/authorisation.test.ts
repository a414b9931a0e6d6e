import fc from 'fast-check';
import { type Authorisation, type IntentFacts, keptOf, learn } from './authorisation.ts';

const facts = (changes: Partial<IntentFacts> = {}): IntentFacts => ({
  id: 'pi_1',
  status: 'held',
  amount: 229_00,
  wasHeld: true,
  captured: 0,
  refunded: 0,
  applicationFee: 0,
  stripeFee: 0,
  captureBefore: null,
  ...changes,
});

const told = (...all: IntentFacts[]) => {
  let known: Authorisation | null = null;
  return all.flatMap((each) => {
    const { after, movements } = learn(known, each);
    known = after;
    return movements.map(({ kind, amount }) => [kind, amount]);
  });
};

describe('what is learned of money on a card', () => {
  const half = facts({ status: 'captured', captured: 114_50, applicationFee: 2_29, stripeFee: 2_30 });

  it('is a fee of half the price: the other half is let go', () => {
    expect(told(facts(), half)).toEqual([
      ['authorised', 229_00],
      ['captured', 114_50],
      ['stripe_fee', 2_30],
      ['application_fee', 2_29],
      ['voided', 114_50],
    ]);
  });

  it('counts once, however often and in whatever order it is told', () => {
    expect(told(half, facts(), half, facts())).toEqual(told(half));
  });

  it('gives the platform’s part back with the money', () => {
    const all = told(half, { ...half, refunded: 114_50 });
    expect(all.slice(-2)).toEqual([
      ['refunded', 114_50],
      ['application_fee_refunded', 2_29],
    ]);
  });

  it('is nothing when no bank has said yes', () => {
    expect(
      told(facts({ status: 'pending', wasHeld: false }), facts({ status: 'gone', wasHeld: false })),
    ).toEqual([]);
  });

  it('never adds up to more taken than held, nor more given back than taken', () => {
    const any = fc
      .record({
        status: fc.constantFrom('pending', 'held', 'captured', 'gone'),
        part: fc.nat(100),
        back: fc.nat(100),
      })
      .map(({ status, part, back }): IntentFacts => {
        const captured = status === 'captured' ? Math.max(1, Math.floor((229_00 * part) / 100)) : 0;
        const refunded = Math.floor((captured * back) / 100);
        return facts({ status, wasHeld: status !== 'pending', captured, refunded });
      });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (news) => {
        let known: Authorisation | null = null;
        const sums = new Map<string, number>();
        for (const each of news) {
          const { after, movements } = learn(known, each);
          known = after;
          for (const { kind, amount, sum } of movements) {
            expect(amount).toBeGreaterThan(0);
            expect((sums.get(kind) ?? 0) + amount).toBe(sum);
            sums.set(kind, sum);
          }
        }
        const of = (kind: string) => sums.get(kind) ?? 0;
        expect(of('captured')).toBeLessThanOrEqual(of('authorised'));
        expect(of('refunded')).toBeLessThanOrEqual(of('captured'));
        if (known) expect(keptOf([known])).toBe(of('captured') - of('refunded'));
      }),
    );
  });
});
