import { z } from 'zod';

/** A message that the demo kept instead of sending. */
export const KeptMessage = z
  .object({
    id: z.uuid(),
    channel: z.enum(['email', 'sms']),
    to: z.string(),
    subject: z.string(),
    body: z.string(),
    at: z.string(),
  })
  .meta({ id: 'KeptMessage' });
export type KeptMessage = z.infer<typeof KeptMessage>;
export const KeptMessages = z
  .object({ items: z.array(KeptMessage), nextCursor: z.null() })
  .meta({ id: 'KeptMessages' });
