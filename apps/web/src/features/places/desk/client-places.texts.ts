import { catalogue } from '../../../ui/text/catalogue.ts';

export const t = catalogue({
  title: 'Places',
  where: 'Where will it be?',
  none: 'No place yet',
  add: 'Add a place',
  'add.title': 'A new place',
  save: 'Save the place',
  saved: '{label} is added',
  'kind.home': 'Home',
  'kind.hotel': 'Hotel',
  'kind.workplace': 'Workplace',
});
