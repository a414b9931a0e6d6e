import { ruleTable } from '../testing/rule-table.ts';
import { innerTube, insulin, organFailure, unstableDiabetes as unstable } from './conditions.ts';

describe('health conditions', () => {
  ruleTable([
    [unstable, 'fires', 'sugar out of hand', { diabetes: true, glucoseUnstable: true }],
    [unstable, 'fires', 'a sore foot', { diabetes: true, footUlcer: true }],
    [unstable, 'clear', 'settled', { diabetes: true }],
    [unstable, 'clear', 'no diabetes', { footUlcer: true }],
    [insulin, 'fires', 'settled', { insulinOrSulfonylurea: true, diabetes: true }],
    [
      insulin,
      'clear',
      'unstable is the worse rule',
      { insulinOrSulfonylurea: true, diabetes: true, glucoseUnstable: true },
    ],
    [insulin, 'clear', 'none', { diabetes: true }],
    [organFailure, 'fires', 'kidneys or liver', { organFailure: true }],
    [organFailure, 'fires', 'general swelling', { generalOedema: true }],
    [organFailure, 'clear', 'neither', {}],
    [innerTube, 'fires', 'a stent', { uretericStent: true }],
    [innerTube, 'fires', 'a shunt or pump', { shuntOrPump: true }],
    [innerTube, 'clear', 'neither', {}],
  ]);
});
