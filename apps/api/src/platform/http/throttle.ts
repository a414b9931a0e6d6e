import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { tooMany } from '@unbrace/shared/kernel';
import { z } from 'zod';
import { Clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';

const Counted = z.array(z.object({ points: z.int(), expire: z.bigint() })).length(1);

/** Counts tries in PostgreSQL, so that the limit is the same whichever process is asked. Keys are hashed: no address is stored. */
@Injectable()
export class Throttle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts one try. @throws Problem too-many beyond `limit` tries within `windowMs` of the first. */
  async count(name: string, key: string, limit: number, windowMs: number): Promise<void> {
    const now = this.clock.now();
    const rows = await this.database.global(
      (db) => db.$queryRaw`
        INSERT INTO rate_limits AS r (key, points, expire) VALUES (${digest(name, key)}, 1, ${now + windowMs})
        ON CONFLICT (key) DO UPDATE SET
          points = CASE WHEN r.expire <= ${now} THEN 1 ELSE r.points + 1 END,
          expire = CASE WHEN r.expire <= ${now} THEN excluded.expire ELSE r.expire END
        RETURNING points, expire`,
    );
    const [counted] = Counted.parse(rows);
    if (counted && counted.points > limit) {
      throw tooMany({ retryAfterSeconds: Math.ceil((Number(counted.expire) - now) / 1_000) });
    }
  }

  /** Forgets the tries: a success proves that it was the right person. */
  async forget(name: string, key: string): Promise<void> {
    await this.database.global(
      (db) => db.$executeRaw`DELETE FROM rate_limits WHERE key = ${digest(name, key)}`,
    );
  }
}

function digest(name: string, key: string): string {
  return createHash('sha256').update(`${name}\0${key}`).digest('base64url');
}
