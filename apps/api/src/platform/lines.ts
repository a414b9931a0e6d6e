import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of bytes, without the byte order mark and the carriage returns that Windows adds. Only a line feed
 * ends a line: Node's own reader also stops at U+2028, which JSON allows inside a text.
 */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  let first = true;
  const whole = (line: string): string => {
    const told = first ? line.replace(/^\uFEFF/, '') : line;
    first = false;
    return told.endsWith('\r') ? told.slice(0, -1) : told;
  };
  for await (const chunk of bytes) {
    const [head = '', ...lines] = decoder.write(chunk).split('\n');
    rest.push(head);
    for (const line of lines) {
      yield whole(rest.join(''));
      rest = [line];
    }
  }
  const last = rest.join('') + decoder.end();
  if (last !== '') yield whole(last);
}
