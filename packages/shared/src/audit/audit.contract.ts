import { z } from 'zod';

/** One line of the append-only log: who did or saw what, when, from where. */
export const AuditLine = z
  .object({
    at: z.string(),
    who: z.string(),
    role: z.string(),
    action: z.string(),
    subjectKind: z.string(),
    subjectId: z.string().nullable(),
    address: z.string().nullable(),
  })
  .meta({ id: 'AuditLine' });
export const AuditLines = z
  .object({ items: z.array(AuditLine), nextCursor: z.string().nullable() })
  .meta({ id: 'AuditLines' });
export type AuditLines = z.infer<typeof AuditLines>;
export const AuditQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  subjectId: z.uuid().optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
