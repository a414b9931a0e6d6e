import * as problems from '@unbrace/shared/bookings';
import { rebookingLocked } from '@unbrace/shared/care';
import { notFound, type ProblemDeclaration } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { alternativesIn, problemWords } from './problem-words.ts';

const documentOf = (declaration: ProblemDeclaration<z.ZodType>, details?: unknown) => ({
  type: `urn:unbrace:problem:${declaration.type}`,
  title: declaration.title,
  status: declaration.status,
  ...(details === undefined ? {} : { details }),
});

describe('what a client is told when a step towards a visit is refused', () => {
  it.each([
    [
      'a service that the answers rule out',
      problems.serviceUnsuitable,
      { because: 'service', services: [], maxMinutes: 60 },
      'fit',
    ],
    ['a length that is not sold any more', problems.lengthNotOffered, undefined, 'fit'],
    ['a red flag in newer answers', problems.blockedByTriage, { tier: 'EMERGENCY' }, 'urgent'],
    ['a document that comes first', rebookingLocked, { words: 'Ring us.' }, 'care'],
    ['questions that are still open', problems.intakeIncomplete, { questionIds: ['a'] }, 'check'],
    ['answers of long ago', problems.answersOutdated, { validDays: 90 }, 'anew'],
    ['too many kept times', problems.tooManyHolds, { most: 3 }, 'visits'],
    ['a time that was kept too long', problems.holdExpired, { alternatives: [] }, 'choose'],
    ['words about the treatment that changed', problems.treatmentConsentOutdated, { version: '2' }, 'reload'],
    ['a visit that changed while it was looked at', problems.bookingChanged, { version: 3 }, 'latest'],
    ['something that is gone', notFound, undefined, 'startOver'],
  ] as const)('names %s and the next step', (_, declaration, details, way) => {
    expect(problemWords(documentOf(declaration as never, details))?.way).toBe(way);
  });

  it('offers the nearest times where somebody was quicker', () => {
    const alternatives = [{ start: '2026-11-24T00:00:00.000Z', therapistIds: ['mia'] }];
    expect(alternativesIn(documentOf(problems.slotTaken as never, { alternatives }))).toEqual(alternatives);
    expect(problemWords(documentOf(problems.slotTaken as never, { alternatives }))).toBeUndefined();
  });
});
