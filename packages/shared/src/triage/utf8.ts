/** UTF-8 bytes of a text; half of a surrogate pair becomes U+FFFD, as in every encoder. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codePointAt(text, i);
    if (code < 0x80) bytes[length++] = code;
    else {
      if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12);
        else {
          bytes[length++] = 0xf0 | (code >> 18);
          bytes[length++] = tail(code >> 12);
          i++;
        }
        bytes[length++] = tail(code >> 6);
      }
      bytes[length++] = tail(code);
    }
  }
  return bytes.subarray(0, length);
}

const tail = (code: number): number => 0x80 | (code & 0x3f);

function codePointAt(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  return code >= 0xd800 && code < 0xe000 ? 0xfffd : code;
}
