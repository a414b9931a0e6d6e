import { fromText } from '@unbrace/shared/kernel';
import { HeartPulse, MessageCircleQuestion, PhoneCall } from 'lucide-react';
import {
  Badge,
  Button,
  DefinitionList,
  formatDuration,
  formatTime,
  PhoneLink,
  useNow,
} from '../../ui/index.ts';
import type { CareTask } from './care.queries.ts';
import { t } from './care.texts.ts';

const icons = { follow_up: HeartPulse, review: MessageCircleQuestion, call_first: PhoneCall };

/** One person to get back to: why, what they asked, by when, and the number to ring. */
export function CareTaskCard({
  task,
  zone,
  onEnd,
}: {
  task: CareTask;
  zone: string;
  onEnd: (task: CareTask) => void;
}) {
  const now = useNow(30_000);
  const left = fromText(task.dueAt) - now;
  const action = t(`task.end.${task.kind}`);
  return (
    <article
      aria-label={`${t(`task.${task.kind}`)}: ${task.recipient}`}
      className="flex flex-col gap-3 rounded-card border border-line bg-surface p-5 shadow-card"
    >
      <header className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <h2 className="font-display text-xl font-semibold wrap-anywhere">{task.recipient}</h2>
          <p className="text-sm text-ink-soft">
            {t('task.age', { time: formatDuration(Math.max(0, now - fromText(task.openedAt))) })}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {left <= 0 && <Badge tone="danger">{t('task.overdue')}</Badge>}
          <Badge tone={task.kind === 'review' ? 'info' : 'caution'} icon={icons[task.kind]}>
            {t(`task.${task.kind}`)}
          </Badge>
        </div>
      </header>
      {task.kind === 'review' && (
        <p className="wrap-anywhere whitespace-pre-line">
          <strong className="block text-sm font-semibold">{t('task.question')}</strong>
          {task.question === null || task.question === '' ? t('task.question.none') : task.question}
        </p>
      )}
      <ul aria-label={t('task.reasons')} className="flex flex-col gap-2 text-sm">
        {task.reasons.map((text) => (
          <li key={text} className="rounded-control bg-danger-soft px-3 py-2 text-danger-ink wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
      <DefinitionList
        items={[
          [t('task.due'), dueText(task, zone, left)],
          [
            t('task.phone'),
            task.phone === null ? t('task.phone.none') : <PhoneLink key="phone" phone={task.phone} />,
          ],
        ]}
      />
      <div className="flex justify-end">
        <Button
          aria-label={t('task.end.of', { do: action, name: task.recipient })}
          onPress={() => onEnd(task)}
        >
          {action}
        </Button>
      </div>
    </article>
  );
}

function dueText({ dueAt }: CareTask, zone: string, left: number): string {
  const at = formatTime(fromText(dueAt), zone, 'dateTime');
  const time = formatDuration(Math.abs(left));
  return left > 0 ? t('task.due.in', { at, time }) : t('task.due.over', { at, time });
}
