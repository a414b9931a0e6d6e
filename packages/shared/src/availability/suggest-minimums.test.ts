import { suggestMinimums } from './suggest-minimums.ts';

const drive = (observedMinutes: number, estimatedMinutes: number, from = 'North', to = 'South') => ({
  from: [from],
  to: [to],
  observedMinutes,
  estimatedMinutes,
});

describe('minimum minutes that arrivals suggest', () => {
  it('are the median of what the drives took, both ways together, where people came late', () => {
    const drives = [
      drive(55, 25),
      drive(70, 25, 'South', 'North'),
      drive(58.2, 25),
      drive(20, 25, 'East', 'East'),
    ];
    expect(suggestMinimums(drives, [])).toEqual([
      {
        areas: ['North', 'South'],
        drives: 3,
        medianLateMinutes: 33,
        currentMinutes: null,
        suggestedMinutes: 59,
      },
    ]);
  });

  it('say nothing after two drives, for punctual ones, or below what the clinic has already', () => {
    expect(suggestMinimums([drive(55, 25), drive(55, 25)], [])).toEqual([]);
    expect(suggestMinimums([drive(26, 25), drive(24, 25), drive(27, 25)], [])).toEqual([]);
    const late = [drive(55, 45), drive(55, 45), drive(55, 45)];
    expect(suggestMinimums(late, [{ areas: ['South', 'North'], minutes: 60 }])).toEqual([]);
  });
});
