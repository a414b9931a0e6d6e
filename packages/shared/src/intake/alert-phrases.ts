import type { FactName } from '../triage/index.ts';

/** A thing people write that must not wait, with the facts that already say it when they are ticked. */
export interface AlertPhrase {
  readonly id: string;
  readonly facts: readonly FactName[];
  readonly patterns: readonly RegExp[];
  /** Counts however long ago it was. */
  readonly ever?: true;
  /** Two signs that only count together, which people join by "and": read over two clauses. */
  readonly together?: true;
}

const gap = String.raw`(?:\s+\S+){0,6}?\s+`;
const near = (first: string, second: string) => [
  new RegExp(String.raw`\b(?:${first})\b(?:${gap})?\s*(?:${second})\b`),
  new RegExp(String.raw`\b(?:${second})\b(?:${gap})?\s*(?:${first})\b`),
];

const numb = String.raw`numb|numbness|tingl\w*|tingly|pins and needles|dead|deadened|no feeling|no sensation|lost (?:all |the |some |my )?(?:feeling|sensation)|loss of (?:feeling|sensation)|cannot (?:really )?feel|(?:weird|strange|odd|funny) (?:feeling|sensation)|feels? (?:weird|strange|odd|funny|different|dead)|gone to sleep|wooden|cotton wool`;
const privates = String.raw`groin|crotch|private (?:parts?|area|bits)|privates|down there|down below|genitals?|genital area|penis|willy|vagina|vulva|fanny|testicles|balls|bum|bottom|backside|butt|buttocks?|bum ?cheeks?|arse|ass|back passage|anus|inner thighs?|between (?:my|the) legs|saddle(?: area)?|undercarriage|nether regions|gooch|taint|rear end|front bottom|scrotum|clit\w*|lady bits|bits|perineum|when i wipe|wiping|sitting`;
const pee = String.raw`pee|peeing|wee|weeing|urinate|urinating|urine|piss|pissing|pass water|pass urine|passing water|passing urine|bladder|waterworks|go to the (?:loo|toilet)`;
const legPart = String.raw`legs?|foot|feet|toes?|calf|calves|thighs?|shins?|ankles?`;

