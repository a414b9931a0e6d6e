import { useQuery } from '@tanstack/react-query';
import type { Locality } from '@unbrace/shared/places';
import { useDeferredValue, useState } from 'react';
import { ComboBox } from '../../ui/index.ts';
import { localitiesQuery } from './places.queries.ts';
import { t } from './places.texts.ts';

/** A suburb of the gazetteer, found by its first letters or its postcode. */
export function SuburbField({
  value,
  onChange,
  clinic,
  error,
}: {
  value: Locality | null;
  onChange: (locality: Locality | null) => void;
  clinic?: string;
  error?: string | undefined;
}) {
  const [query, setQuery] = useState(value ? nameOf(value) : '');
  const asked = useDeferredValue(query.trim());
  const isChosen = value !== null && nameOf(value) === query;
  const { data } = useQuery({
    ...localitiesQuery(asked, clinic),
    enabled: asked.length >= 2 && !isChosen,
  });
  const found = isChosen ? [value] : (data?.items ?? []);
  return (
    <ComboBox
      label={t('suburb')}
      hint={t('suburb.hint')}
      error={error}
      menuTrigger="input"
      choices={found.map((locality) => ({ id: idOf(locality), name: nameOf(locality) }))}
      value={value ? idOf(value) : null}
      onChange={(id) => {
        const chosen = found.find((locality) => idOf(locality) === id);
        if (chosen) setQuery(nameOf(chosen));
        onChange(chosen ?? null);
      }}
      query={query}
      onQueryChange={setQuery}
      empty={asked.length < 2 ? t('suburb.more') : t('suburb.empty')}
    />
  );
}

const nameOf = ({ suburb, state, postcode }: Locality) => `${suburb} ${state} ${postcode}`;
const idOf = nameOf;
