import { z } from 'zod';
import { BookingId, idOf, RecipientId } from '../kernel/id.ts';
import { InstantText, LocalDate } from '../kernel/time.ts';

export const CareDocumentId = idOf('document');
export type CareDocumentId = z.infer<typeof CareDocumentId>;

/** What a document may be: told from its content, whatever its name says. */
export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type DocumentType = (typeof documentTypes)[number];
export const mostDocumentBytes = 8 * 1024 * 1024;

/** `draft`: its file has not arrived. `waiting`: for the clinical lead. */
export const documentStates = ['draft', 'waiting', 'accepted', 'refused', 'expired'] as const;
export type DocumentState = (typeof documentStates)[number];

/** What is said of a document before its file is sent. */
export const AddDocumentRequest = z
  .strictObject({
    recipientId: RecipientId,
    bookingId: BookingId.nullable().meta({ description: 'The visit that waits for it, if there is one' }),
    clinician: z.string().trim().min(3, { error: 'Please give the clinician’s name' }).max(120),
    scope: z.string().trim().min(3, { error: 'Please say what the clinician agrees to' }).max(500),
    datedOn: LocalDate,
    validUntil: LocalDate.nullable(),
  })
  .meta({ id: 'AddDocumentRequest' });
export type AddDocumentRequest = z.infer<typeof AddDocumentRequest>;

/** The same from whoever gave the answers that ask for it: whose it is and for which visit is known. */
export const OwnDocumentRequest = AddDocumentRequest.omit({ recipientId: true, bookingId: true }).meta({
  id: 'OwnDocumentRequest',
});
export type OwnDocumentRequest = z.infer<typeof OwnDocumentRequest>;

/** A document as whoever sent it, and the clinical lead, see it; the file is looked at by itself. */
export const DocumentView = z
  .object({
    id: CareDocumentId,
    recipientId: RecipientId,
    recipient: z.string(),
    bookingId: BookingId.nullable(),
    visitAt: InstantText.nullable(),
    state: z.enum(documentStates),
    clinician: z.string(),
    scope: z.string(),
    datedOn: LocalDate,
    validUntil: LocalDate.nullable(),
    sentAt: InstantText,
    note: z.string().nullable().meta({ description: 'Why it was refused, or on what ground accepted' }),
  })
  .meta({ id: 'CareDocument' });
export type DocumentView = z.infer<typeof DocumentView>;
export const DocumentViews = z
  .object({ items: z.array(DocumentView), nextCursor: z.null() })
  .meta({ id: 'CareDocuments' });

export const DecideDocumentRequest = z
  .strictObject({
    outcome: z.enum(['accepted', 'refused']),
    note: z.string().trim().min(10, { error: 'Please write what you decided and on what ground' }).max(2_000),
  })
  .meta({ id: 'DecideDocumentRequest' });
export type DecideDocumentRequest = z.infer<typeof DecideDocumentRequest>;
