import { Building2, Hotel, House } from 'lucide-react';
import { RadioCards, TextField } from '../../ui/index.ts';
import { HomeFields, HotelFields, RoomFields, WorkplaceFields } from './kind-fields.tsx';
import type { PlaceDraft } from './place-draft.ts';
import { t } from './places.texts.ts';
import { SuburbField } from './suburb-field.tsx';

export interface PlaceFieldsProps {
  draft: PlaceDraft;
  onChange: (change: Partial<PlaceDraft>) => void;
  problems: Readonly<Record<string, string>>;
  clinic?: string;
}

const icon = 'size-5';

/** Everything that is asked about a place, by its kind. */
export function PlaceFields({ clinic, ...props }: PlaceFieldsProps) {
  const { draft, onChange, problems } = props;
  return (
    <div className="flex flex-col gap-5">
      <RadioCards
        label={t('kind')}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        choices={[
          { id: 'home', name: t('kind.home'), icon: <House className={icon} /> },
          { id: 'hotel', name: t('kind.hotel'), icon: <Hotel className={icon} /> },
          { id: 'workplace', name: t('kind.workplace'), icon: <Building2 className={icon} /> },
        ]}
      />
      {draft.kind === 'hotel' && <PlaceLine {...props} name="hotelName" required />}
      {draft.kind === 'workplace' && (
        <PlaceLine {...props} name="company" required autoComplete="organization" />
      )}
      <PlaceLine {...props} name="addressLine" required autoComplete="street-address" />
      <SuburbField
        value={draft.locality}
        onChange={(locality) => onChange({ locality })}
        error={problems['suburb']}
        {...(clinic === undefined ? {} : { clinic })}
      />
      {draft.kind === 'home' && <HomeFields {...props} />}
      {draft.kind === 'hotel' && <HotelFields {...props} />}
      {draft.kind === 'workplace' && <WorkplaceFields {...props} />}
      <RoomFields {...props} />
      <PlaceLine {...props} name="label" hint={t('label.hint')} />
      <p className="text-sm text-ink-soft">{t('codes')}</p>
    </div>
  );
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
