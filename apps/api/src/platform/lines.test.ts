import { Readable } from 'node:stream';
import { linesOf } from './lines.ts';

async function linesIn(...chunks: Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('the lines of a stream', () => {
  it.each([
    ['nothing', '', []],
    ['one without an end', 'a', ['a']],
    ['an empty one between others', 'a\n\nb\n', ['a', '', 'b']],
    ['Windows ends and a byte order mark', '\uFEFFa\r\nb\r\n', ['a', 'b']],
    ['a separator that is no end', 'a\u2028b\rc\n', ['a\u2028b\rc']],
  ])('are %s', async (_, text, lines) => {
    expect(await linesIn(Buffer.from(text))).toEqual(lines);
  });

  it('are put together from any pieces, letters of several bytes too', async () => {
    const bytes = Buffer.from('{"a":"é😀"}\r\nnext');
    const single = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await linesIn(...single)).toEqual(['{"a":"é😀"}', 'next']);
  });
});
