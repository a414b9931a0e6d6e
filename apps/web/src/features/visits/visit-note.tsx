import { fromText } from '@unbrace/shared/kernel';
import { Callout, Card, DefinitionList, formatTime } from '../../ui/index.ts';
import { NoteForm } from './note-form.tsx';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** The note of a visit that is over: to write, or as it was signed. */
export function VisitNote({ visit }: { visit: Visit }) {
  if (visit.note) return <SignedNote note={visit.note} zone={visit.timeZone} />;
  return visit.next.includes('note') ? <NoteForm visit={visit} /> : null;
}

function SignedNote({ note, zone }: { note: NonNullable<Visit['note']>; zone: string }) {
  return (
    <Card title={t('note.title')}>
      <Callout
        tone="good"
        title={t('note.signed', { at: formatTime(fromText(note.signedAt), zone, 'dateTime') })}
      />
      <DefinitionList
        items={(['subjective', 'objective', 'assessment', 'plan'] as const).map((part) => [
          t(`note.${part}`),
          <span key={part} className="whitespace-pre-line wrap-anywhere">
            {note[part] || t('note.nothing')}
          </span>,
        ])}
      />
      {note.pressureUsed !== null && (
        <DefinitionList items={[[t('note.pressure'), t('care.pressure.max', { max: note.pressureUsed })]]} />
      )}
    </Card>
  );
}
