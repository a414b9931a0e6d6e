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
  spine: boolean;
}

/** In words what the figure shows: chosen places and marks. */
export function AreaList({ regions, areas, marks, intensity, onChange, spine }: AreaListProps) {
  if (areas.length + marks.length === 0 && !spine) {
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
      {spine && (
        <li className="flex flex-wrap justify-between gap-x-4 px-4 py-2.5">
          <span className="font-medium">{t('spine')}</span>
          <span className="text-sm text-ink-soft">{t('mark.spine')}</span>
        </li>
      )}
      {[...Map.groupBy(marks, textOf)].map(([text, alike]) => (
        <li key={text} className="flex flex-wrap justify-between gap-x-4 px-4 py-2.5">
          <span className="font-medium">{alike.map(({ region }) => regions[region].label).join('; ')}</span>
          <span className="text-sm text-ink-soft">{text}</span>
        </li>
      ))}
    </ul>
  );
}

const textOf = (mark: BodyMark): string =>
  mark.note === undefined ? markText(mark) : `${markText(mark)}: ${mark.note}`;

function markText(mark: BodyMark): string {
  if (mark.kind === 'cap') return t('mark.cap', { cap: mark.cap });
  return t(mark.kind === 'no-go' ? 'mark.noGo' : 'mark.before');
}
