import { utf8 } from './utf8.ts';

/** The first 32 bits of the fractional parts of the roots of the first primes, as FIPS 180-4 asks for. */
function fractionBits(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

const primes = firstPrimes(64);
const roundConstants = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
const initialState = Int32Array.from(primes.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

/**
 * SHA-256 of the UTF-8 form of a text, as 64 hex digits (FIPS 180-4).
 *
 * Written out because this package runs in browsers as well, where the platform's digest is asynchronous.
 */
export function sha256(text: string): string {
  const state = initialState.slice();
  const schedule = new Int32Array(64);
  const message = padded(utf8(text));
  for (let offset = 0; offset < message.byteLength; offset += 64) compress(state, schedule, message, offset);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** One bit, zeros, and the length in bits at the end of a block. */
function padded(bytes: Uint8Array): DataView {
  const buffer = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  buffer.set(bytes);
  buffer[bytes.length] = 0x80;
  const view = new DataView(buffer.buffer);
  view.setBigUint64(buffer.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function compress(state: Int32Array, w: Int32Array, message: DataView, offset: number): void {
  for (let i = 0; i < 16; i++) w[i] = message.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const near = at(w, i - 2);
    const far = at(w, i - 15);
    const s0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    const s1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
    w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t1 = (h + s1 + choice + at(roundConstants, i) + at(w, i)) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = at(state, i) + word));
}

/** Indexes stay inside by construction; the compiler cannot know. */
const at = (words: Int32Array, index: number): number => words[index] ?? 0;

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
