import { catalogue } from './catalogue.ts';

describe('a catalogue of texts', () => {
  const t = catalogue({
    plain: 'Book a visit',
    named: 'Visit for {name} at {time}',
    visits: { one: '{count} visit', other: '{count} visits' },
  });

  it('gives a text by its key', () => {
    expect(t('plain')).toBe('Book a visit');
  });

  it('puts the values where their names stand', () => {
    expect(t('named', { name: 'Mia', time: '9:00' })).toBe('Visit for Mia at 9:00');
  });

  it.each([
    [0, '0 visits'],
    [1, '1 visit'],
    [2, '2 visits'],
  ])('says %i as %s', (count, text) => {
    expect(t('visits', { count })).toBe(text);
  });
});
