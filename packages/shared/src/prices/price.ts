import { wallClockAt } from '../availability/index.ts';
import {
  money,
  percentOf,
  taxWithin,
  total,
  type Instant,
  type LocalDate,
  type Money,
} from '../kernel/index.ts';
import type { PriceRule, PriceRules } from './price-rules.ts';
import type { PriceView } from './prices.contract.ts';

/** All that a price depends on. Travel is from the clinic's zone point to the place, fixed at the hold. */
export interface PricedVisit {
  /** What the service costs for these minutes and one therapist, tax included, in minor units. */
  readonly basePrice: number;
  readonly serviceLabel: string;
  /** Beginning of the treatment, and the zone of the place that time rules are read in. */
  readonly start: Instant;
  readonly zone: string;
  readonly place: 'home' | 'hotel' | 'workplace';
  readonly travelMinutes: number;
  /** Public holidays of the place's state. */
  readonly holidays: readonly LocalDate[];
  /** Two people at once are two therapists: twice the base, one travel fee. */
  readonly therapists: 1 | 2;
  /** Tax inside the price, in percent: 10 for GST, 0 for what carries none. */
  readonly taxRatePercent: number;
}

/** A price as it is shown, stored with the booking, and captured. */
export interface Price extends PriceView {
  readonly ruleVersion: string;
}

/** What a visit costs. Each line is rounded half up by itself; the total is their sum. */
export function priceVisit(visit: PricedVisit, list: PriceRules): Price {
  const base = money(visit.basePrice * visit.therapists, list.currency);
  const label = visit.therapists === 2 ? `${visit.serviceLabel}, two therapists` : visit.serviceLabel;
  const surcharges = list.rules
    .map((rule) => ({ rule, amount: surcharge(rule, visit, base) }))
    .filter(({ amount }) => amount.amount > 0);
  const line = (code: string, text: string, amount: Money) => {
    return { code, label: text, amount, tax: taxWithin(amount, visit.taxRatePercent) };
  };
  const lines = [
    line('service', label, base),
    ...withoutOutdone(surcharges).map(({ rule, amount }) => line(rule.id, rule.label, amount)),
  ];
  return priceOf(lines, list);
}

/**
 * What a booked visit costs at another start. The service and the travel stay as they were agreed, product.md section 5:
 * only the rules of the clock and the calendar are looked at anew.
 */
export function repriceVisit(agreed: PriceView, moved: PricedVisit, list: PriceRules): Price {
  const travel = new Set(list.rules.filter(({ kind }) => kind === 'travel').map(({ id }) => id));
  const service = agreed.lines.find(({ code }) => code === 'service');
  const basePrice = service ? service.amount.amount / moved.therapists : moved.basePrice;
  const { lines } = priceVisit({ ...moved, basePrice }, list);
  return priceOf(
    [
      ...lines
        .filter(({ code }) => !travel.has(code))
        .map((line) => (service && line.code === 'service' ? service : line)),
      ...agreed.lines.filter(({ code }) => travel.has(code)),
    ],
    list,
  );
}

function priceOf(lines: Price['lines'], { currency, version }: PriceRules): Price {
  return {
    lines,
    total: total(
      lines.map(({ amount }) => amount),
      currency,
    ),
    tax: total(
      lines.map(({ tax }) => tax),
      currency,
    ),
    ruleVersion: version,
  };
}

/** What a therapist gets of an amount, at a share in percent. */
export function therapistShare(amount: Money, percent: number): Money {
  return percentOf(amount, percent);
}

interface Surcharge {
  readonly rule: PriceRule;
  readonly amount: Money;
}

function surcharge(rule: PriceRule, visit: PricedVisit, base: Money): Money {
  const of = (amount: number, applies = true) => money(applies ? amount : 0, base.currency);
  const { date, time, weekday } = wallClockAt(visit.zone, visit.start);
  switch (rule.kind) {
    case 'time-of-day':
      return of(rule.amount, isWithin(time, rule.from, rule.to));
    case 'weekday':
      return of(rule.amount, rule.days.includes(weekday));
    case 'holiday':
      return visit.holidays.includes(date) ? percentOf(base, rule.percentOfBase) : of(0);
    case 'place':
      return of(rule.amount, rule.places.includes(visit.place));
    case 'travel': {
      const beyond = Math.max(0, visit.travelMinutes - rule.includedMinutes);
      return of(Math.ceil(beyond / rule.stepMinutes) * rule.amountPerStep);
    }
  }
}

/** A span of the clock that does not end after it begins goes past midnight. */
function isWithin(time: string, from: string, to: string): boolean {
  return from < to ? from <= time && time < to : time >= from || time < to;
}

/** Of the time rules that do not stack only the highest stays; of equal ones the first. */
function withoutOutdone(surcharges: readonly Surcharge[]): readonly Surcharge[] {
  const rivals = surcharges.filter(({ rule }) => 'stacks' in rule && !rule.stacks);
  const highest = Math.max(...rivals.map(({ amount }) => amount.amount));
  const winner = rivals.find(({ amount }) => amount.amount === highest);
  return surcharges.filter((candidate) => candidate === winner || !rivals.includes(candidate));
}
