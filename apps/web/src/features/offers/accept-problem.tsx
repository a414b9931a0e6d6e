import { infeasible } from '@unbrace/shared/bookings';
import { Callout, ProblemNote, problemOf } from '../../ui/index.ts';

/** Why the job could not be accepted; a time that no longer fits says which rule stands against it. */
export function AcceptProblem({ error }: { error: unknown }) {
  const problem = problemOf(error);
  if (!infeasible.is(problem)) return <ProblemNote error={error} />;
  return (
    <Callout live tone="danger" title={problem.title}>
      <p>{problem.details.words}</p>
    </Callout>
  );
}
