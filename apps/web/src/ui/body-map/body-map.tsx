import type { BodyRegion } from '@unbrace/shared/intake';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from '../class-names.ts';
import { AreaList } from './area-list.tsx';
import { backShapes } from './back-shapes.ts';
import { t } from './body-map.texts.ts';
import type { BodyArea, BodyMark, BodyRegions } from './body-area.ts';
import { Figure } from './figure.tsx';
import { frontShapes } from './front-shapes.ts';
import { RegionChecklist } from './region-checklist.tsx';

export interface BodyMapProps {
  regions: BodyRegions;
  areas: readonly BodyArea[];
  marks?: readonly BodyMark[];
  /** Leave out to only show. */
  onChange?: (areas: BodyArea[]) => void;
  /** Ask how strong each place is. */
  intensity?: boolean;
  /** Shows the spine as a place where nobody presses. */
  spine?: boolean;
}

const views = [
  ['back', backShapes],
  ['front', frontShapes],
] as const;

/** Where it hurts: tap the figure, or tick the same places in a list; both say the same. */
export function BodyMap({
  regions,
  areas,
  marks = [],
  onChange,
  intensity = false,
  spine = false,
}: BodyMapProps) {
  const [side, setSide] = useState<'front' | 'back'>('back');
  const toggle = (region: BodyRegion) => {
    const others = areas.filter((area) => area.region !== region);
    onChange?.(
      others.length < areas.length ? others : [...areas, intensity ? { region, intensity: 5 } : { region }],
    );
  };
  return (
    <div className="flex flex-col gap-5">
      <SideSwitch side={side} onSwitch={setSide} />
      <div className="flex justify-center gap-6">
        {views.map(([view, shapes]) => (
          <figure
            key={view}
            className={cx('flex-1 flex-col items-center gap-2 sm:flex', view === side ? 'flex' : 'hidden')}
          >
            <figcaption className="hidden text-sm font-semibold text-ink-soft sm:block">{t(view)}</figcaption>
            <Sides ourLeft={view === 'back' ? 'left' : 'right'} />
            <Figure
              side={view}
              shapes={shapes}
              areas={areas}
              marks={marks}
              labelOf={(region) => regions[region].label}
              onToggle={onChange ? toggle : undefined}
              spine={spine}
            />
          </figure>
        ))}
      </div>
      <AreaList {...{ regions, areas, marks, intensity, onChange, spine }} />
      {onChange && <RegionChecklist regions={regions} areas={areas} onToggle={toggle} />}
    </div>
  );
}

/** On a phone the figure is shown one side at a time, large enough for a finger. */
function SideSwitch({
  side,
  onSwitch,
}: {
  side: 'front' | 'back';
  onSwitch: (side: 'front' | 'back') => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={t('view')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[side]}
      onSelectionChange={(keys) => onSwitch(keys.has('front') ? 'front' : 'back')}
      className="flex self-center rounded-full border border-line bg-sunken p-1 sm:hidden"
    >
      {views.map(([view]) => (
        <ToggleButton
          key={view}
          id={view}
          className="min-h-11 min-w-24 cursor-pointer rounded-full px-4 text-sm font-semibold text-ink-soft data-selected:bg-raised data-selected:text-primary data-selected:shadow-card"
        >
          {t(view)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Sides({ ourLeft }: { ourLeft: 'left' | 'right' }) {
  return (
    <p aria-hidden className="flex w-full max-w-56 justify-between text-xs font-semibold text-ink-soft">
      <span>{t(ourLeft)}</span>
      <span>{t(ourLeft === 'left' ? 'right' : 'left')}</span>
    </p>
  );
}
