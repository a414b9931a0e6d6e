import { blankPlace, type PlaceDraft, readPlaceDraft } from './place-draft.ts';

const manly = {
  suburb: 'Manly',
  state: 'NSW',
  postcode: '2095',
  latitude: -33.797,
  longitude: 151.288,
  timeZone: 'Australia/Sydney',
};
const typed: PlaceDraft = { ...blankPlace, addressLine: '12 Pine Street', locality: manly };

describe('a place as it is typed', () => {
  it('becomes a home with its suburb and a name of its own', () => {
    const { place } = readPlaceDraft(typed);
    expect(place).toMatchObject({
      label: 'Home',
      suburb: 'Manly',
      postcode: '2095',
      details: { kind: 'home' },
    });
  });

  it('counts stairs only where there are stairs', () => {
    const lift = readPlaceDraft({ ...typed, access: 'lift', flightsOfStairs: 3 });
    const stairs = readPlaceDraft({ ...typed, access: 'stairs', flightsOfStairs: 3 });
    expect(lift.place?.details).toMatchObject({ flightsOfStairs: 0 });
    expect(stairs.place?.details).toMatchObject({ flightsOfStairs: 3 });
  });

  it('says once, at the suburb, that no suburb is chosen', () => {
    expect(readPlaceDraft({ ...typed, locality: null }).problems).toEqual({
      suburb: 'Please give the suburb',
    });
  });

  it('takes a hotel whose room is not yet known, but not one without a name', () => {
    const hotel: PlaceDraft = { ...typed, kind: 'hotel', reservationName: 'O’Brien 🌿' };
    expect(readPlaceDraft(hotel).problems).toEqual({ hotelName: 'Which hotel?' });
    const { place } = readPlaceDraft({ ...hotel, hotelName: 'Harbour View' });
    expect(place).toMatchObject({
      label: 'Harbour View',
      details: { room: null, reservationName: 'O’Brien 🌿' },
    });
  });

  it('keeps what was typed for another kind', () => {
    const home: PlaceDraft = { ...typed, unit: '4', company: 'Acme' };
    expect(readPlaceDraft(home).place?.details).not.toHaveProperty('company');
    expect(readPlaceDraft({ ...home, kind: 'workplace' }).place).toMatchObject({ label: 'Acme' });
  });
});
