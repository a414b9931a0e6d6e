import { fromText } from '@unbrace/shared/kernel';
import { ClipboardList, FileText, Phone, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Badge,
  Button,
  DefinitionList,
  formatDuration,
  formatTime,
  PhoneLink,
  useNow,
} from '../../ui/index.ts';
import type { HoldToEnd } from './end-hold-dialog.tsx';
import type { Hold } from './triage.queries.ts';
import { t } from './triage.texts.ts';

const icons = { DOC: FileText, CALL: Phone, RECHECK: RotateCcw, INTAKE_PENDING: ClipboardList };
const urgentMs = 3 * 3_600_000;

/** One visit on hold: who, why in full, by when, whom to ring, and the two ways to end it. */
export function HoldCard({
  hold,
  mayRefuse,
  addDocument,
  onEnd,
}: {
  hold: Hold;
  /** Refusing stays with the clinical lead. */
  mayRefuse: boolean;
  addDocument?: ReactNode;
  onEnd?: (ending: HoldToEnd) => void;
}) {
  const now = useNow(30_000);
  const left = fromText(hold.deadlineAt) - now;
  return (
    <article
      aria-label={`${hold.recipient}, ${hold.reference}`}
      className="flex flex-col gap-3 rounded-card border border-line bg-surface p-5 shadow-card"
    >
      <header className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <h2 className="font-display text-xl font-semibold wrap-anywhere">{hold.recipient}</h2>
          <p className="text-sm text-ink-soft">
            {hold.reference} · {t('hold.age', { time: formatDuration(now - fromText(hold.openedAt)) })}
          </p>
        </div>
        <Badge tone={left < urgentMs ? 'caution' : 'neutral'} icon={icons[hold.kind]}>
          {t(`kind.${hold.kind}`)}
        </Badge>
      </header>
      {hold.kind !== 'INTAKE_PENDING' && <HoldReasons hold={hold} />}
      {hold.answers.length > 0 && <HoldAnswers hold={hold} />}
      <DefinitionList
        items={[
          [t('hold.visit'), formatTime(fromText(hold.startsAt), hold.timeZone, 'dateTime')],
          [t('hold.promised'), t('hold.promised.by', { by: dueBy(hold), text: hold.promised.text })],
          [t('hold.deadline'), deadlineText(hold, left)],
          [
            t('hold.phone'),
            hold.phone === null ? t('hold.phone.none') : <PhoneLink key="phone" phone={hold.phone} />,
          ],
        ]}
      />
      {addDocument}
      {onEnd && (
        <div className="flex flex-wrap justify-end gap-2">
          {mayRefuse && (
            <Button
              tone="secondary"
              aria-label={t('hold.refuse.of', { name: hold.recipient })}
              onPress={() => onEnd({ hold, outcome: 'refused' })}
            >
              {t('hold.refuse')}
            </Button>
          )}
          <Button
            aria-label={t('hold.clear.of', { name: hold.recipient })}
            onPress={() => onEnd({ hold, outcome: 'cleared' })}
          >
            {t('hold.clear')}
          </Button>
        </div>
      )}
    </article>
  );
}

function HoldReasons({ hold: { kind, reasons, answers } }: { hold: Hold }) {
  return (
    <div className="flex flex-col gap-2 text-sm">
      {kind !== 'INTAKE_PENDING' && <p className="font-semibold">{t(`kind.${kind}.does`)}</p>}
      {reasons.length === 0 && answers.length === 0 && <p>{t('hold.reasons.none')}</p>}
      <ul aria-label={t('hold.reasons')} className="flex flex-col gap-2">
        {reasons.map(({ text, atTable }) => (
          <li key={text} className="rounded-control bg-caution-soft px-3 py-2 text-caution-ink wrap-anywhere">
            <strong className="font-semibold">{text}</strong> {atTable}
          </li>
        ))}
      </ul>
    </div>
  );
}

function HoldAnswers({ hold: { answers } }: { hold: Hold }) {
  return (
    <section className="text-sm">
      <h3 className="font-semibold">{t('hold.answers')}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {answers.map(({ question, answer }) => (
          <li key={question + answer} className="wrap-anywhere">
            <span className="text-ink-soft">{question}</span> {answer}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** With the date: the words told the client only the hour of that day. */
const dueBy = ({ promised, timeZone }: Hold) => formatTime(fromText(promised.by), timeZone, 'dateTime');

function deadlineText({ deadlineAt, timeZone }: Hold, left: number): string {
  const at = formatTime(fromText(deadlineAt), timeZone, 'dateTime');
  return left > 0
    ? t('hold.deadline.in', { at, time: formatDuration(left) })
    : t('hold.deadline.over', { at });
}
