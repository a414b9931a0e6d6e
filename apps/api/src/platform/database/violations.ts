import { DatabaseError } from 'pg';
import { z } from 'zod';

/** How the driver adapter reports what PostgreSQL said; never matched by its English text. */
const DriverError = z.object({
  code: z.string().optional(),
  meta: z
    .object({
      code: z.string().optional(),
      driverAdapterError: z
        .object({
          cause: z.object({
            originalCode: z.string().optional(),
            constraint: z
              .union([z.object({ fields: z.array(z.string()) }), z.object({ index: z.string() })])
              .optional(),
          }),
        })
        .optional(),
    })
    .optional(),
});

/** The SQLSTATE behind an error, if it came from PostgreSQL. */
export function sqlState(error: unknown): string | undefined {
  if (error instanceof DatabaseError) return error.code;
  const parsed = DriverError.safeParse(error);
  if (!parsed.success) return undefined;
  return parsed.data.meta?.driverAdapterError?.cause.originalCode ?? parsed.data.meta?.code;
}

const transient = new Set(['40P01', '40001']);

/** A deadlock or serialization failure: the same transaction may succeed when tried again. */
export function isTransient(error: unknown): boolean {
  const parsed = DriverError.safeParse(error);
  return (parsed.success && parsed.data.code === 'P2034') || transient.has(sqlState(error) ?? '');
}

export function isUniqueViolation(error: unknown): boolean {
  const parsed = DriverError.safeParse(error);
  return (parsed.success && parsed.data.code === 'P2002') || sqlState(error) === '23505';
}

export function isExclusionViolation(error: unknown): boolean {
  return sqlState(error) === '23P01';
}
