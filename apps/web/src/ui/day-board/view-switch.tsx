import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { t } from './day-board.texts.ts';

const views = ['board', 'table'] as const;
export type BoardView = (typeof views)[number];

/** The picture, or its twin in words. */
export function ViewSwitch({ view, onSwitch }: { view: BoardView; onSwitch: (view: BoardView) => void }) {
  return (
    <ToggleButtonGroup
      aria-label={t('view')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => onSwitch(keys.has('table') ? 'table' : 'board')}
      className="flex rounded-full border border-line bg-sunken p-1"
    >
      {views.map((name) => (
        <ToggleButton
          key={name}
          id={name}
          className="min-h-9 cursor-pointer rounded-full px-4 text-sm font-semibold text-ink-soft data-selected:bg-raised data-selected:text-primary data-selected:shadow-card pointer-coarse:min-h-11"
        >
          {t(`view.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
