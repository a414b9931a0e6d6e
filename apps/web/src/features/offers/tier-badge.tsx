import { Badge, type Tone } from '../../ui/index.ts';
import type { Offer } from './offers.queries.ts';
import { t } from './offers.texts.ts';

const looks: Record<Offer['tier'], { tone: Tone; text: string }> = {
  // These two stop a booking and are never offered; if one came, it must not look harmless.
  EMERGENCY: { tone: 'danger', text: t('tier.stop') },
  URGENT_REFERRAL: { tone: 'danger', text: t('tier.stop') },
  CLEARANCE_REQUIRED: { tone: 'danger', text: t('tier.CLEARANCE_REQUIRED') },
  MODIFY: { tone: 'caution', text: t('tier.MODIFY') },
  NOTE: { tone: 'info', text: t('tier.NOTE') },
  NONE: { tone: 'good', text: t('tier.NONE') },
};

export function TierBadge({ tier }: { tier: Offer['tier'] }) {
  const { tone, text } = looks[tier];
  return <Badge tone={tone}>{text}</Badge>;
}
