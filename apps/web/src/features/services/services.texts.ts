import type { ServiceStyle, TaxCode } from '@unbrace/shared/services';
import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  title: 'Services',
  lead: 'What clients can book, how long it takes and what it costs. A changed price counts for new bookings only.',
  add: 'Add a service',
  'add.title': 'A new service',
  'change.title': 'Change {name}',
  change: 'Change',
  'change.of': 'Change {name}',
  save: 'Save',
  saved: '{name} is saved',
  retire: 'Retire',
  'retire.of': 'Retire {name}',
  revive: 'Offer again',
  'revive.of': 'Offer {name} again',
  retired: 'Retired',
  'retired.done': '{name} is retired. Visits that are booked stay.',
  'revived.done': '{name} can be booked again',
  'column.name': 'Service',
  'column.style': 'Style',
  'column.prices': 'Lengths and prices',
  'column.skills': 'Skills needed',
  'column.state': 'State',
  'column.actions': 'Actions',
  offered: 'Offered',
  'empty.title': 'No services yet',
  'empty.text': 'Clients can book as soon as there is one with a length and a price.',
  'field.name': 'Name',
  'field.style': 'Style',
  'field.description': 'Description',
  'field.description.hint': 'Clients read this when they choose.',
  'field.skills': 'Skills that a therapist needs',
  'field.skills.hint': 'With commas between them. Only therapists with all of them are offered.',
  'field.tax': 'Tax',
  prices: 'Lengths and prices',
  'price.minutes': 'Length {number}',
  'price.amount': 'Price {number}',
  'price.remove': 'Remove length {number}',
  'price.add': 'Add a length',
  minutes: '{count} min',
  none: 'None',
});

export const styleNames: Record<ServiceStyle, string> = {
  relaxation: 'Relaxation',
  remedial: 'Remedial',
  deep_tissue: 'Deep tissue',
  sports: 'Sports',
  pregnancy: 'Pregnancy',
  osteopathy: 'Osteopathy',
};

export const taxNames: Record<TaxCode, string> = {
  gst: 'Prices include 10 % GST',
  gst_free: 'GST-free health service',
};
