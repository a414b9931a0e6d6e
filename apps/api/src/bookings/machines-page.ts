import {
  bookingMachine,
  bookingStates,
  holdMachine,
  holdStates,
  type Machine,
} from '@unbrace/shared/bookings';
import { offerMachine, offerStates } from '@unbrace/shared/offers';
import { paymentMachine, paymentStates } from '@unbrace/shared/payments';
import { safetyMachine, safetyStates } from '@unbrace/shared/visits';

type AnyMachine<State extends string, Event extends string, Actor extends string> = Machine<
  State,
  Event,
  Actor,
  string,
  string,
  string
>;

const intro = `# The machines

Written by \`npm run -s machines > docs/machines.md\` from the five tables in [shared](../packages/shared/src); a test compares
it. A step that is in no table is refused with the problem \`bookings/transition-refused\` (409). Guards and effects are
names; the verb that takes the step gives them meaning. Money and effects are commands, written in the transaction of the step.
`;

/** The five machines as a page: for each a diagram of its states, and every step with who may, what must hold and what follows. */
export function machinesPage(): string {
  const before = 'none';
  return [
    intro,
    section('Booking', 'bookings/booking-machine.ts', bookingMachine, [before, ...bookingStates], before),
    section('Payment', 'payments/payment-machine.ts', paymentMachine, paymentStates),
    section('Offer', 'offers/offer-machine.ts', offerMachine, offerStates),
    section('Triage hold', 'bookings/hold-machine.ts', holdMachine, holdStates),
    section('Visit safety', 'visits/safety-machine.ts', safetyMachine, safetyStates),
  ].join('\n');
}

/** `nothing` is the state before there is anything: the diagram begins there. Else it begins with the first state. */
function section<State extends string, Event extends string, Actor extends string>(
  title: string,
  file: string,
  machine: AnyMachine<State, Event, Actor>,
  states: readonly State[],
  nothing?: State,
): string {
  return [
    `## ${title}\n`,
    `[${file.split('/').at(-1) ?? file}](../packages/shared/src/${file})\n`,
    '```mermaid',
    'stateDiagram-v2',
    ...arrows(machine, states, nothing).map((line) => `  ${line}`),
    '```\n',
    ...(Object.keys(machine.table) as Event[]).flatMap((event) => steps(machine, event)),
    '',
  ].join('\n');
}

function arrows<State extends string, Event extends string, Actor extends string>(
  machine: AnyMachine<State, Event, Actor>,
  states: readonly State[],
  nothing?: State,
): string[] {
  const name = (state: State) => (state === nothing ? '[*]' : state);
  const events = new Map<string, Event[]>();
  for (const from of states)
    for (const event of Object.keys(machine.table) as Event[])
      for (const row of machine.table[event].filter((each) => each.from.includes(from))) {
        const arrow = `${name(from)} --> ${name(row.to)}`;
        events.set(arrow, [...(events.get(arrow) ?? []), event]);
      }
  const left = new Set([...events.keys()].map((arrow) => arrow.split(' ')[0]));
  return [
    ...(nothing === undefined ? [`[*] --> ${states[0] ?? ''}`] : []),
    ...[...events].map(([arrow, by]) => `${arrow}: ${by.join(', ')}`),
    ...states.filter((state) => state !== nothing && !left.has(state)).map((last) => `${last} --> [*]`),
  ];
}

function steps<State extends string, Event extends string, Actor extends string>(
  machine: AnyMachine<State, Event, Actor>,
  event: Event,
): string[] {
  return machine.table[event].map(({ from, to, by, guards = [], money, pay, effects = [] }) => {
    const follows = [
      ...(guards.length > 0 ? [`Guards: ${coded(guards)}`] : []),
      ...(money === 'none' ? [] : [`Money: ${coded([money])}`]),
      ...(pay ? [`Therapist is paid: ${pay}`] : []),
      ...(effects.length > 0 ? [`Effects: ${coded(effects)}`] : []),
    ];
    return [`- **${event}** ${coded(from)} to ${coded([to])}, by ${coded(by)}`, ...follows].join('. ');
  });
}

function coded(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
