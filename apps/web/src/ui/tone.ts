/** What a colour means. Each use of a tone also says it in words and by an icon. */
export type Tone = 'neutral' | 'primary' | 'info' | 'good' | 'caution' | 'danger';

export const softTone: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink inset-ring inset-ring-line',
  primary: 'bg-primary-soft text-primary-ink',
  info: 'bg-info-soft text-info-ink',
  good: 'bg-good-soft text-good-ink',
  caution: 'bg-caution-soft text-caution-ink',
  danger: 'bg-danger-soft text-danger-ink',
};

export const inkTone: Record<Tone, string> = {
  neutral: 'text-ink-soft',
  primary: 'text-primary',
  info: 'text-info',
  good: 'text-good',
  caution: 'text-caution',
  danger: 'text-danger',
};
