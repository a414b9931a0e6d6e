import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { cx } from './class-names.ts';
import { popoverClasses } from './list-box.tsx';

export interface MenuAction {
  readonly id: string;
  readonly name: string;
  readonly icon?: ReactNode;
  readonly tone?: 'danger';
  readonly disabled?: boolean;
  readonly onAction: () => void;
}

/** A button (the child) that opens a list of things to do. */
export function Menu({
  label,
  actions,
  children,
}: {
  label: string;
  actions: readonly MenuAction[];
  children: ReactNode;
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={`${popoverClasses} min-w-52`}>
        <AriaMenu aria-label={label} className="outline-none">
          {actions.map(({ id, name, icon, tone, disabled = false, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              isDisabled={disabled}
              onAction={onAction}
              className={cx(
                'flex min-h-11 cursor-pointer items-center gap-2.5 rounded-control px-3 text-sm outline-none data-disabled:opacity-50',
                tone === 'danger'
                  ? 'text-danger data-focused:bg-danger-soft data-focused:text-danger-ink'
                  : 'data-focused:bg-primary-soft data-focused:text-primary-ink',
              )}
            >
              {icon}
              {name}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
