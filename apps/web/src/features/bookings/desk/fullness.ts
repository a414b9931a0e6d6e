/** The look of a share that is booked: five steps, each with a text that can be read on it. */
export function fullness(percent: number | null): string {
  if (percent === null) return 'bg-sunken text-ink-soft';
  if (percent < 1) return 'bg-surface text-ink';
  if (percent < 35) return 'bg-primary/10 text-ink';
  if (percent < 60) return 'bg-primary/20 text-ink';
  if (percent < 85) return 'bg-primary/35 text-ink';
  return 'bg-primary text-on-primary';
}

/** `3 h 20`, `45 min`: short enough for a cell. */
export function shortTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}
