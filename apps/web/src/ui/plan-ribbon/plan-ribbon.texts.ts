import { catalogue } from '../text/catalogue.ts';

export const t = catalogue({
  blocks: 'The blocks, one after the other',
  warm: 'Warm',
  deeper: 'Deeper',
  points: 'Points',
  friction: 'Friction',
  stretch: 'Stretch',
  close: 'Close',
  rest: 'Rest',
  minutes: '{minutes} min',
  pressure: '{pressure}/10',
  cap: 'cap {cap}',
  above: 'above the cap of {cap}',
});
