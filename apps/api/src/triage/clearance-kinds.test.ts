import { clearanceKindsFor } from './clearance-kinds.ts';

const rules = ['CL-X'];

describe('the holds that a set of findings needs', () => {
  it('are none where nothing needs clearance', () => {
    expect(clearanceKindsFor([])).toEqual([]);
  });

  it('let a call that is needed anyway do for "a document or a call"', () => {
    const either = { anyOf: ['DOC', 'CALL'] as const, rules };
    expect(
      clearanceKindsFor([
        { ...either, anyOf: [...either.anyOf] },
        { anyOf: ['CALL'], rules },
      ]),
    ).toEqual(['CALL']);
  });

  it('take the first where any is enough', () => {
    expect(clearanceKindsFor([{ anyOf: ['DOC', 'RECHECK'], rules }])).toEqual(['DOC']);
  });

  it('are both where each ends another finding', () => {
    expect(
      clearanceKindsFor([
        { anyOf: ['DOC'], rules },
        { anyOf: ['CALL'], rules },
      ]),
    ).toEqual(['DOC', 'CALL']);
  });
});
