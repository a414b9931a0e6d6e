import { aud } from '@unbrace/shared/kernel';
import { chosenDates } from './chosen-dates.ts';

const free = { startsAt: '1', possible: true, total: aud(129_00), alternatives: [] };
const taken = {
  startsAt: '2',
  possible: false,
  total: aud(129_00),
  alternatives: [{ start: '2b', total: aud(149_00) }],
};

describe('the dates of a series that are asked for', () => {
  it('are those that can be kept; one that cannot waits for a choice', () => {
    expect(chosenDates([free, taken], {})).toEqual([{ startsAt: '1', total: aud(129_00) }]);
  });

  it('take a time near one that is taken, at its own price', () => {
    expect(chosenDates([free, taken], { 2: '2b' })).toEqual([
      { startsAt: '1', total: aud(129_00) },
      { startsAt: '2b', total: aud(149_00) },
    ]);
  });

  it('leave out what was left out, and what was chosen before the list was new', () => {
    expect(chosenDates([free, taken], { 1: null, 2: 'of an older list' })).toEqual([]);
  });

  it('name a time once that was chosen for two dates', () => {
    expect(chosenDates([taken, { ...taken, startsAt: '3' }], { 2: '2b', 3: '2b' })).toHaveLength(1);
  });
});
