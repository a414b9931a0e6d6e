import { z } from 'zod';
import { notFound, Problem, problem } from './problem.ts';

const taken = problem(
  'bookings/slot-taken',
  409,
  'That time has just been taken',
  z.object({ alternatives: z.array(z.string()) }),
);

describe('problems', () => {
  it('become RFC 9457 documents that the other side recognises', () => {
    const thrown = taken({ alternatives: ['10:00'] });
    const document: unknown = JSON.parse(JSON.stringify(thrown.toDocument()));
    expect(thrown).toBeInstanceOf(Problem);
    expect(document).toEqual({
      type: 'urn:unbrace:problem:bookings/slot-taken',
      title: 'That time has just been taken',
      status: 409,
      details: { alternatives: ['10:00'] },
    });
    expect(taken.is(document)).toBe(true);
    expect(notFound.is(document)).toBe(false);
  });

  it('carry no details where none are declared', () => {
    expect(notFound(undefined).toDocument()).toEqual({
      type: 'urn:unbrace:problem:not-found',
      title: 'Not found',
      status: 404,
    });
  });

  it('are not recognised with details of another form', () => {
    expect(taken.is({ ...taken({ alternatives: [] }).toDocument(), details: { alternatives: 'none' } })).toBe(
      false,
    );
  });
});
