/** What people call a feeling that is not as it was. */
export const numb = [
  'numb|numbness|tingl\\w*|tingly|pins and needles|dead|deadened|dulled|no feeling|no sensation|prickl\\w*|fuzzy|woolly|zing\\w*',
  '(?:lost|loss of|losing|lose|less|reduced|little) (?:all |the |some |any |my )?(?:feeling|sensation)',
  '(?:feeling|sensation) (?:is |has |have |was )?(?:gone|lost|vanished|disappeared|missing|changed)',
  'cannot (?:really |properly |quite |even |hardly )?(?:feel|sense)|(?:barely|hardly) feel|feel nothing',
  '(?:do|did|does|could) not (?:really |properly |quite |even )?feel (?=(?:it|my|the|when|where|properly|them)\\b)',
  '(?:weird|strange|odd|funny|altered) (?:feeling|sensation)|feels? (?:weird|strange|odd|funny|different|dead|fuzzy|foreign)',
  '(?:gone|went|fallen|fell) (?:to sleep|asleep|numb|dead)|asleep|(?:somebody|someone) else|(?:not|is not) (?:mine|my own|part of me)|foreign|(?:made |full )?of foam|do not notice|silent|wrapped in (?:wool|cotton|plastic|bubble wrap)',
  "wooden|cotton wool|like (?:rubber|plastic|cardboard|leather|wood)|an(?:a?e)sthe[ts]\\w*|novocaine?|(?:dentist'?s?|dental|dentist is) (?:injection|jab|needle)|(?:been (?:to|at)|from) the dentist",
].join('|');

export const privates = [
  'groin|crotch|between my cheeks|my seat|the chair|private (?:parts?|area|bits)|privates|down there|down below|down south|genitals?|genital area|penis|willy|vagina|vulva',
  'fanny|testicles|balls|bum|bottom|backside|butt|buttocks?|bum ?cheeks?|arse|ass|back passage|anus|inner thighs?|insides? of (?:my |the )?(?:thighs|legs)',
  'between (?:my|the) (?:legs|thighs)|saddle(?: area)?|undercarriage|nether regions|gooch|taint|rear end|rear|front bottom|scrotum|clit\\w*|lady bits|bits',
  'perineum|toilet paper|(?:area|bit|part|place|skin) i sit on|where (?:i sit|you sit)|on the toilet|loo (?:roll|paper)|nuts|knackers|foof|minge|vag',
  'lady ?(?:parts|garden)|when i wipe|wiping|sitting',
].join('|');

/** Passing water, and what holds it. */
export const pee =
  'pee|peeing|pees|wee|weeing|wees|urinate|urinating|urine|urination|piss|pissing|pass water|pass urine|passing water|passing urine|bladder|waterworks|go to the (?:loo|toilet)|tinkle';

export const peeTrouble = [
  'cannot|trouble|difficult\\w*|hard(?:er)? to|struggl\\w+|strain\\w*|problems?|leak\\w*|dribbl\\w*|trickl\\w*|lost control|loss of control|losing control|no control',
  'not (?:emptying|working|behaving|right|come|empty)|does not (?:come|start|empty|work)|(?:will|would) not (?:come|start|go|empty|flow)|nothing (?:comes|came|happens|there)',
  'gone funny|playing up|drips?|dripping|drops|hesita\\w*|push\\w*|stuck|blocked|no (?:urge|warning|feeling)|lost the (?:urge|feeling)|(?:takes?|taking) (?:ages|forever)|accidents?',
  'do not (?:feel|know|notice|sense)|did not (?:feel|know|notice)|(?:sit|wait|stand) (?:there |here )?(?:for )?(?:ages|minutes|forever)',
].join('|');

export const poo =
  'bowels?|poo|poop|pooing|pooping|stools?|number two|number twos|motions?|crap|shit|faeces|feces|toilet';
export const pooTrouble = [
  '(?:do|does|did) not (?:really )?have (?:any |much |full )?(?:control|warning|feeling)',
  '(?:lost|loss of|losing|no|less|little) contr?oll?|cannot (?:hold|control|feel|tell|sense|squeeze|clench)|leak\\w*|accidents?|skid ?marks?|soil\\w*|let go',
  '(?:did|do) not (?:even )?(?:know|notice|feel|realise|realize|sense)|without (?:\\w+ )?(?:know|notic|feel|realis|realiz|mean|warn)\\w*|no warning|no urge',
].join('|');

export const legPart = 'legs?|foot|feets?|toes?|calf|calves|thighs?|shins?|ankles?|soles?|heels?';

/** What a limb that no longer obeys is said to do. */
export const powerless = [
  'limp|useless|power loss|loss of (?:power|strength)|(?:power|strength) (?:is |has |have )?gone|no (?:power|strength) (?:left )?',
  'not (?:mine|my own|works?|working|respond\\w*|obey\\w*|listen\\w*|support\\w*|carry\\w*)|refus\\w+ to|lets? me down|(?:go|goes|went) from under',
  'scrap(?:es?|ing) (?:along |on |over )?the (?:ground|floor|carpet)|stopped working|just hangs?|hangs? there|drunk|flops?|floppy|crumpl\\w*|fold(?:s|ed|ing)? (?:under|beneath)',
].join('|');

/** One leg bigger, warmer or redder than the other. */
export const swollen = [
  'swollen|swelled|swells?|swelling|ballooned|puff(?:ed|s|y)|blew up|blown up|(?:bigger|fatter|thicker|larger|rounder|wider) than|(?:twice|double) the size',
  '(?:tender |hard |sore |painful )+lump|lump',
].join('|');
export const oneLeg =
  'calf|shin|(?:left|right|one) (?:lower )?(?:leg|thigh|ankle|calf)|(?:leg|thigh|calf) on one side';
