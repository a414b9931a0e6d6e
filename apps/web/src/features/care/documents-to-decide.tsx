import { useQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, Callout, Card, DefinitionList, formatTime, ProblemNote } from '../../ui/index.ts';
import { buttonClasses } from '../../ui/button-classes.ts';
import { DecideDocumentDialog, type Decision } from './decide-document-dialog.tsx';
import { type CareDocument, documentsQuery } from './documents.queries.ts';
import { t } from './documents.texts.ts';

/** Documents that wait for the clinical lead; each look at a file is logged. */
export function DocumentsToDecide({ zone }: { zone: string }) {
  const documents = useQuery(documentsQuery);
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const items = documents.data?.items ?? [];
  return (
    <section className="flex flex-col gap-4">
      {done !== null && <Callout live tone="good" title={done} />}
      <ProblemNote error={documents.error} onRetry={() => void documents.refetch()} />
      {items.length > 0 && (
        <>
          <h2 className="font-display text-xl font-medium">{t('lead.title')}</h2>
          <p className="max-w-prose text-sm text-ink-soft">{t('lead.text')}</p>
          <ul aria-label={t('lead.title')} className="grid items-start gap-4 xl:grid-cols-2">
            {items.map((document) => (
              <li key={document.id}>
                <OneDocument document={document} zone={zone} onDecide={setDeciding} />
              </li>
            ))}
          </ul>
        </>
      )}
      {deciding && (
        <DecideDocumentDialog
          {...deciding}
          onClose={() => setDeciding(null)}
          onDone={() => {
            setDone(t(`lead.done.${deciding.outcome}`, { name: deciding.document.recipient }));
            setDeciding(null);
          }}
        />
      )}
    </section>
  );
}

function OneDocument({
  document,
  zone,
  onDecide,
}: {
  document: CareDocument;
  zone: string;
  onDecide: (decision: Decision) => void;
}) {
  const { recipient, clinician, scope, datedOn, validUntil, visitAt, id } = document;
  const button = (outcome: Decision['outcome'], name: string) => (
    <Button
      tone={outcome === 'accepted' ? 'primary' : 'secondary'}
      aria-label={t('lead.of', { do: name, name: recipient })}
      onPress={() => onDecide({ document, outcome })}
    >
      {name}
    </Button>
  );
  return (
    <Card title={recipient}>
      <DefinitionList
        items={[
          [t('lead.clinician'), clinician],
          [t('lead.scope'), scope],
          [t('lead.dated'), datedOn],
          [t('lead.until'), validUntil ?? t('lead.until.none')],
          [
            t('lead.visit'),
            visitAt === null ? t('lead.visit.none') : formatTime(fromText(visitAt), zone, 'dateTime'),
          ],
        ]}
      />
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <a
          href={`/api/v1/care-documents/${id}/file`}
          download
          className={buttonClasses('quiet', 'medium', false)}
        >
          {t('lead.open')}
        </a>
        {button('refused', t('lead.refuse'))}
        {button('accepted', t('lead.accept'))}
      </div>
    </Card>
  );
}
