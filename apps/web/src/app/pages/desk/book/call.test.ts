import { type Call, newCall, said } from './call.ts';

const ana = { id: 'ana' } as Call['client'];
const ben = { id: 'ben' } as Call['client'];
const home = { id: 'home' } as Call['place'];
const slot: Call['slot'] = { startsAt: '2026-11-21T00:00:00Z', therapists: [], able: 0 };
const recipient = { id: 'ana-herself' } as Call['recipient'];
const taken: Call = { ...newCall, client: ana, recipient, place: home, slot };

describe('a call that is taken down', () => {
  it('forgets person and place when another client is calling', () => {
    expect(said(taken, { client: ben })).toMatchObject({
      client: ben,
      recipient: null,
      place: null,
      slot: null,
    });
  });

  it('keeps everything when the same client is found again', () => {
    expect(said(taken, { client: ana })).toEqual(taken);
  });

  it('asks for the time again when the visit is elsewhere or another one', () => {
    const elsewhere = said(taken, { place: { id: 'hotel' } as Call['place'] });
    const longer = said(taken, { wish: { ...taken.wish, minutes: 90 } });
    expect([elsewhere.slot, longer.slot]).toEqual([null, null]);
  });

  it('keeps the time when only the gate code comes', () => {
    const access = { ...taken.access, gateCode: '12#' };
    expect(said(taken, { access })).toEqual({ ...taken, access });
  });
});
