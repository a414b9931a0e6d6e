import { z } from 'zod';

/** Rows that travel in one request; a longer file is sent in parts. */
export const mostRows = 200;

const text = z.string().max(300).default('');
const line = z.int().min(1).max(1_000_000).meta({ description: 'The line of the file, to find it again' });

/** A client as another system wrote them, cell by cell; nothing about health has a place here. */
export const ClientRow = z
  .strictObject({
    line,
    externalId: text,
    name: text,
    firstName: text,
    lastName: text,
    email: text,
    phone: text,
    addressLine: text,
    suburb: text,
    state: text,
    postcode: text,
  })
  .meta({ id: 'ClientRow' });
export type ClientRow = z.infer<typeof ClientRow>;

/** A future appointment as another system wrote it. */
export const VisitRow = z
  .strictObject({
    line,
    externalId: text,
    clientExternalId: text,
    clientEmail: text,
    service: text,
    therapist: text,
    date: text,
    time: text,
    minutes: text,
  })
  .meta({ id: 'VisitRow' });
export type VisitRow = z.infer<typeof VisitRow>;

export const ClientRows = z
  .strictObject({ rows: z.array(ClientRow).min(1).max(mostRows) })
  .meta({ id: 'ClientRows' });
export const VisitRows = z
  .strictObject({ rows: z.array(VisitRow).min(1).max(mostRows) })
  .meta({ id: 'VisitRows' });

/** What becomes of a row. `overlap`: it comes, without a therapist, because the time is taken. `known`: it came before. */
export const rowFates = ['ready', 'added', 'known', 'overlap', 'refused'] as const;
export const RowResult = z
  .object({ line: z.int(), fate: z.enum(rowFates), reason: z.string().nullable() })
  .meta({ id: 'RowResult' });
export type RowResult = z.infer<typeof RowResult>;
export const RowResults = z
  .object({ items: z.array(RowResult), nextCursor: z.null() })
  .meta({ id: 'RowResults' });
export type RowResults = z.infer<typeof RowResults>;
