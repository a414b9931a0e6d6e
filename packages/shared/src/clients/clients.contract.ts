import { z } from 'zod';
import { ClientId, RecipientId } from '../kernel/id.ts';
import { LocalDate } from '../kernel/time.ts';
import { Email, PersonName, Phone } from '../identity/identity.contract.ts';

/** Who is treated, as seen from the client who books. */
export const Relationship = z
  .enum(['self', 'partner', 'child', 'parent', 'friend', 'guest', 'colleague', 'other'])
  .meta({ id: 'Relationship' });
export type Relationship = z.infer<typeof Relationship>;

export const Recipient = z
  .object({
    id: RecipientId,
    clientId: ClientId,
    relationship: Relationship,
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    retired: z.boolean(),
  })
  .meta({
    id: 'Recipient',
    description: 'The person treated. The date of birth is health data and is part of the intake',
  });
export type Recipient = z.infer<typeof Recipient>;

export const AddRecipientRequest = z
  .strictObject({
    relationship: Relationship,
    name: PersonName,
    email: Email.nullable(),
    phone: Phone.nullable(),
  })
  .meta({ id: 'AddRecipientRequest' });
export type AddRecipientRequest = z.infer<typeof AddRecipientRequest>;
export const Recipients = z
  .object({ items: z.array(Recipient), nextCursor: z.string().nullable() })
  .meta({ id: 'Recipients' });

export const Client = z
  .object({
    id: ClientId,
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    visits: z.int(),
    since: z.string(),
    hasSignIn: z.boolean(),
    retired: z.boolean(),
  })
  .meta({ id: 'Client' });
export type Client = z.infer<typeof Client>;

export const AddClientRequest = z
  .strictObject({ name: PersonName, email: Email.nullable(), phone: Phone.nullable() })
  .refine(({ email, phone }) => email !== null || phone !== null, {
    error: 'Please give an e-mail or a phone number',
    path: ['phone'],
  })
  .meta({ id: 'AddClientRequest' });
export type AddClientRequest = z.infer<typeof AddClientRequest>;
export const ChangeClientRequest = z
  .strictObject({ name: PersonName, email: Email.nullable(), phone: Phone.nullable() })
  .partial()
  .meta({ id: 'ChangeClientRequest' });
export type ChangeClientRequest = z.infer<typeof ChangeClientRequest>;
export const ClientSearch = z
  .strictObject({
    q: z.string().trim().max(120).optional(),
    cursor: z.string().max(600).optional(),
    retired: z.stringbool().optional(),
  })
  .meta({
    description:
      'Part of a name or phone number, or the beginning of an e-mail; `retired` shows retired clients as well',
  });
export type ClientSearch = z.infer<typeof ClientSearch>;
export const Clients = z
  .object({ items: z.array(Client), nextCursor: z.string().nullable() })
  .meta({ id: 'Clients' });
export type Clients = z.infer<typeof Clients>;

/** Part of the intake, sealed like it. */
export const DateOfBirth = LocalDate;
