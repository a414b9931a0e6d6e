import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './cipher.ts';

const key = randomBytes(32);
const plain = Buffer.from("O'Brien's answer 🌿");

describe('sealing', () => {
  it('gives back what was sealed, and never the same bytes twice', () => {
    const sealed = encrypt(key, plain, 'intakes.answers/a/1');
    expect(decrypt(key, sealed, 'intakes.answers/a/1')).toEqual(plain);
    expect(encrypt(key, plain, 'intakes.answers/a/1')).not.toEqual(sealed);
    expect(sealed.includes(plain)).toBe(false);
  });

  it('opens nowhere but in its own row', () => {
    const sealed = encrypt(key, plain, 'intakes.answers/a/1');
    expect(() => decrypt(key, sealed, 'intakes.answers/a/2')).toThrow();
  });

  it('notices a changed bit and a wrong key', () => {
    const sealed = encrypt(key, plain, 'x');
    const bent = Buffer.from(sealed);
    bent[bent.length - 1] = (bent.at(-1) ?? 0) ^ 1;
    expect(() => decrypt(key, bent, 'x')).toThrow();
    expect(() => decrypt(randomBytes(32), sealed, 'x')).toThrow();
  });
});
