import { mostDocumentBytes } from '@unbrace/shared/care';
import { readFile } from './read-file.ts';
import { aJpeg, aPdf, aPng } from './testing/files.ts';

const hidden = Buffer.from('PK\u0003\u0004<script>alert(1)</script>');

describe('a document’s file', () => {
  it.each([
    ['a PDF', aPdf, 'application/pdf'],
    ['a photo', aJpeg, 'image/jpeg'],
    ['a scan', aPng, 'image/png'],
  ])('%s is told by its content', (_, bytes, type) => {
    expect(readFile(bytes)).toEqual({ type, bytes });
  });

  it.each([
    ['a PDF', aPdf],
    ['a photo', aJpeg],
    ['a scan', aPng],
  ])('%s is kept to its end, not what hides behind it', (_, bytes) => {
    expect(readFile(Buffer.concat([bytes, hidden]))?.bytes).toEqual(bytes);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program', Buffer.from('MZ\u0090\u0000')],
    ['a PDF that begins as something else', Buffer.concat([hidden, aPdf])],
    [
      'a PDF that runs a script',
      Buffer.from(aPdf.toString('latin1').replace('/Catalog', '/Catalog /JavaScript')),
    ],
    [
      'a PDF with a file in it',
      Buffer.from(aPdf.toString('latin1').replace('/Catalog', '/Catalog /EmbeddedFile')),
    ],
    ['a cut PDF', aPdf.subarray(0, 40)],
    ['a cut photo', aJpeg.subarray(0, aJpeg.length - 2)],
    ['a photo without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a cut scan', aPng.subarray(0, aPng.length - 4)],
    [
      'a scan with a changed byte',
      Buffer.concat([aPng.subarray(0, 20), Buffer.from([1]), aPng.subarray(21)]),
    ],
    ['only the first bytes of a scan', aPng.subarray(0, 8)],
    ['one byte too large', Buffer.concat([aPdf, Buffer.alloc(mostDocumentBytes)])],
  ])('%s is refused', (_, bytes) => {
    expect(readFile(bytes)).toBeNull();
  });
});
