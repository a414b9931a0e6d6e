import { ruleTable } from '../testing/rule-table.ts';
import { implant, injectables, proneIntolerant } from './position.ts';

describe('position and implants', () => {
  ruleTable([
    [proneIntolerant, 'fires', 'cannot lie face down', { cannotLieProne: true }],
    [proneIntolerant, 'clear', 'can', {}],
    [implant, 'fires', 'a joint', { implant: 'joint_replacement' }],
    [implant, 'clear', 'none', { implant: 'none' }],
    [injectables, 'fires', 'botulinum a day ago', { botoxHoursAgo: 24 }],
    [injectables, 'fires', 'filler two weeks ago', { fillerDaysAgo: 14 }],
    [injectables, 'clear', 'both longer ago', { botoxHoursAgo: 24.5, fillerDaysAgo: 15 }],
  ]);
});
