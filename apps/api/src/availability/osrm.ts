import { Injectable } from '@nestjs/common';
import type { Point } from '@unbrace/shared/availability';
import { z } from 'zod';
import { Config } from '../platform/config/config.ts';

const Seconds = z.number().min(0).nullable();
const TableAnswer = z.object({ code: z.literal('Ok'), durations: z.array(z.array(Seconds)) });
const RouteAnswer = z.discriminatedUnion('code', [
  z.object({ code: z.literal('Ok'), routes: z.array(z.object({ duration: z.number().min(0) })).min(1) }),
  z.object({ code: z.literal('NoRoute') }),
]);

/** The routing service did not answer in time, or not what it should. */
export class RoadsUnknown extends Error {}

/** Minutes at the wheel; null where there is no way. */
export type Wheel = number | null;

// OSRM's own limit is 100 coordinates a table unless its operator says otherwise.
const mostCoordinates = 100;

/** OSRM over HTTP: how long a drive takes, where an installation has named one. Never called inside a transaction. */
@Injectable()
export class Osrm {
  constructor(private readonly config: Config) {}

  get isConfigured(): boolean {
    return this.config.osrmUrl !== undefined;
  }

  /** Both ways between one point and each of the others, in their order. @throws RoadsUnknown */
  async around(point: Point, others: readonly Point[]): Promise<{ to: Wheel; from: Wheel }[]> {
    const [only] = others;
    if (only && others.length === 1)
      return [{ to: await this.route(point, only), from: await this.route(only, point) }];
    const found: { to: Wheel; from: Wheel }[] = [];
    for (let at = 0; at < others.length; at += mostCoordinates - 1) {
      const some = others.slice(at, at + mostCoordinates - 1);
      const [to] = await this.table([point, ...some], 'sources=0');
      const from = await this.table([point, ...some], 'destinations=0');
      found.push(...some.map((_, n) => ({ to: wheel(to?.[n + 1]), from: wheel(from[n + 1]?.[0]) })));
    }
    return found;
  }

  private async route(from: Point, to: Point): Promise<Wheel> {
    const answer = await this.ask(`route/v1/driving/${coordinates([from, to])}?overview=false`, RouteAnswer);
    return answer.code === 'Ok' ? wheel(answer.routes[0]?.duration) : null;
  }

  private async table(points: readonly Point[], which: string): Promise<z.infer<typeof Seconds>[][]> {
    const { durations } = await this.ask(
      `table/v1/driving/${coordinates(points)}?${which}&annotations=duration`,
      TableAnswer,
    );
    return durations;
  }

  private async ask<Answer extends z.ZodType>(path: string, schema: Answer): Promise<z.infer<Answer>> {
    try {
      const answer = await fetch(`${this.config.osrmUrl ?? ''}/${path}`, {
        signal: AbortSignal.timeout(this.config.osrmTimeoutMs),
        headers: { accept: 'application/json' },
        // A service that moved elsewhere is not the one that was configured.
        redirect: 'error',
      });
      return schema.parse(await answer.json());
    } catch (error) {
      // The address holds where people live: it goes into no message.
      throw new RoadsUnknown(error instanceof Error ? error.name : 'unknown');
    }
  }
}

/** @throws RoadsUnknown when the table is smaller than what was asked */
function wheel(seconds: number | null | undefined): Wheel {
  if (seconds === undefined) throw new RoadsUnknown('incomplete');
  return seconds === null ? null : seconds / 60;
}

function coordinates(points: readonly Point[]): string {
  return points.map(({ lat, lng }) => `${lng.toFixed(5)},${lat.toFixed(5)}`).join(';');
}
