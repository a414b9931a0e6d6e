import { mendSpelling } from './mend-spelling.ts';

/** A stretch of a sentence that says one thing, with whether a "no" before it still holds ("no fever, chills or sweats"). */
export interface Clause {
  readonly text: string;
  readonly negatedFrom: boolean;
  /** The clause before it in the same sentence, for "my mother had cancer and ...". */
  readonly before: string;
  /** All of the sentence. */
  readonly sentence: string;
}

const spoken: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/\bcan'?t\b|\bcan not\b|\bcannae\b/g, 'cannot'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|have|has|had|is|are|was|were|would|could|should)n'?t\b/g, '$1 not'],
  [/\bain'?t\b/g, 'is not'],
  [/\bi'?m\b/g, 'i am'],
  [/\bi'?ve\b/g, 'i have'],
  [/\bit'?s\b/g, 'it is'],
  [/\b(calf|leg|foot|knee|arm|face|mouth|back|chest|belly|bum|speech|vision)'s\b/g, '$1 is'],
  [/\bpins (n|'n'?|&) needles\b/g, 'pins and needles'],
  [/\b(baby|bub)'s\b(?= (not|hardly|barely|gone|stopped|quiet|very|really|been))/g, '$1 is'],
  [/\bwater works\b/g, 'waterworks'],
  [/\bmy bowls?\b/g, 'my bowels'],
  // Two denials are none: "I cannot say I have not noticed some numbness".
  [
    /\b(cannot|would not|will not) (say|pretend|claim|deny) (that )?(i have|i am|there is|it is)( not)?\b/g,
    '$4',
  ],
  [/\b(can|could) no longer\b/g, 'cannot'],
  [/\bno longer (?=\w)/g, 'not '],
  [/\b(unable to|not able to|no longer able to|struggle to even|cannot even)\b/g, 'cannot'],
  [/\bfeavou?r|feva\b|fevers?h\b|\bfeva?r\b/g, 'fever'],
  [/\bthirty[ -](eight|nine)\b/g, '39'],
  [/\bforty degrees\b/g, '40 degrees'],
  [/\b(eight|nine|ten|8|9|10) of (ten|10)\b/g, '$1 out of $2'],
  [/\bbref\b|\bbreth\b|\bbreath?e?in\b/g, 'breath'],
  // These hold a "no" that denies nothing.
  [
    /\bnot (only|just|know|knowing|sure|certain|to mention|long ago|right|normal|getting (any )?better|improving|good)\b/g,
    ' ',
  ],
  [
    /\bno (idea|reason|joke|doubt)\b|\bnever (had|felt|known|experienced|been) (?=(\w+ ){0,5}?(like (this|it|that)|before)\b)|\bnot to be \w+/g,
    ' ',
  ],
  [/\b(like|way|than|that) (anything |nothing )?i have never (felt|had|known|experienced)( before)?\b/g, ' '],
  [/\bfor (no|some) (apparent |obvious )?reason\b/g, ' '],
  // "Fever: no" and "Fever? No" are one statement.
  [
    /\s*(\?|:|-|–|=)\s*(no|none|nope|nil|never|negative)\b(?! (feeling|sensation|strength|power|control|position|point))/g,
    ' : none',
  ],
];

/** Lower case, one apostrophe, short forms written out. */
export function normalise(text: string): string {
  return spoken
    .reduce((done, [from, to]) => done.replace(from, to), mendSpelling(text.toLowerCase()))
    .replace(/[ \t]+/g, ' ');
}

const negation = /\b(no|not|never|none|nor|neither|without|deny|denies|denied|free of|zero|nil)\b/;
/** Words that start a statement of their own: a list that goes on after a comma has none of them. */
const ownStatement =
  /\b(i|my|the|this|it|there|is|are|am|was|were|has|have|had|feel|feels|felt|got|get|gets|went|gone|goes|keeps?|cannot|left|right|both|since|started|now)\b/;

/** A text cut into clauses, each knowing whether a negation of the clause before it runs on. */
export function clausesOf(text: string): Clause[] {
  return normalise(text)
    .split(/[!?;\n]+|\.+(?!\d)/)
    .flatMap((sentence) => clausesOfSentence(sentence));
}

const separator =
  /(\b(?:but|however|although|though|except|yet|whereas|while|then)\b|,|\band (?=(?:i|my|the|it|now|today|both|left|right|since|cannot|have|has|had|a|lost)\b))/;

function clausesOfSentence(sentence: string): Clause[] {
  const [first = '', ...rest] = sentence.split(separator);
  const clauses: Clause[] = [{ text: first.trim(), negatedFrom: false, before: '', sentence }];
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const text = (rest[i + 1] ?? '').trim();
    if (text === '') continue;
    const previous = clauses.at(-1);
    const denied = previous !== undefined && (previous.negatedFrom || negation.test(previous.text));
    const runsOn = rest[i] === ',' && denied && !ownStatement.test(text);
    clauses.push({ text, negatedFrom: runsOn, before: previous?.text ?? '', sentence });
  }
  return clauses.filter(({ text }) => text !== '');
}

/** Whether a stretch of text denies anything at all. */
export function isDenial(text: string): boolean {
  return negation.test(text);
}

/** Whether a match at `index` of a clause is denied: by a word shortly before it, a list that runs on, or ": none" after it. */
export function isNegated(clause: Clause, index: number, length: number): boolean {
  if (clause.negatedFrom) return true;
  const before = clause.text.slice(0, index).split(' ').slice(-9).join(' ');
  const after = clause.text.slice(index + length);
  return (
    negation.test(before) ||
    /^(\W+\w+){0,2}? : none\b/.test(after) ||
    /^\W*((lol|haha|thankfully|luckily)\W+)?(none|never|negative|no(?! matter))\b/.test(after) ||
    /^(\W+\w+){0,4}?\W+(ruled out|excluded|came back (clear|normal|negative|fine|ok|good)|all clear)\b/.test(
      after,
    ) ||
    /\b(is|are|was) (none|negative|not (a problem|an issue|there|present))\b/.test(after.slice(0, 30))
  );
}
