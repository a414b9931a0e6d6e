import { ruleTable } from '../testing/rule-table.ts';
import {
  afterBirth,
  pregnancy,
  pregnancyAcute as acute,
  pregnancyUnapproved as unapproved,
} from './pregnancy.ts';

describe('pregnancy and birth', () => {
  ruleTable([
    [acute, 'fires', 'bleeding', { pregnant: true, pregBleeding: true }],
    [acute, 'fires', 'a bad headache', { pregnant: true, pregSevereHeadache: true }],
    [acute, 'fires', 'changed sight', { pregnant: true, pregVisionChange: true }],
    [acute, 'fires', 'sudden swelling', { pregnant: true, pregSuddenSwelling: true }],
    [acute, 'fires', 'fewer movements', { pregnant: true, pregReducedMovement: true }],
    [acute, 'fires', 'contractions', { pregnant: true, pregContractions: true }],
    [acute, 'clear', 'well', { pregnant: true }],
    [acute, 'clear', 'not pregnant', { pregBleeding: true }],
    [unapproved, 'fires', 'week 12', { pregnant: true, pregnancyWeeks: 12 }],
    [unapproved, 'fires', 'high risk', { pregnant: true, pregnancyWeeks: 30, highRiskPregnancy: true }],
    [unapproved, 'fires', 'deep tissue asked for', { pregnant: true, requestedService: 'deep_tissue' }],
    [
      unapproved,
      'fires',
      'deep work on the low back asked for',
      { pregnant: true, requestsDeepLowBack: true },
    ],
    [unapproved, 'clear', 'week 13', { pregnant: true, pregnancyWeeks: 13 }],
    [unapproved, 'clear', 'weeks not recorded', { pregnant: true, requestedService: 'pregnancy' }],
    [
      unapproved,
      'clear',
      'the midwife agreed',
      { pregnant: true, pregnancyWeeks: 8, maternityApproval: true },
    ],
    [unapproved, 'clear', 'not pregnant', { pregnancyWeeks: 8 }],
    [pregnancy, 'fires', 'week 20', { pregnant: true, pregnancyWeeks: 20 }],
    [
      pregnancy,
      'fires',
      'early, and the midwife agreed',
      { pregnant: true, pregnancyWeeks: 8, maternityApproval: true },
    ],
    [pregnancy, 'clear', 'early is the worse rule', { pregnant: true, pregnancyWeeks: 8 }],
    [pregnancy, 'clear', 'not pregnant', {}],
    [afterBirth, 'fires', 'six weeks after a birth', { postpartumWeeks: 6 }],
    [afterBirth, 'fires', 'twelve weeks after a caesarean', { postpartumWeeks: 12, caesarean: true }],
    [afterBirth, 'clear', 'seven weeks after a birth', { postpartumWeeks: 7 }],
    [afterBirth, 'clear', 'thirteen weeks after a caesarean', { postpartumWeeks: 13, caesarean: true }],
    [afterBirth, 'clear', 'no birth', { caesarean: true }],
  ]);
});
