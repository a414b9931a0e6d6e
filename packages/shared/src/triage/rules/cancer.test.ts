import { ruleTable } from '../testing/rule-table.ts';
import {
  activeCancer as active,
  cancerLongAgo as longAgo,
  cancerWithBack as withBack,
  cordCompression as cord,
  lymphNodes,
  weightLoss,
} from './cancer.ts';

const back = { cancer: 'remission_gt_5y', backPain: true } as const;

describe('cancer history', () => {
  ruleTable([
    [cord, 'fires', 'any weakness', { ...back, legWeakness: 'mild_stable' }],
    [
      cord,
      'fires',
      'any numbness, assessed or not',
      { ...back, legNumbness: 'left', assessedByClinician: true },
    ],
    [cord, 'fires', 'saddle numbness', { ...back, saddleNumbness: 'yes' }],
    [cord, 'fires', 'a dragging foot', { ...back, footDrop: true }],
    [cord, 'fires', 'unsteady', { ...back, unsteadyGaitNew: true }],
    [cord, 'fires', 'a clumsy hand', { ...back, handWeaknessNew: true }],
    [cord, 'fires', 'a new bladder change', { ...back, bladderChange: 'urgency' }],
    [cord, 'fires', 'a bowel change', { ...back, bowelChange: 'leakage' }],
    [
      cord,
      'clear',
      'an old bladder change',
      { ...back, bladderChange: 'urgency', bladderLongstandingUnchanged: true },
    ],
    [cord, 'clear', 'leg pain and tingling do not count', { ...back, legPain: 'both', legTingling: 'both' }],
    [cord, 'clear', 'no back pain', { cancer: 'on_treatment', footDrop: true }],
    [cord, 'clear', 'never cancer', { backPain: true, footDrop: true }],
    [withBack, 'fires', 'pain of 12 weeks', { ...back, painDurationDays: 84 }],
    [withBack, 'fires', 'unexplained pain', { ...back, backPainUnexplained: true }],
    [withBack, 'clear', 'explained pain of more than 12 weeks', { ...back, painDurationDays: 85 }],
    [withBack, 'clear', 'assessed', { ...back, painDurationDays: 3, assessedByClinician: true }],
    [withBack, 'clear', 'never cancer', { cancer: 'none', backPain: true, painDurationDays: 3 }],
    [withBack, 'clear', 'no back pain', { cancer: 'on_treatment', painDurationDays: 3 }],
    [weightLoss, 'fires', 'lost without trying', { weightLossUnexplained: 'yes' }],
    [weightLoss, 'clear', 'not sure', { weightLossUnexplained: 'unsure' }],
    [active, 'fires', 'in bone', { cancer: 'spine_or_bone', assessedByClinician: true }],
    [active, 'fires', 'on treatment', { cancer: 'on_treatment' }],
    [active, 'fires', 'low counts', { cancer: 'low_counts' }],
    [active, 'clear', 'over', { cancer: 'remission_lt_5y' }],
    [lymphNodes, 'fires', 'nodes removed', { lymphoedemaOrNodesRemoved: true }],
    [lymphNodes, 'clear', 'no', { lymphoedemaOrNodesRemoved: false }],
    [longAgo, 'fires', 'over for more than five years', { cancer: 'remission_gt_5y' }],
    [longAgo, 'clear', 'over for less', { cancer: 'remission_lt_5y' }],
    [longAgo, 'clear', 'with new back pain it is the worse rule', { ...back, painDurationDays: 3 }],
  ]);
});
