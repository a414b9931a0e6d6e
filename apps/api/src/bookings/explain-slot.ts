import { Injectable } from '@nestjs/common';
import { visitRules } from '@unbrace/shared/availability';
import type { SlotExplanation, SlotExplanationQuery } from '@unbrace/shared/bookings';
import { fromText, type Instant } from '@unbrace/shared/kernel';
import { AskRoads } from '../availability/ask-roads.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { listTherapists } from '../therapists/list-therapists.ts';
import { findTakers, type Refusal, suitableTherapists, type Takers } from './find-takers.ts';
import { readSlotQuery } from './read-slot-query.ts';
import { roadsOf } from './roads-of.ts';
import type { Search } from './search.ts';
import { whyUnsuitable } from './wanted-visit.ts';

type Explained = SlotExplanation['therapists'][number];

export const unsuitable: Record<NonNullable<ReturnType<typeof whyUnsuitable>>, string> = {
  inactive: 'The therapist does not take visits any more.',
  skill: 'The therapist does not do this service.',
  gender: 'Somebody of another gender was asked for.',
  credentials: 'The insurance has run out by then.',
};

export const outsideArea = 'The place is outside the area that the therapist goes to.';

/** Why a time is not offered: the first rule that forbids it; to the desk for each therapist, to a client in short words. */
@Injectable()
export class ExplainSlot {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askRoads: AskRoads,
  ) {}

  /** @throws Problem not-found for a service or place that is not there or not theirs */
  async execute(actor: Actor, query: SlotExplanationQuery): Promise<SlotExplanation> {
    const now = this.clock.now();
    const start = fromText(query.startsAt);
    await this.askRoads.execute(actor.clinicId, async (tx) =>
      roadsOf(tx, await readSlotQuery(tx, actor, query, now), { from: start, to: start }),
    );
    return this.database.transaction(actor.clinicId, async (tx) => {
      const search = await readSlotQuery(tx, actor, query, now);
      const found = await findTakers(tx, search, await suitableTherapists(tx, search), start);
      return {
        startsAt: query.startsAt,
        possible: found.takers.length > 0,
        words: found.takers.length > 0 ? 'That time can be booked.' : nearestTo(found),
        therapists: search.who === 'desk' ? await eachOf(tx, search, start, found) : [],
      };
    });
  }
}

/** Of the rules that forbid it to somebody, the one that is looked at last: they came nearest to being able. */
function nearestTo({ refusals }: Takers): string {
  const rank = ({ reason }: Refusal) => visitRules.indexOf(reason.rule);
  const [nearest] = refusals.toSorted((a, b) => rank(b) - rank(a));
  return nearest?.words ?? 'Nobody who may do this visit comes here.';
}

async function eachOf(tx: Tx, search: Search, start: Instant, found: Takers): Promise<Explained[]> {
  const told = new Map<string, Pick<Explained, 'possible' | 'rule' | 'words'>>();
  for (const { therapist } of found.takers)
    told.set(therapist.id, { possible: true, rule: null, words: 'Can come.' });
  for (const { therapist, reason, words } of found.refusals)
    told.set(therapist.id, { possible: false, rule: reason.rule, words });
  return (await listTherapists(tx)).map((therapist) => {
    const { id, name } = therapist;
    const because = whyUnsuitable(therapist, { ...search.wanted, therapistId: null }, start);
    const outside = { possible: false, rule: 'outside-area', words: outsideArea };
    if (because) return { id, name, possible: false, rule: because, words: unsuitable[because] };
    return { id, name, ...(told.get(id) ?? outside) };
  });
}
