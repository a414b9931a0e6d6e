import { formatTime, type Interval } from '../kernel/index.ts';
import type { Leg } from './drives.ts';
import type { VisitRefusal, VisitRule } from './refusal.ts';

const otherEnd: Record<Leg['with'], string> = {
  previous: 'from the visit before',
  next: 'to the visit after',
  base: 'between the base and this place',
};

/** The refusal as a sentence for the office or the therapist, times by the clock of `zone`. Names no client and no address. */
export function explain(reason: VisitRefusal, zone: string): string {
  switch (reason.rule) {
    case 'too-soon': {
      const [time, day] = [clock(reason.earliest, zone), formatTime(reason.earliest, zone, 'day')];
      return `That is too soon: the earliest start is ${time} on ${day}.`;
    }
    case 'too-far-ahead':
      return `That is too far ahead: visits are planned up to ${formatTime(reason.horizon - 1, zone, 'day')}.`;
    case 'off-grid':
      return `Visits start every ${reason.gridMinutes} minutes; that time lies between.`;
    case 'outside-area':
      return 'The place is outside the area that the therapist goes to.';
    case 'day-full':
      return `The therapist already has ${reason.visits} visits that day, the most for one day.`;
    case 'public-holiday':
      return 'The clinic is closed that day, a public holiday.';
    case 'outside-hours':
      return reason.spans.length === 0
        ? 'The therapist does not work that day.'
        : `With setup and pack-down the visit does not fit the hours of that day: ${hoursText(reason.spans, zone)}.`;
    case 'time-taken': {
      const what = reason.claim.kind === 'time-off' ? 'is away' : 'has another visit';
      return `The therapist ${what} from ${clock(reason.claim.start, zone)} to ${clock(reason.claim.end, zone)}.`;
    }
    case 'cannot-be-driven':
      return `There is no way to drive ${otherEnd[reason.with]}.`;
    case 'drive-too-long':
      return `The drive ${otherEnd[reason.with]} takes ${whole(reason.driveMinutes)} minutes; the therapist drives at most ${whole(reason.mostMinutes)}.`;
    case 'no-time-to-drive':
      return `The drive ${otherEnd[reason.with]} takes ${whole(reason.driveMinutes)} minutes, and there are only ${Math.max(0, reason.spareMinutes)}.`;
    case 'needs-rest': {
      const { from, to } = reason.work;
      return `The therapist would work from ${clock(from, zone)} to ${clock(to, zone)}; after ${reason.rest.afterMinutes} minutes a rest of ${reason.rest.restMinutes} is due.`;
    }
  }
}

/** The refusal as a client may read it: nothing of other visits, of leave, or of where the therapist is. */
export function explainToClient(reason: VisitRefusal, zone: string): string {
  return clientWords[reason.rule] ?? explain(reason, zone);
}

/** Words for what a therapist's day forbids; the clinic's own rules are no secret. */
const clientWords: Partial<Record<VisitRule, string>> = {
  'outside-area': 'That is too far away.',
  'day-full': 'Not available that day.',
  'outside-hours': 'Outside working hours.',
  'time-taken': 'Not available then.',
  'cannot-be-driven': 'There is not enough time for the drive.',
  'drive-too-long': 'That is too far away.',
  'no-time-to-drive': 'There is not enough time for the drive.',
  'needs-rest': 'Not available then.',
};

function hoursText(spans: readonly Interval[], zone: string): string {
  return spans.map(({ from, to }) => `${clock(from, zone)} to ${clock(to, zone)}`).join(', ');
}

const clock = (instant: number, zone: string): string => formatTime(instant, zone, 'time');
const whole = (minutes: number): number => Math.ceil(minutes);
