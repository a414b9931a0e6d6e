import { Monitor, Moon, Sun } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { Menu } from './menu.tsx';
import { themes, useTheme } from './theme.ts';
import { t } from './ui.texts.ts';

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark, or as the device. */
export function ThemeToggle() {
  const [theme, choose] = useTheme();
  return (
    <ToggleButtonGroup
      aria-label={t('theme.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => choose(themes.find((name) => keys.has(name)) ?? 'system')}
      className="inline-flex w-fit rounded-full border border-line bg-surface p-0.5"
    >
      {themes.map((name) => {
        const Icon = icons[name];
        return (
          <ToggleButton
            key={name}
            id={name}
            aria-label={t(`theme.${name}`)}
            className="flex size-11 cursor-pointer items-center justify-center rounded-full text-ink-soft hovered:text-ink data-selected:bg-primary-soft data-selected:text-primary-ink"
          >
            <Icon aria-hidden className="size-[1.125rem]" />
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}

/** The same behind one button, where space is dear. */
export function ThemeMenu() {
  const [theme, choose] = useTheme();
  const Icon = icons[theme];
  return (
    <Menu
      label={t('theme.label')}
      actions={themes.map((name) => {
        const Choice = icons[name];
        return {
          id: name,
          name: t(`theme.${name}`),
          icon: <Choice aria-hidden className="size-4" />,
          onAction: () => choose(name),
        };
      })}
    >
      <IconButton label={t('theme.label')} icon={<Icon aria-hidden className="size-5" />} />
    </Menu>
  );
}
