import { legPart, numb, pee, peeTrouble, poo, pooTrouble, powerless, privates } from './alert-lexicon.ts';
import { type AlertPhrase, near } from './alert-phrase.ts';

export const nervePhrases: readonly AlertPhrase[] = [
  { id: 'saddle', facts: ['saddleNumbness'], patterns: near(numb, privates) },
  {
    id: 'bladder',
    facts: ['bladderChange'],
    patterns: [
      ...near(peeTrouble, pee),
      ...near('stream|flow', 'weak\\w*|dribbl\\w*|trickl\\w*|slow\\w*|stop\\w*|strain\\w*'),
      /\b(wet|wetting|pee|peed|peeing|piss|pissed|pissing|wee|weed|weeing) (myself|my ?self|my pants|the bed|in bed)\b/,
      /\bincontinen\w+\b|\b(takes?|taking) (forever|ages) to (pee|wee|urinate|empty)\b|\b(pee|wee)ing takes (forever|ages)\b|\bnever (feel|feels) empty\b|\b(wee|pee|weeing|peeing|going) without (noticing|knowing|feeling|meaning)\b|\b(i|it) (now |just |only |sometimes |always )*(leaks?|dribbles?)\b|\b(keep|keeps|started|been|am) (leaking|dribbling)\b|\bnot (had|have|been for) a (wee|pee)\b|\bnot been able to (go|pee|wee|pass)\b/,
      ...near(
        'cannot|trouble|hard to|difficult to|ages to|struggl\\w+ to',
        'start (?:the |my |a )?(?:flow|stream)|get (?:the |a )?(?:flow|stream) going',
      ),
      /\b(do not|cannot) (feel|know|notice|tell) (it )?(when|if) (i (need to |need a |have to |am )?(pee|wee|go|peeing|weeing)|(my |the )?bladder is (full|empty))\b/,
      /\b(not|cannot) (been able to )?(peed?|wee|go) (since|all day|for \d+)\b/,
      /\bhave not (peed|been to the (?:loo|toilet)|passed (?:water|urine)|weed) since\b/,
    ],
  },
  {
    id: 'bowel',
    facts: ['bowelChange'],
    patterns: [
      /\b(soiled|pooed|pooped|shat|shit|crapped|messed) (myself|my ?self|my pants|the bed)\b/,
      ...near(pooTrouble, poo),
      /\b(having|had|have) (an |some |little )*accidents? (on the way|before i|in my|getting to|on my way)\b/,
      /\b(never|did not|do not|cannot) (even )?(felt|feel|notice\w*) (it |them |anything )?com(e|ing)( out)?\b/,
      /\b(poo|stools?|diarrhoea|wee|pee|urine) (\w+ )?(came|comes|coming|slips?|slipped|leaks?) out\b/,
      /\bbowel (motions?|movements?) (\w+ ){0,2}?(happen|come|slip)\w*\b|\bwithout (me |my )?(knowing|noticing|feeling it)\b/,
      /\bbowels? (have |has |just )?(let go|gone|(open|opened|opening|empty|emptied|move) without)\b/,
    ],
  },
  {
    id: 'sexual',
    facts: ['sexualChangeNew'],
    patterns: [
      ...near(
        'sex|intercourse|making love|make love|orgasm\\w*|climax\\w*|erections?|hard.?on|aroused|arousal',
        `${numb}|cannot|not (?:able|work\\w*|happen\\w*)|impossible|fails?|failing|failed`,
      ),
      /\b(cannot|lost|losing|no|trouble|problems?) (\w+ ){0,4}?(erections?|orgasms?|get it up|get hard|stay hard|climax)\b|\b(impoten\w+|erectile)\b|\b(manhood|penis|willy|old fella|john thomas) (\w+ ){0,2}?(not|stopped|never) (\w+ )?(work\w*|respond\w*|function\w*|rise)\b|\b(sex|intercourse) (\w+ ){0,3}?(numb|no feeling|feels different|feel nothing|cannot feel)\b|\b(feel nothing|no (feeling|sensation)|numb|cannot feel \w+) (during|in|when (i|we) (am |are )?(have|had|having)|when having) sex\b|\b(erections?|orgasms?) (\w+ ){0,3}?(stopped|gone|weaker|disappeared|not happening)\b/,
    ],
  },
  {
    id: 'both-legs',
    facts: [],
    patterns: [
      ...near(
        String.raw`(?:both|the two|my two) (?:of )?(?:my |the )?(?:legs?|feet|calves|thighs|sides)`,
        `${numb}|weak\\w*|pain\\w*|heavy|giving way|shooting|burning|jelly|hurts?|aching`,
      ),
      /\bdown (both|the two|my two) (my |the |of my )?(legs|sides)\b/,
      /\b(legs?|foot|feet|calf|thigh)\b.*\b(left|right|other)( one| leg| foot| side)? (\w+ )?(too|as well|also|joined|has started|is starting|has gone)\b/,
    ],
    together: true,
  },
  {
    id: 'other-leg-too',
    together: true,
    facts: [],
    patterns: [
      /\b(left|right|one) (leg|foot|side|calf|thigh)\b.{0,60}\b(other|second|left|right|both|opposite)\b.{0,24}\b(too|as well|also|now|going|gone|starts|starting|started|joined|joining|same)\b/,
      /\b(now|also|then) (\w+ )?(the |my |in the )?(other|left|right|second|opposite) (one|leg|foot|side)\b/,
    ],
  },
  {
    id: 'leg-weakness',
    facts: ['legWeakness', 'footDrop', 'unsteadyGaitNew'],
    unless: /\b(weak|weaker|lighter|softer) (pressure|touch|massage|hands|strokes)\b/,
    patterns: [
      /\b(legs?|knees?|ankles?|foot|feet|toes?) (\w+ ){0,3}?(giv(e|es|ing|en) (way|out|up)|gave (way|out)|buckl\w+|collaps\w+|drag(s|ging|ged)?|flop\w*|slap\w*|weak|weaker|weakness|jelly|paraly[sz]ed|stopped working|not work(ing)?|will not (move|lift|work|do|come up|go up|respond|hold me)|do not work|gone)\b/,
      /\b(weak|weakness|weaker|dragging|drag|losing (power|strength)|lost (power|strength|the use)|no (power|strength)) (in |of |with |to )?(\w+ ){0,3}?(legs?|foot|feet)\b/,
      /\b(cannot|could not|cannot even) (really |properly )?(lift|move|raise|control|use|wiggle) (\w+ ){0,3}?(foot|feet|toes?|legs?)\b/,
      /\b(foot ?drop|dropped foot)\b|\bthey (just |keep |now )?(give|giving|gave) (way|out)\b|\b(legs?|foot) (\w+ ){0,6}?(somebody|someone) else\b|\bcannot (stand|walk|go) (up )?on (my )?(tip ?toes?|heels?|toes)\b|\bcannot push off\b/,
      /\b(trip|tripping|stumbl\w+|catch\w*) (over |on )?(my )?(own )?(foot|feet|toes?)\b|\bstumbl(e|es|ing)\b|\blegs? (\w+ ){0,3}?(from under|out from under)\b/,
      ...near(
        'shoes?|slippers?|flip.?flops?|thongs?',
        'catch\\w*|scuff\\w*|drag\\w*|scrap\\w*|slap\\w*|falls? off|trips? me',
      ),
      ...near('balance', 'gone|lost|off|terrible|awful|shot|worse|losing|hopeless'),
      ...near(
        'walk|walking|gait|steps?|on my feet|down the (?:hall|corridor|street)',
        'stagger\\w*|sway\\w*|lurch\\w*|zig.?zag\\w*|drunk|drunken|unsteady|wobbl\\w*|sailor|penguin|weav\\w+|bump into',
      ),
      /\bbump(ing)? into (walls?|door\w*|furniture|things)\b|\b(haul|pull|drag|heave|push)(ing)? myself (up|along)\b|\bcannot (stand|get) up (\w+ ){0,4}?without (pulling|hauling|pushing)\b/,
      /\b(paraly[sz]ed|wobbly on my feet|unsteady|lost my balance|keep falling|walking like (a drunk|i am drunk))\b/,
      /\b(hang|hold|holding|hanging) on ?to (the |my )?(furniture|walls?|rails?) (\w+ ){0,4}?(walk|legs?|stand|up)\b|\bcannot (walk|stand|go) on (my )?(heels?|toes)\b/,
      /\bcannot (walk|stand)( anymore| any more| properly| at all| without| unaided| because| since|$)/,
    ],
  },
  {
    id: 'leg-powerless',
    facts: ['legWeakness', 'footDrop', 'unsteadyGaitNew'],
    patterns: near(powerless, legPart),
  },
  {
    id: 'hand',
    facts: ['handWeaknessNew'],
    patterns: [
      ...near(
        'hands?|fingers?|grip',
        'clumsy|fumbl\\w*|drop(?:s|ping)? (?:things|cups?|everything|stuff)|lost (?:its|my|the) (?:grip|strength)',
      ),
      /\b(dropped|drop|spilled|spilt) (\w+ ){0,4}?because my hand\b|\bmy (hand|arm|leg) just went\b|\bcannot (do up|manage|fasten|undo) (\w+ )?(buttons?|zips?|laces)\b|\bkeep dropping (things|stuff|cups?|everything|my)\b/,
    ],
  },
  { id: 'leg-numb', facts: ['legNumbness', 'legTingling'], patterns: near(numb, legPart) },
];
