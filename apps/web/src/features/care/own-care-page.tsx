import { useQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Callout,
  EmptyState,
  formatTime,
  LinkButton,
  PageHeader,
  ProblemNote,
  Skeleton,
} from '../../ui/index.ts';
import { AskForReview } from './ask-for-review.tsx';
import { type Care, ownCareQuery } from './care.queries.ts';
import { t } from './care.texts.ts';
import { OwnDocuments } from './own-documents.tsx';
import { SendDocument } from './send-document.tsx';

/** What stands between a client and their next visit after a red flag, and what a person answered. */
export function OwnCarePage({
  clinicSlug,
  zone,
  numbers,
}: {
  clinicSlug: string;
  zone: string;
  numbers: ReactNode;
}) {
  const care = useQuery(ownCareQuery);
  const items = care.data?.items ?? [];
  return (
    <div className="flex flex-col gap-6 pb-12">
      <PageHeader title={t('own.title')} lead={t('own.lead')} />
      <ProblemNote error={care.error} onRetry={() => void care.refetch()} />
      {care.isPending && <Skeleton lines={5} />}
      {care.data && items.length === 0 && (
        <EmptyState
          icon={ShieldCheck}
          title={t('own.empty')}
          action={
            <LinkButton to="/c/$clinic/book" params={{ clinic: clinicSlug }}>
              {t('own.book')}
            </LinkButton>
          }
        >
          {t('own.empty.text')}
        </EmptyState>
      )}
      {items.map((each) => (
        <OneCare key={each.recipientId} care={each} zone={zone} several={items.length > 1} />
      ))}
      {items.some(({ locked }) => locked) && numbers}
    </div>
  );
}

function OneCare({ care, zone, several }: { care: Care; zone: string; several: boolean }) {
  const when = formatTime(fromText(care.since), zone, 'dateTime');
  return (
    <section aria-label={care.recipient} className="flex flex-col gap-4">
      {several && <h2 className="font-display text-xl font-semibold wrap-anywhere">{care.recipient}</h2>}
      {care.locked ? (
        <Callout tone="caution" title={t('own.locked.title')}>
          <p>{t('own.locked.text', { when })}</p>
        </Callout>
      ) : (
        <Callout tone="good" title={t('own.open')}>
          <p>{t('own.open.text', { when })}</p>
        </Callout>
      )}
      {care.locked && <SendDocument for={{ recipientId: care.recipientId, bookingId: null }} />}
      <OwnDocuments recipientId={care.recipientId} />
      {(care.locked || care.review) && (
        <AskForReview intakeId={care.intakeId} door={{}} zone={zone} asked={care.review} />
      )}
    </section>
  );
}
