import { planHead } from '@unbrace/shared/triage';
import type { Schema } from '../../api/client.ts';
import { t } from './offers.texts.ts';

/** What the visit may and may not be, in one line; empty when nothing is restricted. */
export function planLine({
  maxPressure,
  maxMinutes,
  avoid,
  excludes,
}: Schema<'OfferReview'>['restrictions']): string {
  const parts = [
    ...(maxPressure === null ? [] : [t('plan.pressure', { max: maxPressure })]),
    ...(maxMinutes === null ? [] : [t('plan.minutes', { max: maxMinutes })]),
    ...(avoid.length === 0 ? [] : [t('plan.avoid', { what: avoid.join(', ') })]),
    ...(excludes.length === 0 ? [] : [t('plan.excludes', { what: excludes.join(', ') })]),
  ];
  return parts.join('; ');
}

/** Pressure and position of the plan, with what it avoids; its blocks are drawn beside it. */
export function planWords(
  plan: Parameters<typeof planHead>[0],
  { avoid }: Pick<Schema<'OfferReview'>['restrictions'], 'avoid'>,
): string {
  const head = planHead(plan);
  return avoid.length === 0 ? head : `${head}; ${t('plan.avoid', { what: avoid.join(', ') })}`;
}
