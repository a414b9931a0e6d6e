import { answersOutdated, intakeIncomplete } from '@unbrace/shared/bookings';
import { datesTaken } from '@unbrace/shared/series';
import type { ReactNode } from 'react';
import { Callout, IntoView, problemOf, ProblemNote } from '../../ui/index.ts';
import { t } from './series.texts.ts';

/** Why visits were not booked or moved together, and what to do. */
export function SeriesProblem({ error, again }: { error: unknown; again?: ReactNode }) {
  if (error === null) return null;
  const document = problemOf(error);
  if (datesTaken.is(document))
    return (
      <IntoView>
        <Callout live tone="caution" title={t('taken')}>
          <p>{t('taken.text')}</p>
        </Callout>
      </IntoView>
    );
  if (again !== undefined && (answersOutdated.is(document) || intakeIncomplete.is(document)))
    return (
      <IntoView>
        <Callout live tone="caution" title={t('answers')} actions={again}>
          <p>{t('answers.text')}</p>
        </Callout>
      </IntoView>
    );
  return (
    <IntoView>
      <ProblemNote error={error} />
    </IntoView>
  );
}
