import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../api/session.queries.ts';
import { PlaceFields } from '../../../features/places/place-fields.tsx';
import { readPlaceDraft } from '../../../features/places/place-draft.ts';
import { placesQuery } from '../../../features/places/places.queries.ts';
import { SavedPlaces } from '../../../features/places/saved-places.tsx';
import { BottomBar, Button, focusFirstError, LinkButton, PageHeader, Skeleton } from '../../../ui/index.ts';
import { t } from './client.texts.ts';
import type { StepProps } from './step-props.ts';

/** A place used before, or a new one. */
export function WhereStep({ clinic, draft, change, go }: StepProps) {
  const session = useSession();
  const knowsPlaces = session?.clinic.slug === clinic.slug && session.clientId !== null;
  const places = useQuery({ ...placesQuery, enabled: knowsPlaces });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const saved = places.data?.items.filter(({ retired }) => !retired) ?? [];
  const savedId = saved.find(({ id }) => id === draft.savedPlaceId)?.id ?? null;

  const next = () => {
    const { problems: found } = savedId === null ? readPlaceDraft(draft.place) : { problems: null };
    setProblems(found ?? {});
    if (found) focusFirstError();
    else go('who');
  };
  return (
    <>
      <PageHeader title={t('where.title')} />
      {knowsPlaces && places.isPending && <Skeleton />}
      {saved.length > 0 && (
        <SavedPlaces places={saved} value={savedId} onChange={(id) => change({ savedPlaceId: id })} />
      )}
      {savedId === null && (
        <PlaceFields
          draft={draft.place}
          onChange={(place) => {
            change({ place: { ...draft.place, ...place } });
            setProblems((before) =>
              Object.fromEntries(
                Object.entries(before).filter(
                  ([name]) => !(name in place) && !(name === 'suburb' && 'locality' in place),
                ),
              ),
            );
          }}
          problems={problems}
          clinic={clinic.slug}
        />
      )}
      <BottomBar>
        <LinkButton to="/c/$clinic" params={{ clinic: clinic.slug }} tone="secondary" size="large">
          {t('back')}
        </LinkButton>
        <Button size="large" onPress={next}>
          {t('continue')}
        </Button>
      </BottomBar>
    </>
  );
}
