import { ruleTable } from '../testing/rule-table.ts';
import { allergy, localSkin, sensitiveSkin, spreadingSkin } from './skin.ts';

describe('skin and products', () => {
  ruleTable([
    [spreadingSkin, 'fires', 'hot, red, spreading', { skinSpreadingHot: true }],
    [spreadingSkin, 'fires', 'blisters on one side', { blisteringRashOneSide: true }],
    [spreadingSkin, 'clear', 'a small rash', { localSkinIssue: true }],
    [localSkin, 'fires', 'a patch to leave out', { localSkinIssue: true }],
    [localSkin, 'clear', 'healthy skin', {}],
    [allergy, 'fires', 'one allergy', { allergies: ['coconut'] }],
    [allergy, 'clear', 'an empty list', { allergies: [] }],
    [allergy, 'clear', 'none', {}],
    [sensitiveSkin, 'fires', 'sensitive', { sensitiveSkin: true }],
    [sensitiveSkin, 'clear', 'not', {}],
  ]);
});
