import { type AlertPhrase, near } from './alert-phrase.ts';

/** What a part of the body is said to do when it fails: "would not hold me", "does not do what I tell it". */
const fails = [
  '(?:will|would|do|does|did|could) not (?:\\w+ )?(?:move|hold|do|work|lift|come|go|obey|respond|open|close|shut|support|carry|listen|follow|bend|straighten|grip|react)',
  'cannot (?:\\w+ )?(?:move|lift|hold|control|close|shut|raise|work|trust)|stopped (?:moving|working|responding)|refus\\w+|(?:has|have) (?:quit|packed up|conked out|given up)',
  'let(?:s|ting)? me down|give(?:s|n)? up on me|mind of (?:it is|its|their) own|(?:does|do|doing) (?:it is|its|their) own thing|dead weight|lifeless|frozen|paraly[sz]\\w*|folds?|folded|folding|crumples?|crumpled|floppy|flops?|limp',
].join('|');
const spins =
  '(?:walls?|room|floor|ceiling|world|everything) (?:\\w+ ){0,3}?(?:turn\\w*|mov\\w+|rock\\w*|goes round)|dizz\\w*|giddy|spin\\w*|whirl\\w*|tilt\\w*|sway\\w*|swimming|vertigo|off balance|merry.go.round|carousel|(?:on|like) a (?:boat|ship)|vomit\\w*|throw(?:n|ing)? up|threw up|being sick|been sick|puk\\w*|stagger\\w*|double|two of everything|retching|nause\\w*';

/** "My bladder is fine" tells of nothing. */
const notWell = String.raw`(?!(?: and \w+)?(?: (?:is|are|all|works?|working|life|both|feels?|still|perfectly|also))* (?:fine|normal|ok|okay|good|perfect|great|healthy|clear|like a champion|behaves?|behaving|no trouble|no problems?|as (?:always|usual|ever))\b)`;
const word = (words: string) => new RegExp(String.raw`\b(?:${words})\b${notWell}`);

/**
 * Parts of the body of which people hardly write unless something is wrong with them: the word is enough. What else it
 * may mean is written beside it.
 */
