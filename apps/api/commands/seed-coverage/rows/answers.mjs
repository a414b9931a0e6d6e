import { honoured } from '../honoured.mjs';

const rules = 'packages/shared/src/triage/rules';
const intake = 'packages/shared/src/intake';

/** From what a client says to what becomes of the booking. */
export const answersRows = honoured(`${intake}/seed-answers.test.ts`, {
  'passes: one awkward lift': { 'S0-002': `${rules}/injury.ts#uncheckedInjury` },
  'passes: a strain from lifting that came at once': {
    'S1-006': `${intake}/content/what-hurts.ts#whatHurts`,
  },
  'passes: a long flight and legs as ever': { 'S0-001': `${rules}/vascular.ts#longJourney` },
  'is sent to a doctor: one calf swollen after a long flight': {
    'S0-001': `${rules}/vascular.ts#suspectedClot`,
    'S1-103': `${rules}/vascular.ts#suspectedClot`,
  },
  'passes: stress makes it worse': { 'S0-009': `${rules}/flare.ts#stressStyle` },
  'passes: earlier scans and injuries': { 'S0-063': `${rules}/injury.ts#earlierInjury` },
  'passes: more than two weeks, not getting worse': { 'S1-115': `${rules}/pain.ts#persistentPain` },
  'passes: it keeps coming back after short relief': { 'S1-123': `${rules}/pain.ts#recurrentPain` },
  'gets a gentler visit: the place is hot and very tender': { 'S0-011': `${rules}/flare.ts#inflamedArea` },
  'gets a gentler visit: deep tissue wanted on a tender back': { 'S0-030': `${rules}/flare.ts#deepMismatch` },
  'gets a gentler visit: the back locked up yesterday': {
    'S0-040': `${intake}/content/what-hurts.ts#whatHurts`,
    'S0-034': `${rules}/flare.ts#acuteFlare`,
  },
  'gets a gentler visit: a disc problem that somebody has looked at': {
    'S0-063': `${rules}/nerves.ts#knownDisc`,
  },
  'gets a gentler visit: sensitive skin': { 'S1-027': `${rules}/skin.ts#sensitiveSkin` },
  'gets a gentler visit: a place with less feeling': { 'S1-032': `${rules}/nerves.ts#numbArea` },
  'gets a gentler visit: a wound, a rash or a swelling': {
    'S1-133': `${rules}/skin.ts#localSkin`,
    'S1-101': `${rules}/skin.ts#localSkin`,
  },
  'gets a gentler visit: blood thinners': { 'S1-107': `${rules}/medicines.ts#bloodThinner` },
  'gets a gentler visit: lying face down is hard': { 'S1-034': `${rules}/position.ts#proneIntolerant` },
  'waits for a person: pain shooting down a leg': {
    'S0-017': `${rules}/nerves.ts#shootingLegPain`,
    'S1-007': `${rules}/nerves.ts#shootingLegPain`,
  },
  'waits for a person: a slight weakness that does not change': {
    'S0-018': `${rules}/nerves.ts#stableWeakness`,
  },
  'waits for a person: pain since a fall that nobody looked at': {
    'S0-019': `${rules}/injury.ts#uncheckedInjury`,
    'S1-099': `${rules}/injury.ts#uncheckedInjury`,
  },
  'waits for a person: pain since a car crash that nobody looked at': {
    'S1-124': `${rules}/injury.ts#uncheckedInjury`,
  },
  'waits for a person: a broken bone that has not healed': {
    'S1-100': `${rules}/injury.ts#brokenBone`,
    'S1-134': `${rules}/injury.ts#brokenBone`,
  },
  'waits for a person: an operation ten days ago': { 'S1-101': `${rules}/injury.ts#recentSurgery` },
  'waits for a person: something catching on the skin': { 'S1-102': `${rules}/infection.ts#contagious` },
  'waits for a person: a clot being treated': { 'S1-103': `${rules}/vascular.ts#knownClot` },
  'waits for a person: thin bones': {
    'S1-104': `${rules}/bones.ts#osteoporosis`,
    'S1-134': `${rules}/bones.ts#osteoporosis`,
  },
  'waits for a person: arthritis that is advanced': { 'S1-104': `${rules}/bones.ts#arthritisFlare` },
  'is sent to a doctor: cancer in the spine': { 'S1-104': `${rules}/cancer.ts#activeCancer` },
  'waits for a person: pregnant, firm work wanted, and nobody was asked': {
    'S1-106': `${rules}/pregnancy.ts#pregnancyUnapproved`,
  },
  'waits for a person: a heart operation in spring': { 'S1-134': `${rules}/heart.ts#heartCondition` },
  'waits for a person: not sure about a numb saddle': { 'S1-108': `${rules}/answers.ts#unsureRedFlag` },
  'waits for a person: getting steadily worse': { 'S1-115': `${rules}/pain.ts#losingFunction` },
  'waits for a person: it makes walking or dressing impossible': {
    'S1-118': `${rules}/pain.ts#losingFunction`,
  },
  'is sent to a doctor: woken most nights, and weight lost': { 'S1-118': `${rules}/pain.ts#nightPain` },
  'is sent to a doctor: new numbness in one leg': {
    'S0-018': `${rules}/nerves.ts#newLegNumbness`,
    'S1-119': `${rules}/nerves.ts#newLegNumbness`,
  },
  'is sent to a doctor: new tingling down one leg': { 'S1-007': `${rules}/nerves.ts#newLegNumbness` },
  'is sent to a doctor: severe and getting worse': { 'S0-054': `${rules}/pain.ts#worseningSevere` },
  'is sent to a doctor: severe, all at once, for no reason': { 'S1-099': `${rules}/pain.ts#worseningSevere` },
  'is sent to a doctor: a leg that is very weak': { 'S0-055': `${rules}/nerves.ts#weakness` },
  'is sent to a doctor: a leg that gets weaker': { 'S1-012': `${rules}/nerves.ts#weakness` },
  'is sent to a doctor: a foot that is suddenly weak': { 'S1-120': `${rules}/nerves.ts#weakness` },
  'is sent to a doctor: urine that leaks since it began': {
    'S0-056': `${rules}/cauda-equina.ts#bladderOrBowel`,
  },
  'is sent to a doctor: less control of the bowels': { 'S1-011': `${rules}/cauda-equina.ts#bladderOrBowel` },
  'is sent to a doctor: numbness in the groin': { 'S1-119': `${rules}/cauda-equina.ts#saddleNumbness` },
  'is sent to a doctor: a fever with back pain': {
    'S0-057': `${rules}/infection.ts#feverWithBack`,
    'S1-010': `${rules}/infection.ts#feverWithBack`,
  },
  'is sent to a doctor: a measured high fever with back pain': {
    'S1-121': `${rules}/infection.ts#feverWithBack`,
  },
  'is sent to a doctor: weight lost without trying': { 'S0-057': `${rules}/cancer.ts#weightLoss` },
  'is sent to a doctor: pain after a serious accident': { 'S0-058': `${rules}/injury.ts#majorTrauma` },
  'is sent to a doctor: pain that nothing eases': { 'S0-059': `${rules}/pain.ts#constantPain` },
  'is sent to a doctor: a hot red patch that spreads': { 'S1-102': `${rules}/skin.ts#spreadingSkin` },
});
