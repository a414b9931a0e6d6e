import { machine } from '../bookings/machine.ts';

export const safetyStates = ['idle', 'checked_in', 'overdue', 'escalated', 'ended'] as const;
export type SafetyState = (typeof safetyStates)[number];

/** Who moves it. `on_call` is the person the clinic has named for that hour, whatever their role. */
export const safetyActors = ['therapist', 'on_call', 'timer', 'system'] as const;
export type SafetyActor = (typeof safetyActors)[number];

export type SafetyEvent =
  | 'checkIn'
  | 'missCheckIn'
  | 'extend'
  | 'missCheckOut'
  | 'escalate'
  | 'acknowledge'
  | 'duress'
  | 'checkOut'
  | 'endByOnCall'
  | 'standDown';

export type SafetyGuard =
  | 'somebodyOnCall'
  | 'endExpected'
  | 'onTheWay'
  | 'tenMinutesOver'
  | 'nextStepDue'
  | 'rightPin'
  | 'duressPin'
  | 'noteGiven'
  | 'visitNeverBegan';

export type SafetyEffect =
  | 'startClock'
  | 'remindTherapist'
  | 'callOnCall'
  | 'callNextOnCall'
  | 'stopCalling'
  | 'callSilently'
  | 'stopClock';

/**
 * A therapist alone in a stranger's home. The ladder climbs at 10, 20, 30 and 40 minutes over, and each step reaches the
 * next person until one says that they have it. Only the therapist's own code or the person on call ends it: a booking that
 * completes by itself is no step here, and the code of duress looks like an end on the phone and is none.
 */
export const safetyMachine = machine<
  SafetyState,
  SafetyEvent,
  SafetyActor,
  SafetyGuard,
  'none',
  SafetyEffect
>('visit safety', {
  checkIn: [
    {
      from: ['idle'],
      to: 'checked_in',
      by: ['therapist'],
      guards: ['somebodyOnCall', 'endExpected'],
      money: 'none',
      effects: ['startClock'],
    },
    {
      from: ['overdue', 'escalated'],
      to: 'checked_in',
      by: ['therapist'],
      guards: ['rightPin', 'endExpected'],
      money: 'none',
      effects: ['stopCalling', 'startClock'],
    },
  ],
  missCheckIn: [
    {
      from: ['idle'],
      to: 'overdue',
      by: ['timer'],
      guards: ['onTheWay', 'tenMinutesOver'],
      money: 'none',
      effects: ['remindTherapist', 'callOnCall'],
    },
  ],
  extend: [
    {
      from: ['checked_in', 'overdue', 'escalated'],
      to: 'checked_in',
      by: ['therapist'],
      guards: ['rightPin', 'endExpected'],
      money: 'none',
      effects: ['stopCalling', 'startClock'],
    },
  ],
  missCheckOut: [
    {
      from: ['checked_in'],
      to: 'overdue',
      by: ['timer'],
      guards: ['tenMinutesOver'],
      money: 'none',
      effects: ['remindTherapist', 'callOnCall'],
    },
  ],
  escalate: [
    {
      from: ['overdue', 'escalated'],
      to: 'escalated',
      by: ['timer'],
      guards: ['nextStepDue'],
      money: 'none',
      effects: ['callNextOnCall'],
    },
  ],
  acknowledge: [
    { from: ['overdue'], to: 'overdue', by: ['on_call'], money: 'none', effects: ['stopCalling'] },
    { from: ['escalated'], to: 'escalated', by: ['on_call'], money: 'none', effects: ['stopCalling'] },
  ],
  duress: [
    {
      from: ['idle', 'checked_in', 'overdue', 'escalated'],
      to: 'escalated',
      by: ['therapist'],
      guards: ['duressPin'],
      money: 'none',
      effects: ['callSilently'],
    },
  ],
  checkOut: [
    {
      from: ['checked_in', 'overdue', 'escalated'],
      to: 'ended',
      by: ['therapist'],
      guards: ['rightPin'],
      money: 'none',
      effects: ['stopCalling', 'stopClock'],
    },
  ],
  endByOnCall: [
    {
      from: ['checked_in', 'overdue', 'escalated'],
      to: 'ended',
      by: ['on_call'],
      guards: ['noteGiven'],
      money: 'none',
      effects: ['stopCalling', 'stopClock'],
    },
  ],
  standDown: [{ from: ['idle'], to: 'ended', by: ['system'], guards: ['visitNeverBegan'], money: 'none' }],
});
