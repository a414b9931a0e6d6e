import type { BodyRegion } from '@unbrace/shared/intake';
import { ListChecks } from 'lucide-react';
import { CheckboxCards } from '../checkbox-cards.tsx';
import type { BodyArea, BodyRegions } from './body-area.ts';
import { t } from './body-map.texts.ts';

const sides = ['back', 'front'] as const;

/** The figure's twin: the same places to tick, for keyboards, screen readers and whoever prefers words. */
export function RegionChecklist({
  regions,
  areas,
  onToggle,
}: {
  regions: BodyRegions;
  areas: readonly BodyArea[];
  onToggle: (region: BodyRegion) => void;
}) {
  const chosen = areas.map((area) => area.region);
  return (
    <details className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2.5 rounded-card px-4 font-medium text-primary">
        <ListChecks aria-hidden className="size-5" />
        {t('list.open')}
      </summary>
      <div className="grid gap-5 border-t border-line p-4 sm:grid-cols-2">
        {sides.map((side) => (
          <CheckboxCards
            key={side}
            label={t(side)}
            choices={entries(regions)
              .filter(([, region]) => region.side === side)
              .map(([id, { label }]) => ({ id, name: label }))}
            value={chosen.filter((region) => regions[region].side === side)}
            onChange={(ids) => {
              const changed = entries(regions).find(
                ([id, region]) => region.side === side && ids.includes(id) !== chosen.includes(id),
              );
              if (changed) onToggle(changed[0]);
            }}
          />
        ))}
      </div>
    </details>
  );
}

function entries(regions: BodyRegions) {
  return Object.entries(regions) as [BodyRegion, BodyRegions[BodyRegion]][];
}
