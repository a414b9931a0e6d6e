import type { Locality } from '@unbrace/shared/places';
import { useState } from 'react';
import { SuburbField } from '../../../features/places/suburb-field.tsx';
import type { BaseField } from '../../../features/therapists/typed-therapist.ts';

/** Where a therapist starts from, as a suburb of the gazetteer: an address would be more than anybody needs. */
export const baseSuburb: BaseField = (base) => <BaseSuburb {...base} />;

function BaseSuburb({ onChange, error }: Parameters<BaseField>[0]) {
  const [locality, setLocality] = useState<Locality | null>(null);
  return (
    <SuburbField
      value={locality}
      error={error}
      onChange={(chosen) => {
        setLocality(chosen);
        if (chosen)
          onChange({ label: chosen.suburb, latitude: chosen.latitude, longitude: chosen.longitude });
      }}
    />
  );
}
