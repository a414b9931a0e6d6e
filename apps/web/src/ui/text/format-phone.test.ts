import { Phone } from '@unbrace/shared/identity';
import { formatPhone } from './format-phone.ts';

describe('a phone number on the screen', () => {
  it.each([
    ['+61400123456', '0400 123 456'],
    ['+61280010203', '(02) 8001 0203'],
    ['+6421345678', '+64 21 345 678'],
    ['+4915112345678', '+49 1511 2345678'],
    ['000', '000'],
    ['', ''],
    ['no number 🌊', 'no number 🌊'],
  ])('%s is shown as %s', (kept, shown) => {
    expect(formatPhone(kept)).toBe(shown);
  });

  it.each(['+61400123456', '+61280010203', '+4915112345678'])(
    '%s can be typed again as it is shown',
    (kept) => {
      expect(Phone.parse(formatPhone(kept))).toBe(kept);
    },
  );
});
