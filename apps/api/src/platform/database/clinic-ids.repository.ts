import { ClinicId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { GlobalTx } from './database.ts';

const Rows = z.array(z.object({ id: ClinicId }));

/** The ids of all clinics and nothing else about them: sweeps go through them one after the other. */
export async function clinicIds(db: GlobalTx): Promise<ClinicId[]> {
  return Rows.parse(await db.$queryRaw`SELECT id FROM clinic_ids() AS id`).map(({ id }) => id);
}
