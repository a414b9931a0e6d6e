import { useQuery } from '@tanstack/react-query';
import type { Answers } from '@unbrace/shared/intake';
import { fromText } from '@unbrace/shared/kernel';
import type { ReactNode } from 'react';
import { Callout, formatTime, PageHeader, problemOf, ProblemNote, Skeleton } from '../../ui/index.ts';
import { answerCheckIn, type CheckInLink, checkInLinkQuery, type CheckInReply } from './outcomes.queries.ts';
import { t } from './outcomes.texts.ts';

/** What the questions of a check-in need; the questions themselves are the intake's to show. */
export interface CheckInQuestions {
  readonly link: CheckInLink;
  readonly lead: string;
  readonly titles: Readonly<Record<'go' | 'gentler' | 'on_hold' | 'stop', string>>;
  readonly send: (answers: Answers) => Promise<CheckInReply>;
  readonly after: () => ReactNode;
}

/** `/check-in#token`: how it went, by the link that comes after a visit. Needs no account. */
export function CheckInByLink({
  token,
  questions,
}: {
  token: string;
  questions: (given: CheckInQuestions) => ReactNode;
}) {
  const { data: link, error, refetch } = useQuery(checkInLinkQuery(token));
  if (!link) {
    return (
      <>
        <PageHeader title={t('link.loading')} />
        {error ? <ClosedLink error={error} onRetry={() => void refetch()} /> : <Skeleton />}
      </>
    );
  }
  const { clinic, firstName: name, visitedAt, timeZone } = link;
  const when = formatTime(fromText(visitedAt), timeZone, 'date');
  return questions({
    link,
    lead: t('lead', { name, clinic: clinic.name, when }),
    titles: {
      go: t('result.go'),
      gentler: t('result.gentler'),
      on_hold: t('result.on_hold'),
      stop: t('result.stop'),
    },
    send: (answers) => answerCheckIn(token, answers),
    after: () => <p>{t('result.close')}</p>,
  });
}

function ClosedLink({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isOver = [404, 410, 422].includes(problemOf(error)?.status ?? 0);
  if (!isOver) return <ProblemNote error={error} onRetry={onRetry} />;
  return (
    <Callout tone="caution" title={t('link.over.title')}>
      <p>{t('link.over.text')}</p>
    </Callout>
  );
}
