import { Minus, Plus } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Group,
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
} from 'react-aria-components';
import { fieldClasses, FieldHint, FieldLabel, FieldMessage, type FieldProps } from './field.tsx';
import { t } from './ui.texts.ts';

export interface NumberFieldProps
  extends FieldProps, Omit<AriaProps, 'className' | 'children' | 'isInvalid'> {
  ref?: Ref<HTMLInputElement>;
}

const stepClasses =
  'flex w-12 shrink-0 cursor-pointer items-center justify-center text-ink-soft hovered:bg-sunken hovered:text-ink data-disabled:opacity-40 data-disabled:cursor-not-allowed';

/** A number with steppers; `formatOptions` for units and money, `minValue`, `maxValue`, `step`. */
export function NumberField({ label, hint, error, optional = false, ref, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldClasses}
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      <Group className="flex min-h-12 overflow-hidden rounded-control border border-line-strong bg-surface focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus data-invalid:border-2 data-invalid:border-danger">
        <Button slot="decrement" aria-label={t('decrease', { label })} className={stepClasses}>
          <Minus aria-hidden className="size-4" />
        </Button>
        <Input
          {...(ref ? { ref } : {})}
          className="w-full min-w-0 border-x border-line bg-transparent px-3 text-center text-base tabular-nums outline-none"
        />
        <Button slot="increment" aria-label={t('increase', { label })} className={stepClasses}>
          <Plus aria-hidden className="size-4" />
        </Button>
      </Group>
      <FieldMessage error={error} />
    </AriaNumberField>
  );
}
