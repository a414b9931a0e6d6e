import { useQueryClient } from '@tanstack/react-query';
import { bookingChanged, infeasible } from '@unbrace/shared/bookings';
import { offerClosed, offerTaken } from '@unbrace/shared/offers';
import { Callout, ProblemNote, problemOf } from '../../ui/index.ts';
import { offerQuery } from './offers.queries.ts';

/** Why the job could not be accepted; a time that no longer fits says which rule stands against it. */
export function AcceptProblem({ error, offerId }: { error: unknown; offerId: string }) {
  const queryClient = useQueryClient();
  const problem = problemOf(error);
  if (infeasible.is(problem))
    return (
      <Callout live tone="danger" title={problem.title}>
        <p>{problem.details.words}</p>
      </Callout>
    );
  const isOld = [bookingChanged, offerClosed, offerTaken].some((declared) => declared.is(problem));
  const reload = () => void queryClient.invalidateQueries({ queryKey: offerQuery(offerId).queryKey });
  return <ProblemNote error={error} {...(isOld ? { onRetry: reload } : {})} />;
}
