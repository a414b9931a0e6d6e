import { formatDay, formatMoney, money } from '@unbrace/shared/kernel';
import type { PriceRule } from '@unbrace/shared/prices';
import { t } from './prices.texts.ts';

/** Monday is 1; a Monday of the calendar names it. */
export const weekdayName = (day: number, zone: string) => formatDay(`2026-11-${22 + day}`, zone, 'weekday');

/** What a rule does, as a person would say it. */
export function ruleWords(rule: PriceRule, currency: string, zone: string): string {
  const amount = (cents: number) => formatMoney(money(cents, currency), undefined, true);
  switch (rule.kind) {
    case 'time-of-day':
      return t('rule.words.time', { amount: amount(rule.amount), from: rule.from, to: rule.to });
    case 'weekday':
      return t('rule.words.weekday', {
        amount: amount(rule.amount),
        days: rule.days
          .toSorted((a, b) => a - b)
          .map((day) => weekdayName(day, zone))
          .join(', '),
      });
    case 'holiday':
      return t('rule.words.holiday', { percent: rule.percentOfBase });
    case 'place':
      return t('rule.words.place', {
        amount: amount(rule.amount),
        places: rule.places.map((place) => t(`place.${place}`)).join(t('or')),
      });
    case 'travel':
      return t('rule.words.travel', {
        amount: amount(rule.amountPerStep),
        step: rule.stepMinutes,
        included: rule.includedMinutes,
      });
  }
}
