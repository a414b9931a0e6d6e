import { ruleTable } from '../testing/rule-table.ts';
import { acuteFlare, deepMismatch as mismatch, inflamedArea, stressStyle } from './flare.ts';

describe('a reactive back', () => {
  ruleTable([
    [acuteFlare, 'fires', 'locked up 72 hours ago', { seizedUpHours: 72 }],
    [acuteFlare, 'clear', 'longer ago', { seizedUpHours: 72.5 }],
    [acuteFlare, 'clear', 'did not lock up', {}],
    [inflamedArea, 'fires', 'very tender', { areaInflamedOrVeryTender: true }],
    [inflamedArea, 'clear', 'not tender', {}],
    [mismatch, 'fires', 'deep work on a flare', { requestedService: 'deep_tissue', seizedUpHours: 72 }],
    [
      mismatch,
      'fires',
      'deep work on a tender back',
      { requestedService: 'deep_tissue', areaInflamedOrVeryTender: true },
    ],
    [mismatch, 'clear', 'deep work on a calm back', { requestedService: 'deep_tissue', seizedUpHours: 73 }],
    [mismatch, 'clear', 'a gentle service', { requestedService: 'relaxation', seizedUpHours: 2 }],
    [stressStyle, 'fires', 'stress makes it worse', { stressAmplifies: true }],
    [stressStyle, 'clear', 'it does not', {}],
  ]);
});
