import { TextField } from '../../ui/index.ts';
import type { PlaceDraft } from './place-draft.ts';
import { t } from './places.texts.ts';

export interface PlaceFieldsProps {
  draft: PlaceDraft;
  onChange: (change: Partial<PlaceDraft>) => void;
  problems: Readonly<Record<string, string>>;
  clinic?: string;
}

type TextName =
  | 'label'
  | 'addressLine'
  | 'unit'
  | 'pets'
  | 'hotelName'
  | 'room'
  | 'reservationName'
  | 'concierge'
  | 'company'
  | 'reception'
  | 'signIn'
  | 'floor'
  | 'loading';

/** One line of text of the draft. */
export function PlaceLine({
  draft,
  onChange,
  problems,
  name,
  required = false,
  hint,
  autoComplete,
}: Omit<PlaceFieldsProps, 'clinic'> & {
  name: TextName;
  required?: boolean;
  hint?: string;
  autoComplete?: string;
}) {
  return (
    <TextField
      label={t(name)}
      hint={hint}
      optional={!required}
      value={draft[name]}
      onChange={(text) => onChange({ [name]: text })}
      error={problems[name]}
      {...(autoComplete === undefined ? {} : { autoComplete })}
    />
  );
}
