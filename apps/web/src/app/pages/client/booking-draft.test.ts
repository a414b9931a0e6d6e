import { blankDraft, type BookingDraft, clearDraft, readDraft, writeDraft } from './booking-draft.ts';

function aStore(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
}

describe('what was typed while booking', () => {
  const typed: BookingDraft = {
    ...blankDraft,
    place: { ...blankDraft.place, addressLine: '12 O’Connell St 🌿', hotelName: 'The “Grand”' },
  };

  it('is there again after a reload', () => {
    const store = aStore();
    writeDraft(store, 'harbour', typed);
    expect(readDraft(store, 'harbour')).toEqual(typed);
  });

  it('is kept apart for each clinic, and gone when it is done with', () => {
    const store = aStore();
    writeDraft(store, 'harbour', typed);
    expect(readDraft(store, 'swan')).toEqual(blankDraft);
    clearDraft(store, 'harbour');
    expect(readDraft(store, 'harbour')).toEqual(blankDraft);
  });

  it.each(['', '{', 'null', '{"place":1}'])('begins afresh with what cannot be read: %j', (text) => {
    const store = aStore();
    store.setItem('unbrace.booking.harbour', text);
    expect(readDraft(store, 'harbour')).toEqual(blankDraft);
  });

  it('has room for no answer about health', () => {
    const store = aStore();
    const smuggled = { ...typed, answers: { private: { kind: 'choice', codes: ['numb'] } } };
    store.setItem('unbrace.booking.harbour', JSON.stringify(smuggled));
    expect(JSON.stringify(readDraft(store, 'harbour'))).not.toContain('numb');
  });
});
