import type { Facts } from '../facts.ts';

/** What a sentence of the rule book is read against: the facts, and what the other rules do. */
export interface Situation {
  readonly facts: Facts;
  readonly fires: (rule: string) => boolean;
  readonly otherHolds: () => boolean;
}
export type Sentence = (situation: Situation) => boolean;

type Test = (value: unknown) => boolean;

const compare: Record<string, (a: number, b: number) => boolean> = {
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
};
const given = (value: unknown): boolean => value !== undefined && value !== null;
const words = (list: string): string[] => list.split(',').map((word) => word.trim());
const valueOf = (word: string): unknown => (word === 'true' ? true : word);
const factOf = (facts: Facts, name: string): unknown =>
  Object.entries(facts).find(([key]) => key === name)?.[1];

/** Sentences have no precedence of their own: OR is the weakest, AND binds closer, brackets decide. */
export function parseSentence(text: string): Sentence {
  const tokens = text
    .trim()
    .replace(/\.$/, '')
    .split(/\s*(\(|\)|\bAND\b|\bOR\b|\bNOT\b)\s*/)
    .filter((token) => token !== '');
  const next = (): string => tokens.shift() ?? '';
  const joined = (word: string, part: () => Sentence, join: (parts: Sentence[]) => Sentence): Sentence => {
    const parts = [part()];
    while (tokens[0] === word) {
      next();
      parts.push(part());
    }
    return parts.length === 1 && parts[0] ? parts[0] : join(parts);
  };
  const either = (): Sentence => joined('OR', both, (parts) => (s) => parts.some((part) => part(s)));
  const both = (): Sentence => joined('AND', single, (parts) => (s) => parts.every((part) => part(s)));
  function single(): Sentence {
    const token = next();
    if (token === 'NOT') {
      const negated = single();
      return (s) => !negated(s);
    }
    if (token !== '(') return parseStatement(token);
    const inside = either();
    if (next() !== ')') throw new Error(`a bracket is not closed: ${text}`);
    return inside;
  }
  const sentence = either();
  if (tokens.length > 0) throw new Error(`not understood after ${tokens.join(' ')}: ${text}`);
  return sentence;
}

/** One statement: what it is about, and what is said of it. */
function parseStatement(text: string): Sentence {
  const [, rule, verdict] = /^rule (\S+) (fires|does not fire)$/.exec(text) ?? [];
  if (rule !== undefined) return (s) => s.fires(rule) === (verdict === 'fires');
  if (text === 'at least one CLEARANCE_REQUIRED rule other than CL-STALE and CL-NO-CONTACT-CONSENT fires')
    return (s) => s.otherHolds();
  const [, which, position, operator = '', number] =
    /^(?:(systolic|diastolic) of) (bp) (<=|>=|<|>) ([\d.]+)$/.exec(text) ?? [];
  if (position !== undefined)
    return ({ facts }) => {
      const reading = facts.bp?.[which === 'systolic' ? 0 : 1];
      return reading !== undefined && (compare[operator]?.(reading, Number(number)) ?? false);
    };
  const [, quantifier, list = '', rest = ''] = /^(any|none) of \[([^\]]+)\] (.+)$/.exec(text) ?? [];
  if (quantifier !== undefined) {
    const test = parseTest(rest, text);
    const some: Sentence = ({ facts }) => words(list).some((name) => test(factOf(facts, name)));
    return quantifier === 'any' ? some : (s) => !some(s);
  }
  const [, fact = '', said = ''] = /^(\w+) (.+)$/.exec(text) ?? [];
  const test = parseTest(said, text);
  return ({ facts }) => test(factOf(facts, fact));
}

function parseTest(said: string, text: string): Test {
  const [, operator = '', number] = /^is given and (<=|>=|<|>) ([\d.]+)$/.exec(said) ?? [];
  if (number !== undefined)
    return (value) => typeof value === 'number' && (compare[operator]?.(value, Number(number)) ?? false);
  if (said === 'is given') return given;
  if (said === 'is not given') return (value) => !given(value);
  if (said === 'is none') return (value) => !given(value) || value === 'none';
  if (said === 'is not none') return (value) => given(value) && value !== 'none';
  if (said === 'has at least one entry') return (value) => Array.isArray(value) && value.length > 0;
  if (said === 'is recorded as null') return (value) => value === null;
  const [, choices] = /^is one of \[([^\]]+)\]$/.exec(said) ?? [];
  if (choices !== undefined) return (value) => words(choices).some((word) => valueOf(word) === value);
  const [, not, word] = /^is (?:recorded as )?(not )?(\w+)$/.exec(said) ?? [];
  if (word === undefined) throw new Error(`not understood: ${text}`);
  return (value) => (value === valueOf(word)) === (not === undefined);
}
