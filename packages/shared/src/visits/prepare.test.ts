import { prepareFor } from './prepare.ts';

const words = (kind: 'home' | 'hotel' | 'workplace') =>
  prepareFor(kind)
    .map(({ text }) => text)
    .join(' ');

describe('how a client gets ready', () => {
  it('is comfortable clothing, a warm room with space, towels and pillows, wherever it is', () => {
    for (const kind of ['home', 'hotel', 'workplace'] as const)
      expect(words(kind)).toMatch(/comfortable.*21-24.*both sides.*trip over.*towels/);
  });

  it('is another list for a home, a hotel and a workplace', () => {
    expect(words('home')).toMatch(/Pets/);
    expect(words('hotel')).toMatch(/room number.*do not disturb/);
    expect(words('workplace')).toMatch(/door that closes.*reception/);
    expect(words('workplace')).not.toMatch(/Pets|room number/);
  });

  it('is to tell of anything that has changed', () => {
    expect(words('home')).toMatch(/Tell us before we come if anything about your health has changed/);
  });
});
