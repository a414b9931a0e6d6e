import type { FactName } from '../triage/index.ts';
import type { AlertPhrase } from './alert-phrase.ts';
import { alertPhrases } from './alert-phrases.ts';
import type { Day } from './calendar.ts';
import { type Clause, clausesOf, isDenial, isNegated, normalise } from './clauses.ts';

export interface FreeTextAlert {
  /** Which kind of phrase it was. */
  readonly id: string;
  /** The structured facts that say the same; when one of them is a yes, nothing new was written. */
  readonly facts: readonly FactName[];
}

const idioms =
  /\b(hay fever|cabin fever|fever of \w+|football fever|fever ?tree|dance fever|(wet|pissed|peed) (myself|my ?pants) (laughing|with laughter)|(laugh\w*|giggl\w*) (\w+ ){0,6}?(wet|peed|pissed) (myself|my ?pants)|(nearly|almost|gave me|give me|giving me) (had |have |having )?a heart attack|heart attack when|takes? my breath away|weak at the knees|dead tired|dead end|out of breath (after|when|from) (running|climbing|a run|the stairs|spin|hills|football|training)|faint (smell|scent|hope|line|mark|scar|memory|music|of heart|hearted)\w*|(strokes?|stroke) of (luck|genius)|(long|slow|gentle|light|soft|firm|smooth|sweeping|flowing) strokes?|(back|breast) ?stroke|cancer (is my|star sign|council|charity|research)|(i am|am) a cancer\b(?! (patient|survivor))|(comfortably|mind).?numb(ing)?|numbing cream|numb with (boredom|cold)|crash(ed)? (out|course|diet|on the)|chest (press|workout|day|of drawers|freezer|muscles?|exercises?|opener)|(room|water|oil|body) temperature|temperature of (the )?room|drop(ped|ping)? off(?! me)|breathless with \w+|black(ed)?.?out (curtains?|blinds?)|faint.?heart\w*|collaps(e|ed|ing) (on|onto|into) (the|my|our) (couch|sofa|bed|chair|hammock)|temperature (outside|inside|in (the|our|my) \w+)|(falls?|goes|go) (asleep|to sleep) (if|when|whenever) i [^.,;]*|chest (is |feels )?tight from (desk|bench|the gym|work\w*|press\w*|swim\w*|typing)[^.,;]*|(legs?|arms?|feet|knees?) (are |is |feel |felt |were |was |like )*(jelly|lead|dead|wobbly|heavy) (after|from)[^.,;]*|shivers? down my spine|sweat(ing|ed)? (buckets|it out|at the gym)|paraly[sz]ed (by|with) (fear|choice|indecision|fright)|red (wine|hot chilli|carpet)|heartbeat away|labou?r of love|in labou?r day|hot chocolate|chemo ?brain joke|clot(ted)? cream|tearing (my hair|around|about)|ripped jeans|ripped abs|stroke of bad luck|leg day[^.]*|(legs|feet) are dead (after|from)|dead on my feet|like (a|i was hit by a|i have been hit by a|i got hit by a) (bus|truck|train|lorry)( (had |has )?(hit|ran over|run over) me)?|work.?life balance|lost sight of|(dark|black) (circles|rings|bags) (under|round|around)( (my|the) eyes)?|speed bumps?|killing me|kill(ing)? for|dying (to|for))\b/g;

const family =
  /\b(my|our|his|her) (\w+ )?(mum|mam|mom|mother|dad|father|parents?|sister|brother|siblings?|gran|nan|nana|granny|grandma|grandmother|grandpa|grandad|granddad|grandfather|grandparents?|uncle|aunt|auntie|aunty|cousin|wife|husband|partner|boyfriend|girlfriend|friend|mate|boss|colleague|coworker|neighbou?r|flatmate|housemate|dog|cat|horse|son|daughter|kids?|child|children|toddler|twins|little (one|boy|girl)|niece|nephew|mother.in.law|father.in.law|mother's side|father's side)\b|\b(mum|mam|mom|dad|husband|wife|hubby|nan|nana|gran|granny|grandma|grandmother|grandpa|grandfather|grandad|granddad|uncle|auntie?|sister|brother)\b(?! (jokes?|bod))|\b(our|my|the) baby(?= (had|has|is|was) (a |an )?(fever|temp\w*|rash|cold|cough|virus|bug|sick|ill|vomit\w*))|\bfamily history\b|\bin (my|our|the) family\b|\bruns in\b/;
