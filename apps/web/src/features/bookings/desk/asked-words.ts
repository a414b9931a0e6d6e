import type { Schema } from '../../../api/client.ts';
import type { Tone } from '../../../ui/index.ts';
import { t } from './desk.texts.ts';

type Asked = Schema<'OfferAsked'>;

export const askedTones = {
  open: 'info',
  accepted: 'good',
  declined: 'neutral',
  countered: 'caution',
  expired: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<Asked['state'], Tone>;

/** What a score is made of, in words; parts that weigh nothing are left out. */
export function scoreWords(parts: Asked['parts']): string[] {
  return parts
    .map(({ what, points }) => ({ what, points: Math.round(points) }))
    .filter(({ points }) => points !== 0)
    .map(({ what, points }) =>
      what === 'preference'
        ? t('score.preference')
        : t(`score.${what}`, { points: points > 0 ? `+${points}` : `−${-points}` }),
    );
}
