import { Building2, Hotel, House } from 'lucide-react';
import { RadioCards } from '../../ui/index.ts';
import { HomeFields, HotelFields, RoomFields, WorkplaceFields } from './kind-fields.tsx';
import { type PlaceFieldsProps, PlaceLine } from './place-line.tsx';
import { t } from './places.texts.ts';
import { SuburbField } from './suburb-field.tsx';

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
