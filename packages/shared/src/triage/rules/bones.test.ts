import { ruleTable } from '../testing/rule-table.ts';
import { arthritisFlare, inflammatoryPattern, osteoporosis, stiffSpine } from './bones.ts';

describe('bones and joints', () => {
  ruleTable([
    [osteoporosis, 'fires', 'any degree', { osteoporosis: true }],
    [osteoporosis, 'clear', 'no', { osteoporosis: false }],
    [arthritisFlare, 'fires', 'advanced or flaring', { raAdvancedOrFlare: true }],
    [arthritisFlare, 'clear', 'no', {}],
    [stiffSpine, 'fires', 'assessed too', { ankylosingSpondylitis: true, assessedByClinician: true }],
    [stiffSpine, 'clear', 'no', {}],
    [inflammatoryPattern, 'fires', 'four of five', { inflammatoryFeatures: 4 }],
    [inflammatoryPattern, 'clear', 'three of five', { inflammatoryFeatures: 3 }],
  ]);
});