const self = /\b(i|my|me|mine|myself)\b/;

const past =
  /\b(((\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|many|several|some|a few|few|a couple of|couple of|lots of) )?(years|yrs|decades) (ago|back)|as a (child|kid|teen\w*|baby|toddler|student|boy|girl|youngster)|when i was (a |in |at |little|young|younger|small|\d+|five|six|seven|eight|nine|ten|twelve|fourteen|sixteen|eighteen|twenty)\w*|in my (teens|twenties|thirties|childhood|youth|school days)|childhood|long ago|last century|at (school|uni|university|primary school))\b/;
const goesOn =
  /\b(ever since|since|still|now|again|these days|at the moment|currently|today|yesterday|this (week|morning)|lately|recently|getting worse|keeps?|came back|is back|returned|started)\b/;
/** Known for years and unchanged, or gone in a moment: what changes is what matters. */
const standing =
  /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several|a few|few|for|donkey's) (years|yrs|decades)\b|\byears ago\b|\bsince (birth|childhood)\b|\ball my life\b/;
const known =
  /\b(harmless|same|unchanged|not changed|no change|stable|checked|knows?|known|doctors?|gp|specialist|neurologist|physio|always)\b/;
const lifelong = /\b(since|from) (birth|childhood)\b|\ball my life\b|\bborn with\b/;
const changed =
  /\b(worse|worsening|new|newly|lately|recently|suddenly|this week|last week|today|yesterday|changed|different)\b/;
const passing =
  /\b(goes|gone|passes|wears off|clears|settles|comes back) (away |off )?(again )?(in|after|within) (a |a few |few |some |\d+ )?(seconds?|secs?|moments?|minutes?|mins?)\b/;
const mayBeOld: readonly string[] = ['leg-numb', 'bladder', 'bowel', 'shape', 'hand'];
const earlier =
  /\b(last|previous) (winter|summer|spring|autumn|fall|year|christmas|easter)\b|\b(\d+|three|four|five|six|seven|eight|nine|ten|several|some) months ago\b/;
const wasOfTheMoment: readonly string[] = ['fever', 'chest', 'breath', 'fainted'];
const supposed =
  /\b(if i (ever )?(get|have|feel|had|start|got|were|lost|lose|notice\w*|develop\w*|experience\w*|faint\w*|became|become|cannot)|(worr(y|ied)|matter|problem|ok(ay)?|normal|happens?|tell you|let you know|say|know|careful) if|in case (of|i)|(come back|call|ring|phone|return|doctor|hospital|a&e|gp|stop|warned|watch|look out) (\w+ ){0,4}?if|what if|afraid (of|that)|read (about|that|online|somewhere)|heard (about|that)|(an |the )?(article|leaflet|podcast|documentary|movie|film|book|series) (about|on|where)|do you (treat|see|offer|help)|work(s|ed|ing)? (in|on|with|as|for) |volunteer|fundrais\w+|raising money|charity|first aid|advice about|insurance covers?|the (dentist|form) )/;
const onPurpose =
  /\b(diet\w*|keto|on purpose|slimming|weight ?watchers|gym|training|exercis\w+|running|marathon|tr(y|ied|ying)|healthier|eating (better|well|less)|cutting|ozempic|wegovy|challenge|proud\w*|goal|finally|after (the|having) (baby|birth))\b/;

