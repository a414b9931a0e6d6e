/** A stretch of a message: words, or an address to follow. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

const address = /(https?:\/\/[^\s]+)/;

/** The lines of a plain text, with the addresses in it told apart. Only http and https become links. */
export function linesOf(body: string): Piece[][] {
  return body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .split(address)
        .filter((text) => text !== '')
        .map((text) => (address.test(text) ? { text, href: text } : { text })),
    );
}
