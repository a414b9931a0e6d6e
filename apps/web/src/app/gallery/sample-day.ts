import { fromText, hours, minutes } from '@unbrace/shared/kernel';
import type { BoardBlock, BoardLane } from '../../ui/day-board/board.ts';
import type { DayBoardProps } from '../../ui/day-board/day-board.tsx';
import type { Tone } from '../../ui/index.ts';

const midnight = fromText('2026-11-19T13:00:00Z'); // 20 November in Sydney
const at = (hour: number) => midnight + hours(hour);

function visit(
  id: string,
  title: string,
  note: string,
  start: number,
  lengthMin: number,
  driveMin: number,
  status: [Tone, string],
): BoardBlock {
  const [from, to] = [at(start), at(start) + minutes(lengthMin)];
  const setup = from - minutes(15);
  return {
    id,
    title,
    note,
    status: { tone: status[0], text: status[1] },
    tentative: ['Offered', 'No taker', 'Intake pending'].includes(status[1]),
    segments: [
      ...(driveMin > 0 ? [{ kind: 'drive' as const, from: setup - minutes(driveMin), to: setup }] : []),
      { kind: 'setup', from: setup, to: from },
      { kind: 'treatment', from, to },
      { kind: 'pack-down', from: to, to: to + minutes(10) },
    ],
  };
}

const off = (id: string, title: string, from: number, to: number): BoardBlock => ({
  id,
  title,
  segments: [{ kind: 'blocked', from: at(from), to: at(to) }],
});

const lane = (id: string, name: string, from: number, to: number, blocks: BoardBlock[]): BoardLane => ({
  id,
  name,
  note: `${blocks.length} on the board`,
  hours: [{ from: at(from), to: at(to) }],
  blocks,
});

export const sampleDay: DayBoardProps = {
  day: { from: at(7), to: at(21) },
  zone: 'Australia/Sydney',
  now: at(10.7),
  lanes: [
    lane('mia', 'Mia Tanaka', 8, 17, [
      visit('1', 'Ana P.', '90 min, Glebe', 9, 90, 22, ['good', 'In session']),
      visit('2', 'Tom N.', '60 min, Balmain', 12, 60, 18, ['primary', 'Confirmed']),
      visit('3', 'Ruth K.', '60 min, Newtown', 14.5, 60, 26, ['caution', 'Gentler']),
    ]),
    lane('leo', 'Leo Marsh', 9, 19, [
      visit('4', 'Ivy W.', '60 min, Manly', 10, 60, 35, ['good', 'On the way']),
      off('5', 'Dentist', 12, 13.5),
      visit('6', 'Sam O.', '90 min, Mosman', 15, 90, 20, ['primary', 'Confirmed']),
    ]),
    lane('zoe', 'Zoe Whitlam', 12, 20.5, [
      visit('7', 'Kai B.', '60 min, Surry Hills', 13, 60, 15, ['primary', 'Offered']),
      visit('8', 'Hotel', '90 min, Circular Quay', 18, 90, 24, ['primary', 'Confirmed']),
    ]),
    lane('amir', 'Amir Haddad', 7.5, 15, []),
  ],
  unassigned: [
    visit('9', 'Jo F.', '60 min, Bondi', 11, 60, 0, ['danger', 'No taker']),
    visit('10', 'Lin C.', '60 min, Coogee', 11.5, 60, 0, ['caution', 'Intake pending']),
  ],
};
