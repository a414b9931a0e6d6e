import { avoid, noPosition, noTool } from '../effects.ts';
import { rule } from '../rule.ts';
import { atMost, some } from './compare.ts';

const botoxHours = 24;
const fillerDays = 14;

export const proneIntolerant = rule({
  id: 'MD-PRONE-INTOLERANT',
  tier: 'MODIFY',
  category: 'position',
  reads: ['cannotLieProne'],
  fires: (f) => f.cannotLieProne === true,
  effects: [noPosition('prone')],
  client: 'You need not lie face down: on your side with cushions, or on a chair, works well.',
  therapist: {
    preview: 'Not face down: side-lying or a chair.',
    full: 'The client cannot lie face down in comfort.',
    atTable: 'Side-lying with knees bent and a pillow between them, or seated on a chair.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const implant = rule({
  id: 'MD-IMPLANT',
  tier: 'MODIFY',
  category: 'position',
  reads: ['implant'],
  fires: (f) => some(f.implant),
  effects: [avoid('implant_site'), noTool('electric_massager')],
  client: 'Your therapist keeps away from the implant and uses no electric devices.',
  therapist: {
    preview: 'An implant: its site is left out, no electric devices.',
    full: 'An implanted device or metalwork.',
    atTable: 'Ask where it is and keep off it; never lie on it. No electric massager near it.',
  },
  sources: ['NYSED', 'HEART', 'ABMP-CHEMO'],
  basis: 'added',
});

export const injectables = rule({
  id: 'MD-INJECTABLES',
  tier: 'MODIFY',
  category: 'position',
  reads: ['botoxHoursAgo', 'fillerDaysAgo'],
  fires: (f) => atMost(f.botoxHoursAgo, botoxHours) || atMost(f.fillerDaysAgo, fillerDays),
  effects: [avoid('face'), noPosition('face_cradle')],
  client: 'Your face is left out, and you will lie without pressure on it.',
  therapist: {
    preview: 'The face is left out; no face cradle.',
    full: 'Botulinum toxin in the last day or filler in the last two weeks: it can move or bruise.',
    atTable: 'No work on the face, no face cradle: side-lying or on the back.',
  },
  sources: ['INJ'],
  basis: 'added',
});

export const positionRules = [proneIntolerant, implant, injectables];
