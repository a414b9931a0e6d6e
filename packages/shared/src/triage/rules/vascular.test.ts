import { ruleTable } from '../testing/rule-table.ts';
import { aortic, knownAneurysm, knownClot, longJourney, suspectedClot as clot } from './vascular.ts';

describe('vessels', () => {
  ruleTable([
    [aortic, 'fires', 'tearing pain', { tearingPain: true }],
    [aortic, 'fires', 'a strong pulse in the belly', { pulsatingAbdomen: true }],
    [
      aortic,
      'fires',
      'new back pain since it was found',
      { knownAneurysm: true, backPain: true, painNewSinceDiagnosis: true },
    ],
    [aortic, 'clear', 'old back pain', { knownAneurysm: true, backPain: true }],
    [aortic, 'clear', 'no back pain', { knownAneurysm: true, painNewSinceDiagnosis: true }],
    [aortic, 'clear', 'nothing was ever found', { backPain: true, painNewSinceDiagnosis: true }],
    [clot, 'fires', 'one swollen calf by itself', { calfSwellingOneSide: true }],
    [clot, 'fires', 'calf pain, warm or red', { calfPainOneSide: true, calfWarmOrRed: true }],
    [
      clot,
      'fires',
      'calf pain after a journey 28 days ago',
      { calfPainOneSide: true, longTravelDaysAgo: 28 },
    ],
    [
      clot,
      'fires',
      'calf pain after an operation 12 weeks ago',
      { calfPainOneSide: true, surgeryWeeksAgo: 12 },
    ],
    [clot, 'fires', 'calf pain after days in bed', { calfPainOneSide: true, immobile: true }],
    [clot, 'fires', 'calf pain in pregnancy', { calfPainOneSide: true, pregnant: true }],
    [clot, 'fires', 'calf pain after an earlier clot', { calfPainOneSide: true, dvtHistory: true }],
    [
      clot,
      'fires',
      'calf pain with any cancer, however long ago',
      { calfPainOneSide: true, cancer: 'remission_gt_5y' },
    ],
    [clot, 'clear', 'calf pain alone', { calfPainOneSide: true, cancer: 'none' }],
    [
      clot,
      'clear',
      'journey and operation longer ago',
      { calfPainOneSide: true, longTravelDaysAgo: 29, surgeryWeeksAgo: 12.1 },
    ],
    [clot, 'clear', 'risks without a calf', { calfWarmOrRed: true, immobile: true, longTravelDaysAgo: 2 }],
    [knownClot, 'fires', 'under treatment', { dvtActiveOrUnder3Months: true }],
    [knownClot, 'clear', 'long over', { dvtHistory: true }],
    [knownAneurysm, 'fires', 'known, no new pain', { knownAneurysm: true, backPain: true }],
    [
      knownAneurysm,
      'clear',
      'with new pain it is the worse rule',
      { knownAneurysm: true, tearingPain: true },
    ],
    [knownAneurysm, 'clear', 'nothing found', {}],
    [longJourney, 'fires', '28 days ago, no leg signs', { longTravelDaysAgo: 28 }],
    [longJourney, 'clear', '29 days ago', { longTravelDaysAgo: 29 }],
    [
      longJourney,
      'clear',
      'with a swollen calf it is the worse rule',
      { longTravelDaysAgo: 3, calfSwellingOneSide: true },
    ],
  ]);
});
