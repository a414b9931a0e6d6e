import { aud } from '@unbrace/shared/kernel';
import { stepsTo } from './drop.ts';

const nine = '2026-11-24T09:00:00.000Z';
const ten = '2026-11-24T10:00:00.000Z';
const price = aud(129_00);

describe('putting a visit somewhere else', () => {
  it('at the same time gives it to somebody else', () => {
    expect(
      stepsTo({ therapistId: 'mia', startsAt: nine }, { therapistId: 'leo', startsAt: nine }, price),
    ).toEqual([{ kind: 'assign', therapistId: 'leo' }]);
  });

  it('at another time moves it, for the price that was agreed', () => {
    expect(
      stepsTo({ therapistId: 'mia', startsAt: nine }, { therapistId: 'leo', startsAt: ten }, price),
    ).toEqual([{ kind: 'move', startsAt: ten, therapistId: 'leo', total: price }]);
  });

  it('is undone by the way back, to nobody at an earlier time too', () => {
    expect(
      stepsTo({ therapistId: 'mia', startsAt: ten }, { therapistId: null, startsAt: nine }, price),
    ).toEqual([
      { kind: 'move', startsAt: nine, therapistId: 'mia', total: price },
      { kind: 'assign', therapistId: null },
    ]);
  });
});
