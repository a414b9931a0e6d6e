import { crc32, deflateSync } from 'node:zlib';

/** A whole PDF of one blank page, with some text in a comment. */
export const aPdfSaying = (text: string) =>
  Buffer.from(
    `%PDF-1.4\n%${text}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF',
  );
export const aPdf = aPdfSaying('A letter');

const chunk = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
};

/** One grey pixel. */
export const aPng = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** The segments of a photo: a header with a marker's byte inside, a scan with a stuffed one, the end. */
export const aJpeg = Buffer.from(
  'ffd8ffe000104a46494600010100ffd900010000ffda0008010100003f00d2cfff00ffd013ffd9',
  'hex',
);
