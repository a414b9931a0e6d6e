import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { t } from './ui.texts.ts';

/** What every field has: a visible label, perhaps a hint, perhaps what is wrong and how to put it right. */
export interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Marks the label; fields are required unless they say so. */
  optional?: boolean;
}

export const controlClasses =
  'w-full min-h-12 rounded-control border border-line-strong bg-surface px-3.5 py-2 text-base text-ink placeholder:text-ink-soft hovered:border-ink data-invalid:border-2 data-invalid:border-danger data-disabled:bg-sunken data-disabled:text-ink-soft';

export const fieldClasses = 'flex w-full flex-col gap-1.5';

export function FieldLabel({ label, optional = false }: Pick<FieldProps, 'label' | 'optional'>) {
  return (
    <Label className="text-sm font-semibold text-ink">
      {label}
      {optional && <span className="font-normal text-ink-soft"> ({t('optional')})</span>}
    </Label>
  );
}

export function FieldHint({ hint }: Pick<FieldProps, 'hint'>) {
  if (hint === undefined || hint === null) return null;
  return (
    <Text slot="description" className="text-sm text-ink-soft">
      {hint}
    </Text>
  );
}

export function FieldMessage({ error }: Pick<FieldProps, 'error'>) {
  return (
    <FieldError className="flex items-start gap-1.5 text-sm font-medium text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{error}</span>
    </FieldError>
  );
}
