import { transitionRefused } from './transition-refused.ts';

/** One row of a machine's table: which states an event leads out of, where to, and who may cause it. */
export interface Transition<
  State extends string,
  Actor extends string,
  Guard extends string,
  Money extends string,
  Effect extends string = never,
> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Actor[];
  /** Names of what must hold; the verb that takes the step gives them meaning. */
  readonly guards?: readonly Guard[];
  /** What happens to the money: a command for the outbox, written in the same transaction. */
  readonly money: Money;
  /** What the therapist is owed for coming, whatever the client pays. */
  readonly pay?: 'call-out' | 'visit';
  /** What else the step sets going, commands for the outbox too. */
  readonly effects?: readonly Effect[];
}

/** A row as it was taken from one state. */
export interface Step<
  State extends string,
  Guard extends string,
  Money extends string,
  Effect extends string = never,
> {
  readonly from: State;
  readonly to: State;
  readonly guards: readonly Guard[];
  readonly money: Money;
  readonly pay: 'call-out' | 'visit' | null;
  readonly effects: readonly Effect[];
}

export interface Machine<
  State extends string,
  Event extends string,
  Actor extends string,
  Guard extends string,
  Money extends string,
  Effect extends string = never,
> {
  readonly name: string;
  readonly table: Readonly<Record<Event, readonly Transition<State, Actor, Guard, Money, Effect>[]>>;
  /** @throws Problem `bookings/transition-refused` for whatever is not in the table. */
  readonly step: (state: State, event: Event, actor: Actor) => Step<State, Guard, Money, Effect>;
  /** Whether the table has such a step; the guards are not asked. */
  readonly can: (state: State, event: Event, actor: Actor) => boolean;
  /** What an actor may do in a state, for the buttons of a screen. */
  readonly eventsFor: (state: State, actor: Actor) => Event[];
}

/** A state machine from its table of transitions, by event. Guards and effects are names; nothing here runs them. */
export function machine<
  State extends string,
  Event extends string,
  Actor extends string,
  Guard extends string = never,
  Money extends string = 'none',
  Effect extends string = never,
>(
  name: string,
  table: Readonly<Record<Event, readonly Transition<State, Actor, Guard, Money, Effect>[]>>,
): Machine<State, Event, Actor, Guard, Money, Effect> {
  const find = (state: State, event: Event, actor: Actor) =>
    table[event].find(({ from, by }) => from.includes(state) && by.includes(actor));
  return {
    name,
    table,
    step: (state, event, actor) => {
      const found = find(state, event, actor);
      if (!found) throw transitionRefused({ machine: name, state, event, actor });
      const { to, money, guards = [], pay = null, effects = [] } = found;
      return { from: state, to, guards, money, pay, effects };
    },
    can: (state, event, actor) => find(state, event, actor) !== undefined,
    eventsFor: (state, actor) => (Object.keys(table) as Event[]).filter((event) => find(state, event, actor)),
  };
}
