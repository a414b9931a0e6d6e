import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './hash.ts';

describe('sha256', () => {
  it.each([
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [
      'the example of the standard',
      'abc',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ],
    [
      'two blocks',
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'a million letters',
      'a'.repeat(1_000_000),
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    ],
    [
      'a message that fills its block',
      'a'.repeat(55),
      '9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318',
    ],
    [
      'a message that just does not',
      'a'.repeat(56),
      'b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a',
    ],
    [
      'letters of two, three and four bytes',
      'é€😀',
      'df9226927fd572c1ee66eec85de1bb139497614899f36e4e90474cb71f6ef9d0',
    ],
  ])('of %s', (_, text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('takes half a letter as the replacement character', () => {
    expect(sha256('\ud83d')).toBe(sha256('\ufffd'));
  });
});

describe('canonical JSON', () => {
  it('is the same whatever the order of keys, of list items and of repeats', () => {
    const one = canonicalJson({ b: 1, a: ['x', 'y', 'x'], c: undefined });
    const other = canonicalJson({ a: ['y', 'x'], b: 1 });
    expect(one).toBe(other);
    expect(one).toBe('{"a":["x","y"],"b":1}');
  });

  it('keeps the order of a reading, and null apart from absent', () => {
    expect(canonicalJson({ bp: [120, 80], age: null })).toBe('{"age":null,"bp":[120,80]}');
  });
});
