import { X } from 'lucide-react';
import { IconButton } from '../button.tsx';
import type { BodyArea, BodyMark, BodyRegions } from './body-area.ts';
import { t } from './body-map.texts.ts';
import { IntensitySlider } from './intensity-slider.tsx';

interface AreaListProps {
  regions: BodyRegions;
  areas: readonly BodyArea[];
  marks: readonly BodyMark[];
  intensity: boolean;
  onChange: ((areas: BodyArea[]) => void) | undefined;
}

/** In words what the figure shows: chosen places and marks. */
export function AreaList({ regions, areas, marks, intensity, onChange }: AreaListProps) {
  if (areas.length + marks.length === 0) {
    return <p className="text-center text-sm text-ink-soft">{onChange ? t('none') : t('noneShown')}</p>;
  }
  const change = (changed: BodyArea) =>
    onChange?.(areas.map((area) => (area.region === changed.region ? changed : area)));
  return (
    <ul
      aria-label={t('chosen')}
      className="@container divide-y divide-line rounded-card border border-line bg-surface"
    >
      {areas.map(({ region, intensity: strength }) => (
        <li key={region} className="flex items-center gap-3 py-1.5 pr-1.5 pl-4">
          <div className="grid flex-1 items-center gap-x-4 @md:grid-cols-2">
            <span className="pt-2 font-medium @md:pt-0">{regions[region].label}</span>
            {onChange && intensity ? (
              <IntensitySlider
                label={t('intensity', { label: regions[region].label })}
                value={strength ?? 0}
                onChange={(value) => change({ region, intensity: value })}
              />
            ) : (
              strength !== undefined && (
                <span className="py-2.5 pr-2.5 text-sm text-ink-soft @md:text-right">
                  {t('intensity.value', { value: strength })}
                </span>
              )
            )}
          </div>
          {onChange && (
            <IconButton
              label={t('remove', { label: regions[region].label })}
              icon={<X aria-hidden className="size-4" />}
              onPress={() => onChange(areas.filter((area) => area.region !== region))}
            />
          )}
        </li>
      ))}
      {marks.map((mark) => (
        <li key={mark.region + mark.kind} className="flex flex-wrap justify-between gap-x-4 px-4 py-2.5">
          <span className="font-medium">{regions[mark.region].label}</span>
          <span className="text-sm text-ink-soft">
            {markText(mark)}
            {mark.note !== undefined && `: ${mark.note}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function markText(mark: BodyMark): string {
  if (mark.kind === 'cap') return t('mark.cap', { cap: mark.cap });
  return t(mark.kind === 'no-go' ? 'mark.noGo' : 'mark.before');
}