/**
 * Alert phrases of a text in the words people use. "No numbness", a mother's cancer, a fall as a child and a heart
 * attack at the sight of a bill are none. Finds no more than that something was written; a person reads it.
 */
export function findFreeTextAlerts(text: string, given: { readonly visitDate: Day }): FreeTextAlert[] {
  const clauses = clausesOf(normalise(text).replace(idioms, ' '));
  return alertPhrases
    .filter((phrase) =>
      clauses.some((clause) =>
        readings(phrase, clause).some((reading) =>
          phrase.patterns.some((pattern) => {
            const match = pattern.exec(reading.text);
            return match !== null && counts(phrase, reading, match, given.visitDate);
          }),
        ),
      ),
    )
    .map(({ id, facts }) => ({ id, facts }));
}

/** Whether a pattern is said, not denied, not of somebody else, and not of times long past. */
export function isSaidOfOneself(text: string, pattern: RegExp): boolean {
  return clausesOf(text).some((clause) => {
    const match = pattern.exec(clause.text);
    if (match === null || isNegated(clause, match.index, match[0].length)) return false;
    const longPast = past.test(clause.text) && !goesOn.test(clause.text);
    return !longPast && !isAboutSomeoneElse(clause, match);
  });
}

/** A clause as it is, and for signs that count together also with the one before it, unless either denies something. */
function readings(phrase: AlertPhrase, clause: Clause): Clause[] {
  const joined = `${clause.before} ${clause.text}`;
  const joinable = phrase.together && clause.before !== '' && !clause.negatedFrom && !isDenial(joined);
  return joinable ? [clause, { ...clause, text: joined, before: '' }] : [clause];
}

function counts(
  { id, ever, unless }: AlertPhrase,
  clause: Clause,
  match: RegExpExecArray,
  visitDate: Day,
): boolean {
  if (isNegated(clause, match.index, match[0].length)) return false;
  if (unless?.test(clause.sentence)) return false;
  if (isAboutSomeoneElse(clause, match)) return false;
  if (supposed.test(clause.text.slice(0, match.index + match[0].length))) return false;
  if (id === 'weight' && isOnPurpose(clause.sentence)) return false;
  if (lifelong.test(clause.sentence) && !changed.test(clause.sentence)) return false;
  if (mayBeOld.includes(id) && isOld(clause.sentence)) return false;
  if (wasOfTheMoment.includes(id) && earlier.test(clause.text) && !goesOn.test(clause.text)) return false;
  return ever === true || !isLongPast(clause, visitDate);
}

function isOld(text: string): boolean {
  return passing.test(text) || (standing.test(text) && known.test(text) && !changed.test(text));
}

function isOnPurpose(text: string): boolean {
  return (
    onPurpose.test(text) &&
    !/\b(without|not|no|never) (\w+ ){0,3}?(try\w*|diet\w*|purpose|exercis\w+|eating less)\b/.test(text)
  );
}

function isAboutSomeoneElse({ text, before }: Clause, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const mention = family.exec(text);
  if (mention && mention.index < match.index) {
    return !self.test(text.slice(mention.index + mention[0].length, end));
  }
  if (mention && mention.index >= end)
    return (
      /^\W*(runs |is |was )?(in|of|family)\b/.test(text.slice(end)) || /^\W*runs\b/.test(text.slice(end))
    );
  // "My mother was ill, had a stroke and died": a clause without a subject of its own stays with the person named before.
  return family.test(before) && !self.test(text.slice(0, end));
}

function isLongPast({ text, before }: Clause, visitDate: Day): boolean {
  const said = `${before} ${text}`;
  if (goesOn.test(text)) return false;
  if (past.test(said)) return true;
  const year = /\b(?:in|from|back in) ((?:19|20)\d\d)\b/.exec(said)?.[1];
  // Two full years leave room for an injury or illness that is not over.
  return year !== undefined && Number(year) < Number(visitDate.slice(0, 4)) - 2;
}
