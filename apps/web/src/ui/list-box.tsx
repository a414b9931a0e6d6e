import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';

/** One thing to choose in a Select, ComboBox or group of cards. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export const popoverClasses =
  'rounded-card border border-line bg-raised p-1.5 text-ink shadow-float data-entering:animate-in';

/** The floating list that Select and ComboBox open. */
export function ChoicePopover({ choices, empty }: { choices?: readonly Choice[]; empty?: string }) {
  return (
    <Popover className={`${popoverClasses} w-(--trigger-width) min-w-56 overflow-hidden`}>
      <ListBox<Choice>
        {...(choices ? { items: choices } : {})}
        className="max-h-80 overflow-auto outline-none"
        renderEmptyState={() => <p className="px-3 py-2 text-sm text-ink-soft">{empty}</p>}
      >
        {({ id, name, hint, disabled = false }) => (
          <ListBoxItem
            id={id}
            textValue={name}
            isDisabled={disabled}
            className="group flex min-h-11 cursor-pointer items-center gap-2 rounded-control px-3 py-1.5 outline-none data-disabled:cursor-not-allowed data-disabled:text-ink-soft data-focused:bg-primary-soft data-focused:text-primary-ink"
          >
            <span className="flex-1">
              <span className="block">{name}</span>
              {hint !== undefined && (
                <span data-hint className="block text-sm text-ink-soft">
                  {' '}
                  {hint}
                </span>
              )}
            </span>
            <Check aria-hidden className="invisible size-4 group-data-selected:visible" />
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
