import { useMutation, useQuery } from '@tanstack/react-query';
import { reachOf } from '@unbrace/shared/clients';
import { useState } from 'react';
import { useSession } from '../../../api/session.queries.ts';
import {
  type Recipient,
  recipientsQuery,
  useAddRecipient,
} from '../../../features/clients/recipients.queries.ts';
import { readWhoDraft, type WhoDraft } from '../../../features/clients/who-draft.ts';
import { WhoFields } from '../../../features/clients/who-fields.tsx';
import { JoinOrSignIn } from '../../../features/identity/join-or-sign-in.tsx';
import { readPlaceDraft } from '../../../features/places/place-draft.ts';
import { useAddPlace } from '../../../features/places/places.queries.ts';
import {
  BottomBar,
  Button,
  Callout,
  Card,
  focusFirstError,
  IntoView,
  PageHeader,
  ProblemNote,
} from '../../../ui/index.ts';
import type { BookingDraft } from './booking-draft.ts';
import { t } from './client.texts.ts';
import { JoinClinic } from './join-clinic.tsx';
import type { StepProps } from './step-props.ts';

/** Who is treated, and who books: the account is made here, and nothing typed before is touched. */
export function WhoStep(props: StepProps) {
  const { clinic, draft, change, go } = props;
  const session = useSession();
  const isOurs = session?.clinic.slug === clinic.slug && session.clientId !== null;
  // A recipient was stored, so somebody was signed in: their session has ended since.
  const signedOut = session === null && draft.recipient !== null;
  const recipients = useQuery({ ...recipientsQuery, enabled: isOurs });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const saved = recipients.data?.items.filter(({ retired }) => !retired) ?? [];
  const settle = useSettle(props, saved);

  const next = () => {
    const found = problemsOf(draft.who, saved);
    setProblems(found ?? {});
    if (found) {
      focusFirstError();
      return;
    }
    settle.mutate(undefined, {
      onSuccess: (settled) => {
        change(settled);
        go(settled.recipient?.answers === 'link' ? 'time' : 'check');
      },
    });
  };
  return (
    <>
      <PageHeader title={t('who.title')} />
      <WhoFields
        draft={draft.who}
        onChange={(who) => {
          change({ who: { ...draft.who, ...who } });
          setProblems({});
        }}
        problems={problems}
        saved={saved}
      />
      {signedOut && (
        <Callout live tone="caution" title={t('who.signedOut.title')}>
          <p>{t('who.signedOut.text')}</p>
        </Callout>
      )}
      {!isOurs && (
        <Card title={t('who.account.title')}>
          <div className="flex flex-col gap-4">
            {session ? (
              <JoinClinic clinic={clinic} session={session} />
            ) : (
              <>
                <p className="text-sm text-ink-soft">{t('who.account.text')}</p>
                <JoinOrSignIn clinic={clinic.slug} isKnown={signedOut} />
              </>
            )}
          </div>
        </Card>
      )}
      {settle.error && (
        <IntoView>
          <ProblemNote error={settle.error} />
        </IntoView>
      )}
      <ProblemNote error={recipients.error} onRetry={() => void recipients.refetch()} />
      <BottomBar>
        <Button tone="secondary" size="large" onPress={() => go('where')}>
          {t('back')}
        </Button>
        {isOurs && (
          <Button size="large" pending={settle.isPending || recipients.isPending} onPress={next}>
            {t('continue')}
          </Button>
        )}
      </BottomBar>
    </>
  );
}

/** What keeps us from going on with that person; null when nothing does. */
function problemsOf(who: WhoDraft, saved: readonly Recipient[]): Readonly<Record<string, string>> | null {
  const booker = saved.find(({ relationship }) => relationship === 'self');
  if (who.who === 'other' || who.who === 'minor') return readWhoDraft(who, booker).problems;
  const known = saved.find(({ id }) => id === who.savedId);
  const isUnreachable = booker && known && reachOf(known, booker) === null;
  return isUnreachable ? { saved: known.name } : null;
}

/** Stores place and recipient, each once: the same words again are the same place and the same person. */
function useSettle(
  { draft }: StepProps,
  saved: readonly { id: string; name: string; relationship: string }[],
) {
  const addPlace = useAddPlace();
  const addRecipient = useAddRecipient();
  return useMutation({
    mutationFn: async (): Promise<
      Pick<BookingDraft, 'storedPlace' | 'recipient' | 'intakeId' | 'bookingId'>
    > => {
      const storedPlace = await place();
      const recipient = await person();
      const isSame = recipient.id === draft.recipient?.id;
      const bookingId = isSame && storedPlace.id === draft.storedPlace?.id ? draft.bookingId : null;
      return { storedPlace, recipient, intakeId: isSame ? draft.intakeId : null, bookingId };
    },
  });

  async function place(): Promise<NonNullable<BookingDraft['storedPlace']>> {
    if (draft.savedPlaceId !== null) return { id: draft.savedPlaceId, from: '' };
    const from = JSON.stringify(draft.place);
    if (draft.storedPlace?.from === from) return draft.storedPlace;
    const read = readPlaceDraft(draft.place);
    if (!read.place) throw new Error('the place was not checked');
    return { id: (await addPlace.mutateAsync(read.place)).id, from };
  }

  async function person(): Promise<NonNullable<BookingDraft['recipient']>> {
    const { who, savedId } = draft.who;
    const known = saved.find(({ id, relationship }) =>
      who === 'me' ? relationship === 'self' : id === savedId,
    );
    if ((who === 'me' || who === 'saved') && known) {
      const answers = who === 'me' ? 'self' : known.relationship === 'child' ? 'guardian' : 'link';
      return { id: known.id, name: known.name, answers, from: '' };
    }
    const from = JSON.stringify(draft.who);
    if (draft.recipient?.from === from) return draft.recipient;
    const read = readWhoDraft(draft.who);
    if (!read.recipient) throw new Error('the recipient was not checked');
    const { id, name } = await addRecipient.mutateAsync(read.recipient);
    return { id, name, answers: who === 'minor' ? 'guardian' : 'link', from };
  }
}
