import { Checkbox, NumberField, RadioCards, Select } from '../../ui/index.ts';
import type { PlaceDraft } from './place-draft.ts';
import { type PlaceFieldsProps, PlaceLine } from './place-line.tsx';
import { t } from './places.texts.ts';

type Props = Omit<PlaceFieldsProps, 'clinic'>;

const yesNoUnsure = (['yes', 'no', 'unsure'] as const).map((id) => ({ id, name: t(id) }));

export function HomeFields(props: Props) {
  const { draft, onChange } = props;
  return (
    <>
      <PlaceLine {...props} name="unit" />
      <RadioCards
        label={t('access')}
        layout="row"
        value={draft.access}
        onChange={(access) => onChange({ access })}
        choices={(['ground_floor', 'lift', 'stairs'] as const).map((id) => ({ id, name: t(`access.${id}`) }))}
      />
      {draft.access === 'stairs' && (
        <NumberField
          label={t('flightsOfStairs')}
          minValue={1}
          maxValue={40}
          value={draft.flightsOfStairs}
          onChange={(flights) => onChange({ flightsOfStairs: Number.isInteger(flights) ? flights : 1 })}
        />
      )}
      <PlaceLine {...props} name="pets" hint={t('pets.hint')} />
    </>
  );
}

export function HotelFields(props: Props) {
  return (
    <>
      <PlaceLine {...props} name="room" hint={t('room.hint')} />
      <PlaceLine {...props} name="reservationName" required />
      <PlaceLine {...props} name="concierge" hint={t('concierge.hint')} />
      <Checkbox value={props.draft.mayRingRoom} onChange={(mayRingRoom) => props.onChange({ mayRingRoom })}>
        {t('mayRingRoom')}
      </Checkbox>
    </>
  );
}

export function WorkplaceFields(props: Props) {
  const { draft, onChange } = props;
  return (
    <>
      <PlaceLine {...props} name="floor" />
      <PlaceLine {...props} name="reception" />
      <PlaceLine {...props} name="signIn" />
      <PlaceLine {...props} name="loading" />
      <YesNoUnsure {...props} name="privateRoom" />
      <RadioCards
        label={t('furniture')}
        layout="row"
        value={draft.furniture}
        onChange={(furniture) => onChange({ furniture })}
        choices={(['table', 'chair'] as const).map((id) => ({ id, name: t(`furniture.${id}`) }))}
      />
    </>
  );
}

const parking = ['on_site', 'street_free', 'street_paid', 'difficult', 'unsure'] as const;

/** What every place is asked: where to leave the car, and room for the table. */
export function RoomFields(props: Props) {
  const { draft, onChange } = props;
  return (
    <>
      <Select
        label={t('parking')}
        value={draft.parking}
        onChange={(chosen) => onChange({ parking: chosen })}
        choices={parking.map((id) => ({ id, name: t(`parking.${id}`) }))}
      />
      <YesNoUnsure {...props} name="clearFloor" />
      <YesNoUnsure {...props} name="canBeWarmed" />
    </>
  );
}

function YesNoUnsure({
  draft,
  onChange,
  name,
}: Props & { name: keyof Pick<PlaceDraft, 'clearFloor' | 'canBeWarmed' | 'privateRoom'> }) {
  return (
    <RadioCards
      label={t(name)}
      layout="row"
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      choices={yesNoUnsure}
    />
  );
}
