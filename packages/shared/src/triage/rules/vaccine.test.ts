import { ruleTable } from '../testing/rule-table.ts';
import { vaccineReaction as reaction, vaccineSite as site } from './vaccine.ts';

describe('after a vaccine', () => {
  ruleTable([
    [reaction, 'fires', 'unwell at 48 hours', { vaccineHoursAgo: 48, feelsUnwell: true }],
    [reaction, 'fires', 'a fever', { vaccineHoursAgo: 5, fever: 'yes' }],
    [reaction, 'fires', '38.0', { vaccineHoursAgo: 5, temperatureC: 38 }],
    [reaction, 'clear', 'unwell later', { vaccineHoursAgo: 49, feelsUnwell: true }],
    [reaction, 'clear', 'well', { vaccineHoursAgo: 5 }],
    [site, 'fires', 'well at 48 hours', { vaccineHoursAgo: 48 }],
    [site, 'clear', 'later', { vaccineHoursAgo: 48.5 }],
    [site, 'clear', 'unwell is the worse rule', { vaccineHoursAgo: 5, feelsUnwell: true }],
  ]);
});
