import type { ClearanceKind } from '@unbrace/shared/triage';
import { kindOf } from './triage-holds.ts';

describe('what a hold waits for', () => {
  it.each<[string, readonly ClearanceKind[], string]>([
    ['a document, when a call alone would not do', ['CALL', 'DOC', 'RECHECK'], 'DOC'],
    ['a call before new answers', ['RECHECK', 'CALL'], 'CALL'],
    ['new answers, when nothing else is asked', ['RECHECK'], 'RECHECK'],
    ['a call, when nobody said', [], 'CALL'],
  ])('is %s', (_, kinds, kind) => {
    expect(kindOf(kinds)).toBe(kind);
  });
});
