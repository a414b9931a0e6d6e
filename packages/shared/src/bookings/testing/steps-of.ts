import { Problem } from '../../kernel/index.ts';
import type { Machine } from '../machine.ts';

/** Every step a machine takes, as `state event actor -> state`, found by trying all of them; a refusal must be the typed one. */
export function stepsOf<State extends string, Event extends string, Actor extends string>(
  machine: Machine<State, Event, Actor, string, string, string>,
  states: readonly State[],
  actors: readonly Actor[],
): string[] {
  const events = Object.keys(machine.table) as Event[];
  return states.flatMap((state) =>
    events.flatMap((event) =>
      actors.flatMap((actor) => {
        const to = triedStep(machine, state, event, actor);
        return to === null ? [] : [`${state} ${event} ${actor} -> ${to}`];
      }),
    ),
  );
}

function triedStep<State extends string, Event extends string, Actor extends string>(
  machine: Machine<State, Event, Actor, string, string, string>,
  state: State,
  event: Event,
  actor: Actor,
): State | null {
  try {
    return machine.step(state, event, actor).to;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    const { type, status, details } = thrown.toDocument();
    expect({ type, status, details }).toEqual({
      type: 'urn:unbrace:problem:bookings/transition-refused',
      status: 409,
      details: { machine: machine.name, state, event, actor },
    });
    return null;
  }
}
