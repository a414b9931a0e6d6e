import { cx } from '../../ui/index.ts';
import { Section } from './section.tsx';

const colours = [
  ['canvas', 'bg-canvas'],
  ['surface', 'bg-surface'],
  ['sunken', 'bg-sunken'],
  ['primary', 'bg-primary'],
  ['primary-soft', 'bg-primary-soft'],
  ['coral', 'bg-coral'],
  ['danger', 'bg-danger'],
  ['danger-soft', 'bg-danger-soft'],
  ['caution-soft', 'bg-caution-soft'],
  ['good-soft', 'bg-good-soft'],
  ['info-soft', 'bg-info-soft'],
  ['ink', 'bg-ink'],
] as const;

export function Foundations() {
  return (
    <Section title="Foundations">
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-6 lg:grid-cols-12">
        {colours.map(([name, colour]) => (
          <li key={name} className="text-xs text-ink-soft">
            <span className={cx('mb-1 block h-14 rounded-control border border-line', colour)} />
            {name}
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-2">
        <p className="font-display text-3xl font-medium tracking-tight">
          A back that stops bracing quite so hard
        </p>
        <p className="font-display text-2xl font-medium">Tuesday, with Mia, at your place</p>
        <p className="font-display text-xl font-semibold">What to expect on the day</p>
        <p className="text-lg">Mia arrives about ten minutes before, with the table.</p>
        <p>She asks again how you feel today, and says what she will do before she does it.</p>
        <p className="text-sm text-ink-soft">You can stop at any time. It costs nothing to ask.</p>
        <p className="text-xs text-ink-soft">ABN 51 824 753 556 · 0123456789</p>
      </div>
    </Section>
  );
}
