import { useQuery } from '@tanstack/react-query';
import { Badge, Card, ProblemNote } from '../../ui/index.ts';
import { type CareDocument, documentsByLinkQuery, documentsQuery } from './documents.queries.ts';
import { t } from './documents.texts.ts';
import { SendDocument } from './send-document.tsx';

const tones = {
  draft: 'neutral',
  waiting: 'info',
  accepted: 'good',
  refused: 'caution',
  expired: 'caution',
} as const;

/** What a person has sent, where it stands, and what the clinic wrote about it. */
export function OwnDocuments({ recipientId }: { recipientId: string }) {
  const documents = useQuery(documentsQuery);
  const items = (documents.data?.items ?? []).filter((each) => each.recipientId === recipientId);
  if (documents.error) return <ProblemNote error={documents.error} />;
  return <DocumentList items={items} />;
}

function DocumentList({ items }: { items: readonly CareDocument[] }) {
  if (items.length === 0) return null;
  return (
    <Card title={t('own.title')}>
      <ul className="flex flex-col gap-3">
        {items.map(({ id, clinician, datedOn, state, note }) => (
          <li key={id} className="flex flex-col gap-1">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span className="min-w-0 wrap-anywhere">{t('own.of', { clinician, date: datedOn })}</span>
              <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
            </span>
            {note !== null && <p className="text-sm text-ink-soft wrap-anywhere">{note}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Where a visit waits for a document: what was sent, and the form until one is with the clinic. */
export function SentDocuments({ recipientId, bookingId }: { recipientId: string; bookingId: string }) {
  const { data } = useQuery(documentsQuery);
  const isSent =
    data?.items.some((each) => each.bookingId === bookingId && each.state === 'waiting') ?? false;
  return (
    <>
      {!isSent && <SendDocument for={{ recipientId, bookingId }} />}
      <OwnDocuments recipientId={recipientId} />
    </>
  );
}

/** The same for whoever comes by the private link to their answers. */
export function DocumentsByLink({ intakeId, link }: { intakeId: string; link: string }) {
  const { data, error } = useQuery(documentsByLinkQuery(intakeId, link));
  const isSent = data?.items.some(({ state }) => state === 'waiting') ?? false;
  return (
    <div className="flex flex-col gap-4 print:hidden">
      <ProblemNote error={error} />
      {data && !isSent && <SendDocument for={{ intakeId, link }} />}
      <DocumentList items={data?.items ?? []} />
    </div>
  );
}
