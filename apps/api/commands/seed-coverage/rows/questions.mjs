import { honoured } from '../honoured.mjs';

const intake = 'packages/shared/src/intake';
const whatHurts = `${intake}/content/what-hurts.ts#whatHurts`;
const complete = `${intake}/completeness.ts#completeness`;

/** What is asked of a client, and has to be answered. */
export const questionRows = honoured(`${intake}/seed-questions.test.ts`, {
  'where it hurts, when and how it began and whether it travels are answered': {
    'S0-032': complete,
    'S1-058': complete,
  },
  'what makes it worse or better is answered': { 'S0-032': whatHurts, 'S1-058': whatHurts },
  'what it does to sleep, movement and work is answered': { 'S0-033': complete },
  'injuries, operations and numbness are answered': { 'S1-060': complete },
  'allergies, injuries and the places that hurt are answered': { 'S1-024': complete },
  'history, blood thinners, operations and pregnancy are answered by everybody': {
    'S1-129': complete,
  },
  'an ordinary trigger holds nobody: desk': { 'S0-001': whatHurts, 'S0-013': whatHurts },
  'an ordinary trigger holds nobody: sport': { 'S0-013': whatHurts },
  'an ordinary trigger holds nobody: travel': { 'S0-013': whatHurts },
  'an ordinary trigger holds nobody: sleep': { 'S0-013': whatHurts },
  'the pain in words: sharp, dull, aching, burning, shooting': {
    'S0-066': whatHurts,
    'S1-059': whatHurts,
  },
  'several places at once, hips, buttocks and thighs among them, and none of them holds the visit': {
    'S0-014': whatHurts,
  },
  'that stress, tiredness or coming back again and again plays a part, several at once': {
    'S0-006': whatHurts,
  },
});
