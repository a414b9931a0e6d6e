import { useState } from 'react';
import { useSession } from '../../../api/session.queries.ts';
import { Button, Drawer, ProblemNote, toast } from '../../../ui/index.ts';
import { draftOf } from '../draft-of.ts';
import { blankPlace, readPlaceDraft } from '../place-draft.ts';
import { PlaceFields } from '../place-fields.tsx';
import type { Place } from '../places.queries.ts';
import { useSavePlaceOf } from './client-places.queries.ts';
import { t } from './client-places.texts.ts';

const formId = 'place';

interface PlaceDrawerProps {
  clientId: string;
  /** Absent: a new one. */
  place?: Place | undefined;
  onClose: () => void;
  onSaved?: (place: Place) => void;
}

/** Adds a place where a client is visited, or changes one. */
export function PlaceDrawer({ clientId, place, onClose, onSaved }: PlaceDrawerProps) {
  const [draft, setDraft] = useState(place ? draftOf(place) : blankPlace);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const clinic = useSession()?.clinic.slug;
  const save = useSavePlaceOf(clientId, place?.id);
  const submit = () => {
    const read = readPlaceDraft(draft);
    setProblems(read.problems ?? {});
    if (!read.place) return;
    save.mutate(read.place, {
      onSuccess: (saved) => {
        toast({ title: t(place ? 'changed' : 'saved', { label: saved.label }) });
        onClose();
        onSaved?.(saved);
      },
    });
  };
  return (
    <Drawer
      isOpen
      title={place ? t('change.title', { label: place.label }) : t('add.title')}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <Button type="submit" form={formId} pending={save.isPending}>
          {t('save')}
        </Button>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        className="flex flex-col gap-4"
      >
        <PlaceFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          problems={problems}
          {...(clinic === undefined ? {} : { clinic })}
        />
        <ProblemNote error={save.error} />
      </form>
    </Drawer>
  );
}
