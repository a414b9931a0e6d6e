import { desk } from '../identity/roles.ts';
import type { BookingActor } from './actors.ts';
import { machine } from './machine.ts';

/** What a triage hold waits for: the recipient's answers, a dated document, a conversation, or newer answers. */
export const holdKinds = ['INTAKE_PENDING', 'DOC', 'CALL', 'RECHECK'] as const;
export type HoldKind = (typeof holdKinds)[number];

export const holdStates = ['open', 'cleared', 'refused', 'expired'] as const;
export type HoldState = (typeof holdStates)[number];

export type HoldEvent =
  'clear' | 'clearByCall' | 'answersArrived' | 'gentlerTaken' | 'refuse' | 'redFlag' | 'deadlinePassed';
export type HoldGuard = 'clearanceComplete' | 'mayClearCalls' | 'reasonGiven' | 'outcomeAllows';

/** A hold that triage puts on a booking; the booking's own machine moves with it in the same transaction. */
export const holdMachine = machine<HoldState, HoldEvent, BookingActor, HoldGuard>('triage hold', {
  clear: [
    { from: ['open'], to: 'cleared', by: ['clinical_lead'], guards: ['clearanceComplete'], money: 'none' },
  ],
  clearByCall: [
    {
      from: ['open'],
      to: 'cleared',
      by: ['clinical_lead', ...desk],
      guards: ['mayClearCalls', 'clearanceComplete'],
      money: 'none',
    },
  ],
  answersArrived: [
    {
      from: ['open'],
      to: 'cleared',
      by: ['recipient', 'client', 'system'],
      guards: ['outcomeAllows'],
      money: 'none',
    },
  ],
  gentlerTaken: [
    { from: ['open'], to: 'cleared', by: ['client', ...desk], guards: ['outcomeAllows'], money: 'none' },
  ],
  refuse: [{ from: ['open'], to: 'refused', by: ['clinical_lead'], guards: ['reasonGiven'], money: 'none' }],
  redFlag: [
    { from: ['open'], to: 'refused', by: ['clinical_lead', 'recipient', 'client', 'system'], money: 'none' },
  ],
  deadlinePassed: [{ from: ['open'], to: 'expired', by: ['timer'], money: 'none' }],
});
