import { crc32 } from 'node:zlib';
import { type DocumentType, mostDocumentBytes } from '@unbrace/shared/care';

export interface ReadFile {
  readonly type: DocumentType;
  /** Up to where the document ends: what is hidden behind a picture is not kept. */
  readonly bytes: Buffer;
}

/** Tells a file by its content and walks it to its end; null for whatever is not a whole PDF, JPEG or PNG. */
export function readFile(bytes: Buffer): ReadFile | null {
  if (bytes.length > mostDocumentBytes) return null;
  const [type, end] = [
    ['application/pdf', pdfEnd(bytes)] as const,
    ['image/jpeg', jpegEnd(bytes)] as const,
    ['image/png', pngEnd(bytes)] as const,
  ].find((each) => each[1] > 0) ?? [null, 0];
  return type && { type, bytes: bytes.subarray(0, end) };
}

/** What makes a reader run, open or unpack something; a clinician's letter has none of it. */
const active = ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia'];

function pdfEnd(bytes: Buffer): number {
  if (!/^%PDF-[12]\.\d/.test(bytes.subarray(0, 8).toString('latin1'))) return 0;
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0 || bytes.lastIndexOf('startxref', end) < 0) return 0;
  const whole = bytes.subarray(0, end + 5);
  return active.some((name) => whole.includes(name)) ? 0 : whole.length;
}

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Chunk by chunk, each with its checksum, from IHDR to IEND. */
function pngEnd(bytes: Buffer): number {
  if (!bytes.subarray(0, 8).equals(pngSignature)) return 0;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return 0;
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    if ((at === 8) !== (name === 'IHDR')) return 0;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return 0;
    if (name === 'IEND') return end;
    at = end;
  }
  return 0;
}

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda];

/** Segment by segment, through the scans, to the end of the image; there must be a picture in between. */
function jpegEnd(bytes: Buffer): number {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage || bytes[2] !== 0xff) return 0;
  let scans = 0;
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return 0;
    const marker = bytes[at + 1];
    if (marker === 0xff) at += 1;
    else if (marker === endOfImage) return scans > 0 ? at + 2 : 0;
    else if (at + 4 > bytes.length) return 0;
    else {
      at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
      if (marker !== startOfScan) continue;
      scans += 1;
      at = scanEnd(bytes, at);
    }
  }
  return 0;
}

/** Within a scan 0xff is followed by 0, or by a restart marker, until the next segment. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