export const alertPhrases: readonly AlertPhrase[] = [
  { id: 'saddle', facts: ['saddleNumbness'], patterns: near(numb, privates) },
  {
    id: 'bladder',
    facts: ['bladderChange'],
    patterns: [
      ...near(
        String.raw`cannot|trouble|difficulty|hard(?:er)? to|struggl\w+|strain\w*|problems?|leak\w*|dribbl\w*|lost control|loss of control|losing control|no control|not emptying|not working|gone funny`,
        pee,
      ),
      /\b(wet|wetting|peed|peeing|pissed|pissing|weed) (myself|my ?self|my pants|the bed|in bed)\b/,
      /\bincontinen\w+\b|\b(wee|pee|weeing|peeing|going) without (noticing|knowing|feeling|meaning)\b|\bi (now )?(leak|dribble)\b|\bnot (had|have|been for) a (wee|pee)\b|\bnot been able to (go|pee|wee|pass)\b/,
      /\b(do not|cannot) (feel|know|notice|tell) (it )?when i (need to |have to |am )?(pee|wee|go|peeing|weeing)\b/,
      /\b(not|cannot) (been able to )?(peed?|wee|go) (since|all day|for \d+)\b/,
      /\bhave not (peed|been to the (?:loo|toilet)|passed (?:water|urine)|weed) since\b/,
    ],
  },
  {
    id: 'bowel',
    facts: ['bowelChange'],
    patterns: [
      /\b(soiled|pooed|pooped|shat|shit|crapped|messed) (myself|my ?self|my pants|the bed)\b/,
      ...near(
        'lost control|loss of control|losing control|no control|cannot hold|cannot control|leak\\w*|cannot feel|cannot tell',
        'bowels?|poo|poop|stools?|number two|toilet',
      ),
      /\b(having|had|have) (an |some |little )*accidents? (on the way|before i|in my|getting to|on my way)\b/,
      /\bbowels? (have |has |just )?(let go|gone|(open|opened|opening|empty|emptied|move) without)\b/,
    ],
  },
  {
    id: 'both-legs',
    facts: [],
    patterns: [
      ...near(
        String.raw`both (?:of )?(?:my |the )?(?:legs?|feet|calves|thighs|sides)`,
        `${numb}|weak\\w*|pain\\w*|heavy|giving way|shooting|burning|jelly|hurts?|aching`,
      ),
      /\bdown both (my |the )?(legs|sides)\b/,
    ],
  },
  {
    id: 'leg-weakness',
    facts: ['legWeakness', 'footDrop', 'unsteadyGaitNew'],
    patterns: [
      /\b(legs?|knees?|ankles?|foot|feet|toes?) (\w+ ){0,3}?(giv(e|es|ing|en) (way|out|up)|gave (way|out)|buckl\w+|collaps\w+|drag(s|ging|ged)?|flop\w*|slap\w*|weak|weaker|weakness|jelly|paraly[sz]ed|stopped working|not work(ing)?|will not (move|lift|work|do)|do not work|gone)\b/,
      /\b(weak|weakness|weaker|dragging|drag|losing (power|strength)|lost (power|strength|the use)|no (power|strength)) (in |of |with |to )?(\w+ ){0,3}?(legs?|foot|feet)\b/,
      /\b(cannot|could not|cannot even) (really |properly )?(lift|move|raise|control|use|wiggle) (\w+ ){0,3}?(foot|feet|toes?|legs?)\b/,
      /\b(foot ?drop|dropped foot)\b|\bthey (just |keep |now )?(give|giving|gave) (way|out)\b|\b(legs?|foot) (\w+ ){0,6}?(somebody|someone) else\b|\bcannot (stand|walk|go) (up )?on (my )?(tip ?toes?|heels?|toes)\b|\bcannot push off\b/,
      /\b(trip|tripping|stumbl\w+|catch\w*) (over |on )?(my )?(own )?(foot|feet|toes?)\b|\bstumbl(e|es|ing)\b|\blegs? (\w+ ){0,3}?(from under|out from under)\b/,
      /\b(paraly[sz]ed|wobbly on my feet|unsteady|lost my balance|keep falling|walking like (a drunk|i am drunk))\b/,
      /\bcannot (walk|stand)( anymore| any more| properly| at all| without| unaided| because| since|$)/,
    ],
  },
  { id: 'leg-numb', facts: ['legNumbness', 'legTingling'], patterns: near(numb, legPart) },
  {
    id: 'chest',
    facts: ['chestPain'],
    patterns: [
      /\bchest (is |feels |has been |was |went )?(\w+ )?(pains?|tight|tightness|pressure|hurts|hurting|ache\w*|aching|crushing|heavy|discomfort)\b/,
      /\b(pains?|pressure|tight\w*|squeez\w+|crushing|weight|heaviness|burning|elephant|ache) (\w+ ){0,3}?(in|across|on|round|around) (my |the )?(chest|breastbone)\b/,
      /\b(having|had|have) (a |another )?heart attack\b/,
    ],
  },
  {
    id: 'breath',
    facts: ['breathless'],
    patterns: [
      /\b(short|shortness) of breath\b|\bout of breath\b|\bbreathless\w*\b|\bcannot (catch my breath|breathe|get (enough )?(air|breath))\b|\b(hard|difficult|trouble|difficulty|struggl\w+|painful|hurts|fighting) (to |with |for )?breath\w*\b|\bgasping\b|\b(puffed out|winded) (just|from|after|walking)\b/,
    ],
  },
  {
    id: 'fainted',
    facts: ['fainted'],
    patterns: [
      /\b(fainted|fainting|faint|passed out|passing out|blacked out|blacking out|blackouts?|collapsed|lost consciousness|nearly keeled over)\b/,
    ],
  },
  {
    id: 'stroke',
    facts: ['faceDroop', 'armWeaknessSudden', 'speechTrouble', 'suddenVisionLoss', 'worstHeadacheEver'],
    patterns: [
      ...near('face|mouth|smile|eyelid', String.raw`droop\w*|dropped|drops|lopsided|slack|crooked|numb`),
      /\bslurr\w*\b|\b(cannot|could not|trouble|difficulty|hard to) (speak\w*|talk\w*|find(ing)? (the |my )?words|get (the |my )?words out)\b|\b(words|speech) (\w+ ){0,2}?(jumbled|wrong|muddled|garbled|gone|went|funny|strange)\b/,
      /\b(arms?|hands?) (\w+ ){0,3}?(weak|limp|dead|heavy|useless|numb|paraly[sz]ed|not work\w*)\b/,
      /\b(lost|losing|loss of|no) (my |the |some )?(sight|vision|eyesight)\b|\b(went|gone|going) blind\b|\b(sight|vision|eyesight) (\w+ )?(went|gone|disappeared|blacked out|has gone)\b|\bsuddenly (could not|cannot) see\b|\bcannot see (out of|with|from|anything)\b|\b(curtain|shadow) (\w+ ){0,3}?(eye|vision|sight)\b/,
      /\b(worst|thunderclap|blinding) (\w+ )?head(ache)?\b|\bworst headache\b|\bthunderclap\b|\bsudden (\w+ ){0,2}?headache\b|\bheadache (\w+ ){0,4}?worst\b/,
      /\b(having|had|have|another) (a |an )?(mini.?|small |little )?(stroke|tia)\b/,
    ],
  },
  {
    id: 'neck',
    together: true,
    facts: ['doubleVision'],
    patterns: [
      /\b(double vision|seeing double|see(ing)? two of)\b/,
      ...near('neck|headache', 'dizzy|dizziness|spinning|vertigo|vomit\\w*|throwing up|being sick'),
    ],
  },
  {
    id: 'aorta',
    facts: ['tearingPain', 'pulsatingAbdomen', 'knownAneurysm'],
    patterns: [
      ...near(
        'tearing|ripping|tore|ripped|torn',
        'pain|back|chest|belly|stomach|tummy|inside me|shoulder blades|feeling|sensation',
      ),
      ...near('puls\\w*|throbb\\w*|heartbeat|beating', 'belly|stomach|tummy|abdomen|gut'),
      /\baneurysm\b/,
    ],
  },
  {
    id: 'fever',
    facts: ['fever', 'chills', 'nightSweats', 'temperatureC'],
    patterns: [
      /\bfever\w*\b|\b(high|running a|got a|have a|had a|with a|spiking a|spiked a|bit of a) temp(erature)?\b|\btemp(erature)? (\w+ ){0,3}?(38|39|4[01]|10[0-4])(\.\d)?\b|\b(shivers?|shivering|shivery|chills|rigors|the shakes|shaking (all over|uncontrollably))\b|\bnight sweats?\b|\b(drenched|soaked|soaking|sweat\w*) (\w+ ){0,4}?(night|sheets|bed|pyjamas|pajamas)\b|\bburning up\b/,
    ],
  },
  {
    id: 'weight',
    facts: ['weightLossUnexplained'],
    patterns: [
      /\b(lost|losing|dropped|shed|shedding|down) (\w+ ){0,3}?(weight|kilos?|kgs?|\d+ ?kgs?|stone|pounds|lbs|kilograms)\b|\b(weight|clothes|trousers|pants|jeans) (\w+ ){0,3}?(falling off|dropping off|fallen off|hanging off)\b/,
    ],
  },
  {
    id: 'cancer',
    facts: ['cancer'],
    ever: true,
    patterns: [
      /\bcancer\b|\bchemo\w*\b|\bradiotherapy\b|\btumou?rs?\b|\bmetasta\w+\b|\bleuk(a)?emia\b|\blymphoma\b|\bmyeloma\b|\bmelanoma\b|\boncolog\w+\b|\bbiopsy\b/,
    ],
  },
  {
    id: 'accident',
    facts: ['trauma'],
    patterns: [
      /\b(fell|fallen|fall|thrown|came|slipped|tumbled) (right |straight |clean )?(off|from|down|over) (a|an|the|my|some|our|his|her|stairs|steps|ladder)\b|\b(had|bad|nasty) (\w+ )?fall\b/,
      /\b(car|bike|motorbike|road|traffic|train|bus|work|quad|skiing) (crash|accident|smash|wreck|collision)\b|\b(hit|knocked (down|over)|run over|rear.?ended|t.?boned|struck) by\b|\b(crashed|rolled|flipped) (my|the|our|a) (car|bike|ute|truck|motorbike|van|quad)\b|\bin a (\w+ )?(crash|pile.?up|collision|prang)\b|\brear.?ended\b|\bwhiplash\b/,
      /\b(broken|broke|fractured|cracked) (\w+ ){0,2}?(bones?|something|ribs?|back|spine|vertebra\w*|hip|pelvis|neck|coccyx|tailbone)\b/,
    ],
  },
  {
    id: 'clot',
    facts: [
      'calfSwellingOneSide',
      'calfPainOneSide',
      'calfWarmOrRed',
      'dvtActiveOrUnder3Months',
      'dvtHistory',
    ],
    patterns: [
      /\b(calf|leg|shin|thigh) (\w+ ){0,4}?(swollen|swelled|swelling|swells|ballooned|puffed up|bigger than|twice the size|red|hot|throbbing and)\b|\b(swollen|swelling (in|of)|swelled up|red hot|puffy) (\w+ ){0,3}?(calf|leg|shin|thigh)\b/,
      /\b(blood )?clots?\b|\bdvt\b|\bpulmonary embol\w+\b|\bdeep vein\b/,
    ],
  },
  {
    id: 'pregnancy',
    facts: ['pregBleeding', 'pregReducedMovement', 'pregContractions'],
    patterns: [
      /\b(bleeding|spotting) (\w+ ){0,3}?(down there|down below|heavily|vagina\w*|am pregnan\w*|while pregnan\w*|pregnan\w*|this pregnancy)\b|\b(pregnan\w+|vaginal) (\w+ ){0,4}?(bleeding|spotting|bled)\b|\bwaters? (have |has |just )?(broken|broke)\b|\bbaby (\w+ ){0,3}?(moving less|not moving|not moved|stopped moving|less movement|quiet|hardly mov\w+|barely mov\w+)\b|\bspotting\b|\bcannot feel (the |my )?(baby|kicks)\b|\bcontractions?\b|\bin labou?r\b/,
    ],
  },
  {
    id: 'self-harm',
    facts: [],
    patterns: [
      /\b(kill(ing)? myself|suicid\w+|end (it all|my life|things)|self.?harm\w*|hurt(ing)? myself on purpose|better off dead|take my (own )?life|end(ing)? my (own )?life|cut(ting)? myself)\b|\b(do not|cannot) (want to )?(live|be here|wake up|go on living|carry on living|be alive)\b( anymore| any more)?|\bno (point|reason) (in |to )?(living|live)\b|\bnot worth living\b/,
    ],
  },
  {
    id: 'unrelenting',
    facts: ['painConstantUnrelenting'],
    patterns: [
      /\b(24\/7|24 7|round the clock)\b|\bnothing (at all )?(eases|relieves|touches|takes away|shifts|stops|dulls) (it|the pain|this)\b|\bcomfortable in any position\b|\bcannot find a (comfortable )?position\b|\bno (comfortable )?position (helps|eases|is comfortable|works)\b|\bpain (that )?(never|will not|does not) (stops?|lets? up|goes? away|ease\w*|quits?)\b/,
    ],
  },
  {
    id: 'drugs',
    facts: ['ivDrugUse'],
    patterns: [
      /\binject\w* (\w+ )?(drugs|heroin|meth|ice|speed|gear|coke|cocaine|fentanyl)\b|\bi (still |sometimes |used to )?shoot up\b|\bshoot\w* up (\w+ )?(heroin|meth|gear|drugs|ice|again|last)\b|\biv drug\w*\b/,
    ],
  },
  {
    id: 'blood',
    facts: ['haematuria'],
    patterns: [
      /\bblood (\w+ ){0,3}?(urine|pee|wee|piss|poo|stools?|toilet|loo|sick|vomit|phlegm)\b|\bbloody (urine|pee|wee|stools?|poo)\b|\b(peeing|pissing|weeing|coughing( up)?|vomiting|throwing up|spitting) blood\b/,
    ],
  },
  {
    id: 'sexual',
    facts: ['sexualChangeNew'],
    patterns: [
      /\b(cannot|lost|losing|no|trouble|problems?) (\w+ ){0,4}?(erections?|orgasms?|get it up|get hard|stay hard|climax)\b|\b(impoten\w+|erectile)\b|\b(sex|intercourse) (\w+ ){0,3}?(numb|no feeling|feels different|feel nothing|cannot feel)\b|\b(feel nothing|no feeling|numb|cannot feel \w+) (during|when having|in) sex\b/,
    ],
  },
  {
    id: 'skin',
    facts: ['skinSpreadingHot', 'blisteringRashOneSide'],
    patterns: [
      /\bcellulitis\b|\bshingles\b|\bsepsis\b|\babscess\w*\b|\binfected (wound|cut|scar|bite|sore)\b|\bsepticaemia\b|\b(red|hot|rash|redness) (\w+ ){0,4}?spread\w*\b|\bspreading (\w+ )?(rash|redness|red)\b|\bred (streaks?|lines?) \b/,
    ],
  },
];
