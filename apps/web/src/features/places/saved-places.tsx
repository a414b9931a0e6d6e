import { Building2, Hotel, House } from 'lucide-react';
import { RadioCards } from '../../ui/index.ts';
import type { Place } from './places.queries.ts';
import { t } from './places.texts.ts';

const icons = { home: House, hotel: Hotel, workplace: Building2 };

/** Places used before; `null` is another one. */
export function SavedPlaces({
  places,
  value,
  onChange,
}: {
  places: readonly Place[];
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  return (
    <RadioCards
      label={t('saved.label')}
      value={value ?? 'other'}
      onChange={(id) => onChange(id === 'other' ? null : id)}
      choices={[
        ...places.map(({ id, label, addressLine, suburb, kind }) => {
          const Icon = icons[kind];
          return { id, name: label, hint: `${addressLine}, ${suburb}`, icon: <Icon className="size-5" /> };
        }),
        { id: 'other', name: t('saved.other') },
      ]}
    />
  );
}
