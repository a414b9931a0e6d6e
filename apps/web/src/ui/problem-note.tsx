import { tooMany } from '@unbrace/shared/kernel';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';
import { isOffline, problemOf } from './problem-of.ts';
import { t } from './ui.texts.ts';

export interface ProblemNoteProps {
  /** Whatever was thrown: `mutation.error`, `query.error`. Null shows nothing. */
  error: unknown;
  /** Names the fields in a person's words; issues whose path it does not know are shown without one. */
  fieldNames?: Readonly<Record<string, string>>;
  onRetry?: () => void;
  /** What to do about this very problem, beside or instead of trying again. */
  actions?: ReactNode;
}

/** What went wrong, in the server's words, with each wrong field and what to do next. */
export function ProblemNote({ error, fieldNames = {}, onRetry, actions }: ProblemNoteProps) {
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  const buttons = (onRetry ?? actions) !== undefined && (
    <>
      {onRetry && (
        <Button tone="secondary" size="small" onPress={onRetry}>
          {problem?.status === 409 ? t('problem.reload') : t('problem.retry')}
        </Button>
      )}
      {actions}
    </>
  );
  if (!problem || problem.status >= 500) {
    const kind = isOffline(error) ? 'offline' : 'unknown';
    return (
      <Callout live tone="caution" title={t(`problem.${kind}.title`)} actions={buttons || undefined}>
        <p>{t(`problem.${kind}.text`)}</p>
      </Callout>
    );
  }
  return (
    <Callout live tone="danger" title={problem.title} actions={buttons || undefined}>
      {problem.detail !== undefined && <p>{problem.detail}</p>}
      {tooMany.is(problem) && (
        <p>{t('problem.wait', { count: Math.ceil(problem.details.retryAfterSeconds / 60) })}</p>
      )}
      {problem.issues !== undefined && problem.issues.length > 0 && (
        <ul aria-label={t('problem.issues')} className="list-disc pl-5">
          {problem.issues.map(({ path, message }) => (
            <li key={path + message}>
              {fieldNames[path] !== undefined && <strong>{fieldNames[path]}: </strong>}
              {message}
            </li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
