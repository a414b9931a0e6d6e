import { blankDraft, type BookingDraft } from './booking-draft.ts';
import { reachableStep } from './booking-steps.ts';

const typed: BookingDraft = { ...blankDraft, place: { ...blankDraft.place, addressLine: '1 Pine St' } };
const known: BookingDraft = {
  ...typed,
  storedPlace: { id: 'p', from: '' },
  recipient: { id: 'r', name: 'Ada', answers: 'self', from: '' },
};

describe('the steps of a booking', () => {
  it.each([
    ['begin with where, whatever the address says', 'review', blankDraft, false, 'where'],
    ['lead to for whom once a street is given', 'who', typed, false, 'who'],
    ['do not ask about health before somebody is signed in', 'check', known, false, 'who'],
    ['ask about health once it is known for whom', 'check', known, true, 'check'],
    ['offer no time before the safety check', 'time', known, true, 'check'],
    ['offer times once the check was begun', 'time', { ...known, intakeId: 'i' }, true, 'time'],
    ['review only what is kept', 'review', { ...known, intakeId: 'i' }, true, 'time'],
  ] as const)('%s', (_, wanted, draft, signedIn, reached) => {
    expect(reachableStep(wanted, draft, signedIn)).toBe(reached);
  });

  it('skip the safety check when the recipient answers by an own link', () => {
    const guest: BookingDraft = { ...known, recipient: { id: 'r', name: 'Ada', answers: 'link', from: '' } };
    expect(reachableStep('time', guest, true)).toBe('time');
  });
});