export const topicPhrases: readonly AlertPhrase[] = [
  {
    id: 'bladder',
    facts: ['bladderChange'],
    patterns: [
      word('bladder|waterworks|urine|urinat\\w+|pee|pees|peeing|peed|weeing|piss|pissing|catheter'),
      /\b(to|a|my|have|any|of|for) wees?\b(?! (bit|while|dog|one|baby|lad|girl|boy|sore|stiff|tight|tad|drop|dram|flat|house|step|walk|job|twinge|niggle|ache|knot|lump|break|chat|worried|nervous))/,
      ...near(
        'toilet|loo|bathroom|dunny',
        '(?:few )?drops|dribbl\\w*|trickl\\w*|nothing (?:comes|happens|there)|push|strain\\w*|force|in time|not make it|(?:will|would) not (?:flow|come|start)|no urge',
      ),
      /\b(wet|damp) (patch|spot|stain|chair|seat|bed|trousers|pants|underwear|knickers|undies)\b|\b(pants|trousers|knickers|undies|underwear|pad|pads) (\w+ ){0,3}?(wet|soaked|damp)\b|\bwet myself\b|\b(started|have to|need to|now) (\w+ )?(wear|wearing|use|using|need|needing) (a |the )?(pads?|nappies|liners?|diapers?)\b|\b(needing|need|needed|have|had) to go (\w+ ){0,3}?(nothing|would not|will not|cannot)\b|\bmy tap (runs|is)\b/,
    ],
    unless:
      /\b(laugh\w*|giggl\w*|drink\w*|coffee|tea|during (the|our) \w+|as always|like always|as usual|once (at|a) night|twice a night|prostate (is )?known|pee before|wee before|toilet break|pee break|wee break|urine test|sample|pissing (down|with rain)|rain|dog|cat|taking the pi\w+)\b/,
  },
  {
    id: 'bowel',
    facts: ['bowelChange'],
    patterns: [
      word('bowels?|poos?|pooed|pooing|poop|poops|pooped|faeces|feces|soiled|soiling'),
      ...near(
        'undies|underwear|underpants|knickers|pants|boxers|trousers',
        'dirty|stain\\w*|mess\\w*|brown|soil\\w*',
      ),
    ],
    unless:
      /\b(constipat\w*|irritable bowel|ibs|bloat\w*|regular\w*|iron tablets|dog|cat|puppy|grass|mud|paint\w*|garden\w*)\b/,
  },
  {
    id: 'private-parts',
    facts: ['saddleNumbness', 'sexualChangeNew'],
    patterns: [
      word(
        'vagina\\w*|vulva|penis|willy|testicles?|genitals?|perineum|anus|scrotum|labia|tampons?|clit\\w*|foreskin|back passage',
      ),
      word(
        'erections?|orgasms?|intercourse|sexually|ejaculat\\w*|climax\\w*|libido|(?:during|having|had|have|no) sex|sex',
      ),
      ...near(
        'sleep together|make love|making love|love ?making|in bed with my \\w+|intimate',
        '(?:do|did|does|can) not feel|feel|anything|nothing|silent|numb|cannot|any ?more',
      ),
    ],
    unless: /\b(either sex|same sex|opposite sex|sex of the|period|pain relief for periods)\b/,
  },
  {
    id: 'chest',
    facts: ['chestPain'],
    patterns: [word('chest|breastbone|sternum')],
    unless:
      /\b(open\w*|stretch\w*|muscles?|press|pecs?|work ?out|posture|hair|wax\w*|shav\w*|cold|infection|desk|drawers|freezer|treasure|lie on|lying on|pillow|laptop|shoulders|high|height|physio|swim\w*|bench|gym|hug|rounded|tattoo|towel|cover\w*|massage|rub|avoid|off limits|ticklish|leave out|skip)\b/,
  },
  {
    id: 'breath',
    facts: ['breathless'],
    patterns: [
      /\b(stop|pause|rest) (\w+ ){0,2}?(and|to) (pant|puff|gasp)\w*\b/,
      ...near(
        'air|breath',
        'sit up|gulp\\w*|starv\\w*|hungry|hunger|need(?:ing)? more|suck\\w*|get enough|to get',
      ),
      /\b(lungs?) (\w+ ){0,4}?(full|tight|burn\w*|hurt\w*|fluid|water|empty|small|not)\b|\bwinded (just|from|by|after|even|when)\b|\bair hunger\b/,
    ],
    unless: /\b(fresh air|air.?con\w*|airbnb|asthma is (fine|controlled))\b/,
  },
  {
    id: 'fainted',
    facts: ['fainted'],
    patterns: [
      /\b(came|come) (round|to|around) (\w+ ){0,3}?(floor|ground|tiles|grass|carpet|bathroom|kitchen)\b|\b(found myself|woke( up)?|ended up) on the (\w+ )?(floor|ground|tiles|grass|carpet)\b|\b(slid|slumped|sank) (\w+ )?(down|to)\b|\bno memory of\b|\b(everything|all|world|lights) (went|goes|turned) (\w+ )?(dim|black|dark|grey|white|blank|out)\b|\bout cold\b|\bsuddenly (i )?(lay|lying|was) on the \w+( floor)?\b|\bsaw stars\b/,
    ],
  },
  {
    id: 'stroke',
    facts: ['faceDroop', 'armWeaknessSudden', 'speechTrouble', 'suddenVisionLoss', 'worstHeadacheEver'],
    patterns: [
      ...near(
        'face|mouth|lips?|smile|eyelid|cheek',
        `${fails}|one.sided|lop.?sided|twisted|pulled down|hung|hangs|hanging`,
      ),
      ...near(
        '(?:left|right|my|one|whole) (?:arm|hand|side)|fingers',
        `${fails}|numb and weak|heavy as lead`,
      ),
      /\b(knew|know) what i (want|wanted|meant|mean|was trying) to say\b|\b(could not|cannot|trouble to|unable to) (say|find|remember|think of|form|get out) (a |any |the |my |simple )*(words?|names?|sentences?)\b(?! (to|for) describ\w*)|\b(rubbish|gibberish|nonsense|wrong words?) (\w+ )?(came|comes|coming) out\b|\btalk(ing|ed)? (rubbish|gibberish|nonsense|funny|like i was drunk)\b|\bcould not (speak|talk|get a word out)\b|\b(could not|cannot) (get|put|form|make|finish) (a |the |my )?(sentences?|words?) (together|out|straight)\b|\b(spoke|sounded|sound|talk\w*) like (i was )?(a )?drunk\b|\btongue (\w+ ){0,3}?(tied|thick|heavy)\b/,
      /\b(could not|cannot) see (\w+ ){0,4}?(eye|side|half|anything|minutes?|seconds?|properly|clearly)\b|\b(half|part) of (my |the )?(vision|sight|view)\b|\bhalf (of )?(the |a )?(page|screen|face|room|picture|world|plate) (\w+ )?(was |is |were )?(missing|gone|black|not there)\b|\bblind spot\b|\bblind in\b|\bwent blind\b/,
      ...near(
        'headache|migraine|pain in my head|head pain',
        'gunshot|bomb|explo\\w*|lightning|hammer|axe|brick|bat|one second to the next|in an instant|instantly|all at once|suddenly|out of nowhere|out of the blue|unlike any|nothing like it|worst|strongest',
      ),
    ],
    unless: /\b(make ?up|lipstick|botox|face cradle|face.?down|face hole|wedding|ring finger|poker face)\b/,
  },
  {
    id: 'neck',
    together: true,
    facts: ['doubleVision'],
    patterns: near('neck|headache|back of my head|base of my skull', spins, 12),
  },
  {
    id: 'leg-weakness',
    facts: ['legWeakness', 'footDrop', 'unsteadyGaitNew'],
    patterns: [
      ...near('legs?|knees?|ankles?|foot|feet|toes?|thighs?', fails),
      /\b(i|and|keep|kept|started) (\w+ )?(stagger\w*|totter\w*|lurch\w*)\b|\b(hold|holding|hang|hanging|cling|clinging|lean|leaning) on ?to (the |my |a )?(walls?|furniture|rails?|rail|banister|chairs?)\b|\b(both )?hands to (get|lift|move|put) (my )?(\w+ )?(leg|foot)\b|\blift my (leg|foot) with my hands?\b|\b(slippers?|shoes?|thongs|flip.?flops) (\w+ ){0,2}?(stays? behind|comes? off|left behind|slips? off)\b|\bsteps (are )?all over the place\b|\b(look|looking|seem|walk\w*) (\w+ )?(tipsy|drunk|pissed)\b|\bfurniture.walk\w*\b|\bpeople (think|thought|ask\w*) (\w+ ){0,3}?(drunk|drinking|pissed|been drinking)\b|\bwalk\w* (\w+ ){0,4}?(clumsy|crooked|drunk|strange\w*|all over the place)\b/,
      /\bcannot (get|stand|climb|go) (up|down)?( the)?( stairs| steps)? ?(\w+ ){0,3}?(legs? (is|are) too weak|without (my |the )?leg)\b/,
    ],
    unless:
      /\b(knee (op\w*|brace)|after (leg day|squats|the marathon|a marathon|the race|training|a long run)|drunk at|hangover|will not do (that|it) again|frozen (shoulder|peas))\b/,
  },
  {
    id: 'both-legs',
    facts: [],
    together: true,
    patterns: near(
      '(?:both|the two|my two) (?:of )?(?:my |the )?(?:legs?|feet|calves|thighs|sides)|hips down|waist down|knees down',
      'wrapped|wool|cotton|electric\\w*|shocks?|zap\\w*|lightning|burn\\w*|fire|cramp\\w*|ants|crawling|sting\\w*|numb\\w*|tingl\\w*|dead|lame|feel nothing|no feeling',
    ),
    unless:
      /\b(varicose|after (leg day|squats|the marathon|a marathon|training|a long run|hiking)|new boots|bites|nettles)\b/,
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
      ...near(
        'calf|lower leg|shin',
        '(?:twice|double|three times) as (?:thick|big|wide|fat)|hot|burning|balloon|throb\\w*|angry|shiny|hard as|rock hard|purple|blue|bulg\\w*|tender',
      ),
      ...near('calf|lower leg', 'flight|flew|plane|airport|long drive|long haul|coach|cast|plaster|pill'),
    ],
    unless:
      /\b(both calves|my calves|bruise\w*|kicked|football|tattoo|legs (are )?fine|feels? fine|feel good)\b/,
  },
  {
    id: 'bad-night-sweats',
    facts: ['fever', 'chills', 'nightSweats', 'temperatureC'],
    patterns: [
      ...near(
        'night|nights|sheets|bed|pyjamas|pajamas',
        'clammy|change (?:the|my) (?:sheets|pyjamas|t.?shirt|bedding)|wringing|sodden|sopping|dripping',
      ),
      /\b(soaked|drenched|dripping|sodden) (\w+ ){0,4}?(in the morning|at night|every night|am|mattress)\b|\bteeth (\w+ )?chatter\w*\b|\b(thermometer|temperature) (\w+ ){0,3}?(39|40|38)\b/,
      /\b(three|two|four|five|many|several|all the) (blankets|jumpers|duvets|layers)\b/,
    ],
    unless:
      /\b(menopaus\w*|hot flushes|hot flashes|for (the )?(table|draping|visit)|cover me|kids|toddler|baby)\b/,
  },
  {
    id: 'weight',
    facts: ['weightLossUnexplained'],
    patterns: [
      /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a few|a couple of|several) ?(kgs?|kilos?|kilograms?|stone|pounds|lbs) (\w+ ){0,2}?(gone|lighter|less|down|off|disappeared|melted)\b|\b(belt|trousers|jeans|ring|rings|clothes|skirt) (\w+ ){0,4}?(notch\w*|loose|falls? off|falling off|too big|slip\w* off|hang\w*)\b|\b(trousers|pants|skirt) (\w+ ){0,3}?too long\b|\b(thinner|skinnier|bony|skin and bones?|wasting away)\b|\bweight (\w+ ){0,3}?(plummet\w*|vanish\w*|melt\w*|going down|keeps? (going|dropping|falling))\b/,
    ],
  },
  {
    id: 'unrelenting',
    facts: ['painConstantUnrelenting'],
    patterns: [
      /\b(no|never a|not a|not one|not for a) (single )?(moment|minute|second)('s|s)? ?(of )?(peace|rest|relief|ease|without|pause|free)?\b/,
      /\b(hurts?|aches?|the same|as bad|pain) (\w+ ){0,4}?(whatever i do|no matter|whether i (lie|sit|stand|lay|rest))\b|\b(lying|sitting|standing|resting|walking)( down)? (or|and|nor) (lying|sitting|standing|resting|walking)[^.]{0,30}(same|no difference|no better|does not help|makes no)\b|\bno way (to|of) (\w+ ){0,6}?(lie|lying|sit|sitting|stand|standing)\b|\b(there all the time|never goes|never stops|never leaves|all day and all night|does not ease|will not ease|not eased by)\b/,
    ],
    unless: /\b(give me a|just a|in a|one) (moment|minute|second)\b/,
  },
  {
    id: 'severe-and-sudden',
    together: true,
    facts: ['painOnset'],
    patterns: near(
      String.raw`(?:8|9|10|eight|nine|ten) ?(?:\/|out of|of) ?(?:10|ten)|scream\w*|unbearable|excruciating|agony`,
      'from nothing|sitting still|lying still|doing nothing|shot in|from nowhere|out of nowhere|out of the blue|sudden\\w*|overnight|no reason|without (?:any )?(?:reason|cause|warning)|i did nothing|nothing set it off|started last night',
    ),
  },
  {
    id: 'shape',
    facts: ['newSpineDeformity'],
    patterns: [
      /\b(become|became|becoming|got|getting|gotten|i am|have gone|grown|suddenly) (\w+ )?(smaller|shorter|stooped|hunched|bent (forward|over|double)|crooked|lopsided)\b|\b(suddenly|now|newly) (bent|stooped|curved|crooked|hunched)\b|\bback (has |is |was )?(\w+ )?(bent|curved|stooped) (\w+ )?(forward|over|lately|now|since)\b/,
    ],
    unless:
      /\b(desk|laptop|phone|screen|computer|sewing|haircut|days?|drawing|gaming|bent over (to|the)|since birth|always)\b/,
  },
  {
    id: 'skin',
    facts: ['skinSpreadingHot'],
    patterns: near(
      '(?:red|hot|inflamed|angry|purple) (?:\\w+ )?(?:skin|patch|area|mark|streak|spot|leg|shin|arm|rash)|redness',
      'edges?|mov(?:es?|ing) up|spread\\w*|grow\\w*|bigger|larger|creep\\w*|crawl\\w*|hour|yesterday',
    ),
  },
  {
    id: 'band',
    facts: ['bandLikePain'],
    patterns: near(
      'corset|girdle|hoop|iron ring|band|vice|clamp|belt|strap',
      'ribs|rib ?cage|chest|round me|around me|heart|waist|trunk|torso|grips?|squeez\\w*|crush\\w*',
    ),
    unless:
      /\b(seat ?belt|back belt|wear\w*|resistance|lifting belt|tool belt|exercise|workout|gym|music|rubber|my band)\b/,
  },
  {
    id: 'pregnancy',
    together: true,
    facts: ['pregBleeding', 'pregReducedMovement', 'pregContractions'],
    patterns: near(
      String.raw`pregnan\w*|expecting|bun in the oven|trimester|due in \w+|(?:weeks|wks|months) (?:gone|along|pregnant)|(?:i am|at|only|now) \d+ ?(?:weeks|wks)`,
      'blood|bloody|pink|brown|bleed\\w*|bled|spotting|gush\\w*|fluid|leak\\w*|waters|(?:bad|strong|regular) cramps?|tighten\\w*|contract\\w*|flashing|sparkl\\w*|(?:splitting|thumping|pounding|terrible|awful|bad) head\\w*|head is (?:splitting|thumping|pounding)|swollen (?:face|hands?|fingers)',
      10,
    ),
    unless: /\b(blood (test|pressure is (fine|normal|good)|sugar is (fine|normal)))\b/,
  },
];
