import { powerless } from './alert-lexicon.ts';
import { type AlertPhrase, near } from './alert-phrase.ts';

export const headAndHeartPhrases: readonly AlertPhrase[] = [
  {
    id: 'chest',
    facts: ['chestPain'],
    unless: /\b(from|after) (the |my |a |all that )?(laptop|computer|desk|bench press|push.?ups?|typing)\b/,
    patterns: [
      ...near(
        'chest|breastbone|sternum',
        'pains?|painful|tightness|tightening|crushing|squeez\\w*|pressure|heaviness|ach(?:e|es|ing|ey)|hurts?|hurting|stab\\w*|sharp|elephant|vice|discomfort|constrict\\w*|twinges?',
      ),
      /\b(tight|crushing|squeezing|heavy|burning|sore) (\w+ ){0,1}?chest\b(?! (muscles?|from))/,
      /\bchest (is |feels |has been |was |went )?(\w+ )?(pains?|tight|tightness|pressure|hurts|hurting|ache\w*|aching|crushing|heavy|discomfort)\b/,
      /\b(pains?|pressure|tight\w*|squeez\w+|crushing|weight|heaviness|burning|elephant|ache) (\w+ ){0,3}?(in|across|on|round|around) (the (middle|centre|center|left side|right side|left|front) of )?(my |the )?(chest|breastbone)\b/,
      /\b(having|had|have) (a |another )?heart attack\b/,
      /\b(chest|breastbone) (\w+ ){0,3}?(like )?(an |a )?(elephant|vice|brick|weight|ton|band|fist|stabbing)\b|\b(stabbing|sharp|stabs?) (\w+ ){0,3}?(chest|breastbone)\b/,
    ],
  },
  {
    id: 'breath',
    facts: ['breathless'],
    patterns: [
      ...near(
        'breath|breathe|breathing|air',
        'cannot|catch|short|shorter|hurts?|struggl\\w*|difficult\\w*|laboured|labored|shallow|trouble|fight\\w*|gasp\\w*|run(?:ning)? out|hard work|not enough|steal\\w*',
      ),
      /\b(puffing|panting|wheez\w+|suffocat\w+)\b(?! (after|from) (running|a run|training|the gym|spin|football))|\b(stop|pause|rest) (\w+ ){0,5}?(for|to get|to catch) (my )?(breath|air)\b/,
      /\b(short|shortness) of breath\b|\bout of breath\b|\bbreathless\w*\b|\bcannot (catch my breath|breathe|(get|take|draw) (a |any |enough |in )*(\w+ )?(air|breath))\b|\b(hard|difficult|trouble|difficulty|struggl\w+|painful|hurts|fighting) (to |with |for )?breath\w*\b|\bgasping\b|\b(puffed|winded|out of puff) (out )?(just|from|after|walking|getting|going|climbing|talking|doing|even)\b(?! (running|football|training|the gym|spin))/,
    ],
  },
  {
    id: 'fainted',
    facts: ['fainted'],
    patterns: [
      /\b(keel\w* over|(went|gone|turned|go) (all )?(grey|white|woozy)|unconscious|swoon\w*|woke up on the (floor|ground|tiles)|came (round|to) on the (floor|ground|tiles)|everything (went|goes|turned) (black|dark|grey))\b/,
      /\b(might|may|about to|going to|gonna|almost|nearly|as if i will|like i will|could) (\w+ )?(collapse|pass out|black out|faint|keel over|drop|conk out)\b/,
      /\b(fainted|fainting|faint|passed out|passing out|blacked out|blacking out|blackouts?|collapsed|lost consciousness|funny turn|fell to the (floor|ground)|hit the deck|nearly keeled over)\b/,
    ],
  },
  {
    id: 'stroke',
    facts: ['faceDroop', 'armWeaknessSudden', 'speechTrouble', 'suddenVisionLoss', 'worstHeadacheEver'],
    patterns: [
      ...near('arms?|hands?', powerless),
      ...near(
        'face|mouth|lips?|smile|eyelid|cheek',
        'droop\\w*|dropped|drops|lopsided|slack|crooked|numb|dribbl\\w*|drool\\w*|sag(?:s|ged|ging)?|slipped|skew\\w*',
      ),
      ...near(
        'speech|words?|sentences?|tongue',
        'slurr\\w*|jumbl\\w*|muddl\\w*|garbl\\w*|gibberish|nonsense|mush\\w*|scrambl\\w*|thick|tangled|stuck|(?:would|will) not come|came out',
      ),
      ...near(
        'eyes?|sight|vision|eyesight',
        'blind|(?:went|gone|go|goes) (?:black|dark|dim|grey|blind|blank)|vanish\\w*|disappear\\w*|curtain|shutter|veil|missing|blacked out',
      ),
      /\bslurr\w*\b|\b(cannot|could not|trouble|difficulty|hard to) (speak\w*|talk\w*|find(ing)? (the |my )?words|get (the |my )?words out)\b|\b(words|speech) (\w+ ){0,4}?(jumbled|wrong|muddled|garbled|gone|went|funny|strange|mixed up|backwards)\b/,
      /\b(left|right|one|whole) side (of (my|the) (body|face) )?(\w+ ){0,3}?(weak|limp|dead|heavy|numb|paraly[sz]ed|useless|drooping)\b/,
      /\b(black|dark|blank|blind|blurr\w*) (\w+ ){0,3}?(eyes?|sight|vision)\b/,
      /\b(arms?|hands?) (\w+ ){0,3}?(weak|limp|dead|heavy|useless|numb|paraly[sz]ed|not work\w*|stopped working)\b/,
      /\b(lost|losing|loss of|no) (my |the |some )?(sight|vision|eyesight)\b|\b(went|gone|going) blind\b|\b(sight|vision|eyesight) (\w+ )?(went|gone|disappeared|blacked out|has gone)\b|\bsuddenly (could not|cannot) see\b|\bcannot see (properly |well |clearly )?(out of|with|from|anything)\b|\bwords? (\w+ ){0,3}?(not|no) (\w+ )?(make sense|come out)\b|\bnot mak(e|ing) sense\b|\b(curtain|shadow) (\w+ ){0,3}?(eye|vision|sight)\b/,
      /\b(headache|head) (\w+ ){0,6}?(exploded|exploding|thunderclap|out of (nowhere|the blue)|hit (by|with) (a )?(hammer|bat|brick|shovel)|never had (one|anything|a headache) like)\b|\b(worst|most (terrible|awful|horrible|painful|violent|intense)|thunderclap|blinding) (\w+ )?head(ache)?\b|\bworst headache\b|\bthunderclap\b|\bsudden (\w+ ){0,2}?headache\b|\bheadache (\w+ ){0,4}?worst\b/,
      /\b(having|had|have|another) (a |an )?(mini.?|small |little )?(stroke|tia)\b/,
    ],
  },
  {
    id: 'neck',
    together: true,
    facts: ['doubleVision'],
    patterns: [
      /\b(double vision|seeing double|see(ing)? two of|(vision|sight) (\w+ )?(doubled|double))\b/,
      ...near(
        'neck|headache',
        'dizzy|giddy|dizziness|spin(?:s|ning)?|vertigo|vomit\\w*|throw(?:ing|n) up|threw up|being sick|been sick|puk\\w+|unsteady|wobbly|stagger\\w*|cannot walk straight|seeing two|see two|two of everything|double',
        12,
      ),
    ],
  },
  {
    id: 'aorta',
    facts: ['tearingPain', 'pulsatingAbdomen', 'knownAneurysm'],
    patterns: [
      ...near(
        'stabbed through|knife|tearing|ripping|tore|ripped|torn|rip|tear|burst',
        'pain|back|spine|chest|belly|stomach|tummy|inside|inside me|between my shoulders|shoulder blades|feeling|sensation',
      ),
      ...near('puls\\w*|throbb\\w*|heartbeat|beating', 'belly|stomach|tummy|abdomen|gut'),
      /\baort\w+\b|\b(bulge|widened|ballooned|weak spot) (\w+ ){0,4}?artery\b|\banuerysm\b|\baneur[iy]sms?\b|\btriple a\b|\baaa\b/,
    ],
  },
  {
    id: 'pressure',
    facts: ['bp'],
    patterns: [
      /\b(1[89]\d|2[0-7]\d) ?(\/|over|on) ?([6-9]\d|1[0-7]\d)\b|\b(1[2-9]\d|2\d\d) ?(\/|over) ?1[1-7]\d\b/,
      /\b(top|upper|systolic|first) (number|one|figure|reading)? ?(\w+ ){0,3}?(1[89]\d|2[0-7]\d)\b|\b(blood pressure|bp) (\w+ ){0,4}?(1[89]\d|2[0-7]\d)\b|\b(blood pressure|bp) (\w+ ){0,3}?(through the roof|sky.?high|dangerous\w*|very high|off the chart\w*)\b/,
    ],
  },
];
