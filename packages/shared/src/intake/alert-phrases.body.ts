import { oneLeg, swollen } from './alert-lexicon.ts';
import { type AlertPhrase, near } from './alert-phrase.ts';

export const bodyPhrases: readonly AlertPhrase[] = [
  {
    id: 'fever',
    facts: ['fever', 'chills', 'nightSweats', 'temperatureC'],
    patterns: [
      /\bfever\w*\b|\b(high|running a|got a|have a|had a|with a|spiking a|spiked a|bit of a) temp(erature)?\b|\btemp(erature)? (\w+ ){0,3}?(38|39|4[01]|10[0-4])(\.\d)?\b|\b(shivers?|shivering|shivery|chills|rigors|the shakes|shaking (all over|uncontrollably))\b|\bnight sweats?\b|\b(drenched|soaked|soaking|wringing wet|dripping|sweat\w*) (\w+ ){0,4}?(night|sheets|bed|pyjamas|pajamas)\b|\bburning up\b|\bteeth (\w+ )?chattering\b|\bhot (and|then) cold (all |through |at )\w*/,
      /\b(temp|temperature|thermometer) (\w+ ){0,5}?(3[89]|4[01]|10[0-5])\b|\b(cold|drenching|hot) sweats\b|\b(spiked|spiking|raised) (a |my )?temp\w*\b|\btemp\w* (\w+ ){0,2}?(spiked|is high|was high|is up|was up|went up)\b/,
      /\b(shaking|freezing|shivering|cold) (\w+ ){0,4}?(boiling|burning|roasting|sweating) (\w+ )?(the next|after|again|all)\b/,
      /\b(sheets|bed|bedding|pyjamas|duvet) (\w+ ){0,2}?(drenched|soaked|soaking|wringing|wet through)\b|\bsweat\w* (\w+ ){0,3}?(at |by |every |all |through the )?nights?\b|\b(38|39|4[01])([.,]\d)? (last night|this morning|yesterday|on the thermometer|by the thermometer|fever|temp\w*)\b/,
    ],
  },
  {
    id: 'weight',
    facts: ['weightLossUnexplained'],
    patterns: [
      /\b(lost|losing|dropped|shed|shedding|down) (\w+ ){0,4}?((dress|clothes|jeans) sizes?|weight|kilos?|kgs?|\d+ ?kgs?|stone|pounds|lbs|kilograms)\b|\b\d+ ?(kgs?|kilos?|pounds|lbs|stone) (\w+ )?(gone|lighter|less|disappeared|down)\b|\b(weight|clothes|trousers|pants|jeans|kilos) (\w+ ){0,3}?((falling|dropping|fallen|hanging|melting|pouring|sliding|coming) off|too (big|loose)|vanish\w*)\b/,
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
      /\b(came|come|got thrown|thrown|bucked|flew|pitched|knocked) off (my|the|a|his|her) (\w+ )?(horse|pony|bike|motor\w*|quad|scooter|e.?bike|bicycle|skateboard|ladder|moped)\b|\bairbags?\b|\bwr(ote|itten) off (my|the|our) (car|van|bike|ute|truck)\b|\b(fell|fallen|fall|jumped|plunged|dropped|landed) (\w+ ){0,4}?(roof|scaffold\w*|balcony|ladder|tree|cliff|storey|storeys|window|wall|stairs|steps|staircase)\b/,
      /\b(rammed|ploughed into|t.?boned|shunted) (us|me|my|our)\b|\bover the handlebars\b/,
      /\b(car|van|truck|lorry|bus|bike|cyclist|tram|scooter|taxi) (\w+ ){0,2}?(hit me|ran me over|knocked me|got me|ran over me)\b/,
      /\b(fell|fallen|fall|thrown|came|slipped|tumbled|dropped) (right |straight |clean )?(off|from|down|over) (a|an|the|my|some|our|his|her|stairs|steps|ladder)\b|\b(had|bad|nasty) (\w+ )?fall\b/,
      /\b(car|bike|motorbike|road|traffic|train|bus|work|quad|skiing) (crash|accident|smash|wreck|collision)\b|\b(hit|knocked (down|over)|run over|rear.?ended|t.?boned|struck) by\b|\b(car|ute|truck|van|bike|motorbike|quad|bus|tractor) (\w+ )?(rolled|flipped|overturned|crashed)\b|\b(crashed|rolled|flipped) (my|the|our|a) (car|bike|ute|truck|motorbike|van|quad)\b|\bcame a cropper\b|\blanded (\w+ )?on my (back|bum|head|neck|tail\w*)\b|\b(car|van|truck|bike|someone|somebody|he|she|they|driver) (\w+ ){0,2}?(ran|crashed|went|drove|smashed|slammed|ploughed) into (me|us|my|our|the back)\b|\bin a (\w+ )?(crash|pile.?up|collision|prang)\b|\brear.?ended\b|\bt.?boned\b|\bwhiplash\b/,
      /\b(heard|felt) (a|something) (\w+ )?(crack|crunch|snap)\b/,
      /\b(slipped|tripped|fell|went over|went down) (\w+ ){0,6}?(landed|on my (back|bum|bottom|tailbone|coccyx|side|hip))\b/,
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
      ...near(oneLeg, swollen),
      /\bone (leg|calf|ankle|thigh) (\w+ ){0,4}?(bigger|fatter|thicker|larger|wider|rounder|hotter|warmer|redder|tighter) than the other\b|\b(calf|shin|leg) (\w+ ){0,2}?(is|feels|looks|are|and|was|gone|got) (\w+ )?(warm|hot|red|boiling|shiny)\b/,
      /\b(calf|leg|shin|thigh) (\w+ ){0,6}?(swollen|swelled|swelling|swells|ballooned|puffed up|blew up|blown up|bigger than|twice the size|double the size|red|hot|throbbing and)\b|\b(swollen|swelling (in|of)|swelled up|red hot|puffy) (\w+ ){0,3}?(calf|leg|shin|thigh)\b/,
      /\b(blood )?clots?\b|\bdvt\b|\bpulmonary embol\w+\b|\bdeep vein\b/,
    ],
  },
  {
    id: 'pregnancy',
    facts: ['pregBleeding', 'pregReducedMovement', 'pregContractions'],
    patterns: [
      /\b(baby|bub|bubs|bubba|little one|bump)\b.{0,30}\b(lazy|sluggish)\b|\b(baby|bub|bubs|bubba|little one|bump)\b.{0,30}\b(mov\w+ less|less (active|movement|kicks)|fewer (kicks|movements)|not (been )?(mov|kick)\w*|still|quieter|quiet|stopped|(hardly|barely) (mov|kick)\w*|no kicks)\b|\b(fewer|no|less|hardly any) (kicks|movements?)\b|\b(bleeding|spotting) (\w+ ){0,3}?(down there|down below|heavily|vagina\w*|am pregnan\w*|while pregnan\w*|pregnan\w*|this pregnancy)\b|\b(pregnan\w+|vaginal) (\w+ ){0,4}?(bleeding|spotting|bled)\b|\bwaters? (have |has |just )?(broken|broke)\b|\b(baby|baby is|bub|bubs|bubba|bump|little one|(baby|bub)'s movements?|baby movements?) (\w+ ){0,3}?(moving less|kicking less|not (been )?(really )?(mov\w+|kick\w*)|stopped (moving|kicking)|slowed down|less movement|quiet|hardly mov\w+|barely mov\w+)\b|\bspotting\b|\bcannot feel (the |my )?(baby|kicks)\b|\b(contractions?|tightenings?)\b|\bin labou?r\b/,
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
    // What helps at all, helps.
    unless: /\b(except|apart from|other than)\b/,
    patterns: [
      /\b(pain|ache|it) (\w+ ){0,5}?(day and night|every (single )?(second|minute) of (the|every) day|every second|non.?stop|relentless\w*|constant and|unrelenting|without a (break|pause))\b|\bno (relief|let.?up|respite|escape) (from|to|at all|whatever)\b|\bnothing (at all |i do |ever |really )*(helps|eases|works|makes it better|makes a difference|touches)\b(?! (like|as much|more|better|except|but|apart|other))|\b(24\/7|24 7|round the clock)\b|\bnothing (at all )?(eases|relieves|touches|takes away|shifts|stops|dulls) (it|the pain|this)\b|\bnothing (i|we|they) (do|try|tried|take|took|have tried) (\w+ ){0,2}?(takes? the edge off|helps?|works?|eases?|touches)\b|\bcomfortable in any position\b|\bcannot find a (comfortable )?position\b|\bno (comfortable )?position (helps|eases|is comfortable|works)\b|\b(pain|ache|aching|it|that|and) (that )?(just |simply )?(never|will not|does not) (ever )?(stops?|lets? up|goes? away|ease\w*|quits?)\b(?! (after|until|unless|straight|right away))|\bno position,? no (pill|tablet|drug)\w*\b|\bpain never leaves\b|\bno matter (what|how|which) (i (do|try|lie|sit)|position|way)\b/,
    ],
  },
  {
    id: 'drugs',
    facts: ['ivDrugUse'],
    patterns: [
      /^injected (last|yesterday|today|again|this)\b|\bi (still |sometimes |also |do )?inject(ed)?\b(?! (\w+ )?(insulin|ozempic|wegovy|mounjaro|clexane|heparin|methotrexate|humira|b12|testosterone|hormones?|vitamins?|fillers?|botox|my insulin|patients|people|clients))/,
      /\binject\w* (\w+ )?(drugs|heroin|meth|ice|speed|gear|coke|cocaine|fentanyl)\b|\bi (still |sometimes |used to )?shoot up\b|\bshoot\w* up (\w+ )?(heroin|meth|gear|drugs|ice|again|last)\b|\biv drug\w*\b|\bheroin\b/,
    ],
  },
  {
    id: 'blood',
    facts: ['haematuria'],
    patterns: [
      ...near('urine|pee|wee|piss|peeing|weeing', 'blood|bloody|pink|rusty'),
      /\b(urine|pee|wee) (\w+ ){0,4}?(coke|cola|tea|red|pink|brown)\b/,
      /\bblood (\w+ ){0,3}?(urine|pee|wee|piss|poo|stools?|toilet|loo|sick|vomit|phlegm)\b|\bbloody (urine|pee|wee|stools?|poo)\b|\b(peeing|pissing|weeing|coughing( up)?|vomiting|throwing up|spitting) blood\b/,
    ],
  },
  {
    id: 'skin',
    facts: ['skinSpreadingHot', 'blisteringRashOneSide'],
    patterns: [
      /\b(red|redness|red patch|inflamed) (\w+ ){0,6}?(creeping|climbing|larger|tracking|moving up|travelling up)\b|\bedges? (\w+ ){0,2}?(mov\w+|spread\w*|grow\w*|creep\w*)\b|\bcellulitis\b|\bshingles\b|\bsepsis\b|\babscess\w*\b|\binfected (wound|cut|scar|bite|sore)\b|\bsepticaemia\b|\b(red|hot|rash|redness) (\w+ ){0,6}?(spread\w*|bigger|growing)\b|\bspreading (\w+ )?(rash|redness|red)\b|\bred (streaks?|lines?) \b/,
    ],
  },
  {
    id: 'one-sided-rash',
    facts: ['blisteringRashOneSide'],
    patterns: near(
      'blister\\w*|rash',
      'one side|one half|left side only|right side only|stripe|belt|band|(?:left|right) (?:side )?of (?:my|the)|(?:left|right) (?:ribs?|flank|buttock|chest)|burns|stings|electric',
    ),
  },
  {
    id: 'passing-water-hurts',
    together: true,
    facts: ['dysuria'],
    patterns: near(
      String.raw`(?:burn\w*|sting\w*|hurts|pain\w*) (?:\w+ ){0,2}?(?:pee|peeing|wee|weeing|urinat\w+|pass (?:water|urine))`,
      'side|sides|flank|kidneys?|loin|fever\\w*',
    ),
  },
  {
    id: 'band',
    facts: ['bandLikePain'],
    patterns: [
      /\b(pain|ache|feels?|feeling|tight\w*|squeez\w+|burning) (\w+ ){0,4}?(wraps?|wrapping|band|belt|strap|girdle|corset|round|around) (\w+ )?(my |the )?(ribs|rib ?cage|chest|middle|waist|belly|tummy|trunk|torso)\b/,
      /\b(like|as if|feels|feeling|someone|somebody) (\w+ ){0,6}?(band|belt|strap|corset|girdle|hoop|rope|vice|cable)\b.{0,40}\b(round|around|ribs|chest|middle|waist|belly|tummy|trunk)\b|\b(band|ring|hoop|girdle) of (\w+ )?(pain|ache|pressure|tightness|fire|burning)\b/,
      /\b(band|belt|strap|girdle|corset) (\w+ ){0,3}?(round|around) (my |the )?(ribs|chest|middle|belly|trunk) (\w+ )?(tight\w*|squeez\w+|pain\w*)\b/,
    ],
  },
  {
    id: 'shape',
    facts: ['newSpineDeformity'],
    patterns: [
      /\b(new|a|this) (\w+ )?(hump|bump|bulge) (\w+ ){0,5}?(back|spine)\b|\b(shorter|shrunk|shrinking|losing height|lost height) (\w+ ){0,6}?(than|cm|inch\w*|year|months?|lately|recently)\b|\b(i have|have|has|i am|getting|got) (\w+ )?(shrunk|shrinking|shorter|lost (height|\d+ ?(cm|mm|inch\w*)( (in|of) height)))\b|\b(new|a) (hump|bump|bulge) (\w+ ){0,3}?(back|spine)\b/,
      /\b(spine|back) (\w+ ){0,3}?(crooked|bent (sideways|over|to)|out of shape|changed shape)\b/,
    ],
  },
  {
    id: 'severe-and-worse',
    together: true,
    facts: ['painTrend'],
    patterns: [
      ...near(String.raw`(?:8|9|10|eight|nine|ten) ?(?:\/|out of) ?(?:10|ten)`, 'worse|worsening'),
      ...near(
        'sudden severe|severe sudden|unbearable|excruciating|agony|agonising|agonizing|beyond anything|worst pain (?:ever|of my life)|intolerable',
        'out of (?:nowhere|the blue)|suddenly|all of a sudden|worse|worsening|by the (?:hour|day)|every hour|nothing set it off|no reason',
      ),
    ],
  },
  {
    id: 'pregnant-and-bleeding',
    together: true,
    facts: ['pregBleeding'],
    patterns: near(
      String.raw`pregnan\w*|i am \d+ ?(?:wks?|weeks)|trimester`,
      String.raw`bleed\w*|bled|spotting|spots of blood`,
    ),
  },
  {
    id: 'pregnant-and-unwell',
    together: true,
    facts: ['pregSevereHeadache', 'pregVisionChange', 'pregSuddenSwelling'],
    patterns: near(
      String.raw`pregnan\w*|(?:weeks|wks|months) (?:gone|along|pregnant)|trimester|expecting (?:a|our|my)|(?:i am|at|only|now) \d+ ?(?:weeks|wks)`,
      String.raw`flashing lights|flashes|(?:bad|splitting|awful|severe|terrible|pounding) head\w*|blurr\w+|stars|(?:face|hands?|fingers) (?:\w+ ){0,3}?(?:blew up|swollen|swelled|puffy|puffed|balloon\w*)|sparkl\w*|zig.?zags?|seeing (?:spots|things)`,
    ),
  },
];
