import { randomUUID } from 'node:crypto';
import { Injectable, type MessageEvent, type OnApplicationBootstrap } from '@nestjs/common';
import { beatEveryMs, DayChange, liveEvents } from '@unbrace/shared/bookings';
import { ClinicId } from '@unbrace/shared/kernel';
import {
  concat,
  defer,
  filter,
  from,
  interval,
  map,
  merge,
  type Observable,
  of,
  Subject,
  takeUntil,
  timer,
} from 'rxjs';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { type Heard, Listener } from '../platform/database/listener.ts';
import { type Numbered, RecentChanges } from './recent-changes.ts';

const Told = DayChange.extend({ clinicId: ClinicId });
type Told = z.infer<typeof Told>;

/** After this long the browser asks again, and is looked at again: a session that ended hears no more. */
const longestMs = 5 * 60_000;

/** Tells the people of a clinic that something in it changed, as soon as it did, in whichever process. */
@Injectable()
export class WatchChanges implements OnApplicationBootstrap {
  private recent = new RecentChanges<Told>(randomUUID());
  private readonly changes = new Subject<Numbered<Told> | 'interrupted'>();
  private readonly closing = new Subject<void>();

  constructor(private readonly listener: Listener) {}

  onApplicationBootstrap(): void {
    this.listener.heard.subscribe({
      next: (heard) => this.hear(heard),
      complete: () => this.closing.next(),
    });
  }

  /** For the desk: what kind of thing changed, and on which day. */
  desk(actor: Actor, lastHeard: string | undefined): Promise<Observable<MessageEvent>> {
    return this.watch(actor, lastHeard, ({ kind, day }) => ({ kind, day }));
  }

  /** For who looks at free times: that those of a day changed, and nothing of what changed them. */
  times(actor: Actor, lastHeard: string | undefined): Promise<Observable<MessageEvent>> {
    return this.watch(actor, lastHeard, ({ kind, day }) =>
      kind === 'claim' || kind === 'hours' ? { day } : null,
    );
  }

  private async watch(
    { clinicId }: Actor,
    lastHeard: string | undefined,
    shown: (told: Told) => object | null,
  ): Promise<Observable<MessageEvent>> {
    await this.listener.listen();
    const event = (heard: Numbered<Told> | 'interrupted'): MessageEvent | null => {
      if (heard === 'interrupted') return this.missed();
      const data = heard.change.clinicId === clinicId ? shown(heard.change) : null;
      return data && { type: liveEvents.changed, id: heard.id, data };
    };
    const beat = (): MessageEvent => ({ type: liveEvents.beat, id: this.recent.last, data: {} });
    // Nothing falls between what came before and what comes: both are looked at in one go when somebody subscribes.
    const whole = defer(() => {
      const since = lastHeard === undefined ? [] : this.recent.since(lastHeard);
      const before = since?.map(event) ?? [this.missed()];
      return merge(
        concat(from(before), of(beat()), this.changes.pipe(map(event))),
        interval(beatEveryMs).pipe(map(beat)),
      );
    });
    return whole.pipe(
      filter((each) => each !== null),
      takeUntil(merge(timer(longestMs), this.closing)),
    );
  }

  private missed(): MessageEvent {
    return { type: liveEvents.missed, id: this.recent.last, data: {} };
  }

  private hear(heard: Heard): void {
    if (heard === 'interrupted') {
      // What was committed meanwhile is not known: the numbers begin anew.
      this.recent = new RecentChanges(randomUUID());
      this.changes.next('interrupted');
      return;
    }
    this.changes.next(this.recent.add(Told.parse(JSON.parse(heard.message))));
  }
}
