import type { AddServiceRequest } from '@unbrace/shared/services';
import type { TravelSettings } from '@unbrace/shared/availability';
import { aud } from '@unbrace/shared/kernel';
import type { z } from 'zod';

/** A massage at the default prices, in three lengths. */
const prices = (sixty: number, ninety: number, twoHours: number): AddServiceRequest['prices'] => [
  { minutes: 60, price: aud(sixty) },
  { minutes: 90, price: aud(ninety) },
  { minutes: 120, price: aud(twoHours) },
];

/** Some answers allow no more than three quarters of an hour: the gentle services are sold in that length too. */
const short: AddServiceRequest['prices'][number] = { minutes: 45, price: aud(109_00) };

export const services = {
  remedial: {
    style: 'remedial',
    name: 'Remedial massage',
    description:
      'For one issue that bothers you. Your therapist looks at what feels restricted and works there, at a pressure you agree on.',
    skills: ['remedial'],
    taxCode: 'gst',
    prices: [short, ...prices(129_00, 169_00, 219_00)],
  },
  relaxation: {
    style: 'relaxation',
    name: 'Relaxation massage',
    description:
      'Slow, even strokes. When stress keeps the body braced, calmer work is often the one that helps.',
    skills: [],
    taxCode: 'gst',
    prices: [short, ...prices(129_00, 169_00, 219_00)],
  },
  deepTissue: {
    style: 'deep_tissue',
    name: 'Deep tissue massage',
    description:
      'Slower and firmer, for muscles that have been heavily loaded for a while. Deeper is not better: you set the pressure.',
    skills: ['deep_tissue'],
    taxCode: 'gst',
    prices: prices(139_00, 179_00, 229_00),
  },
  sports: {
    style: 'sports',
    name: 'Sports massage',
    description: 'Around training and events, for legs, hips and back that carry the load.',
    skills: ['sports'],
    taxCode: 'gst',
    prices: prices(139_00, 179_00, 229_00).slice(0, 2),
  },
  pregnancy: {
    style: 'pregnancy',
    name: 'Pregnancy massage',
    description:
      'Lying on the side with plenty of support, from the second trimester, when your maternity carer agrees.',
    skills: ['pregnancy'],
    taxCode: 'gst',
    prices: prices(135_00, 175_00, 225_00).slice(0, 2),
  },
  osteopathy: {
    style: 'osteopathy',
    name: 'Osteopathy at home',
    description: 'A registered osteopath looks at how you move and treats with hands-on care.',
    skills: ['osteopathy'],
    taxCode: 'gst_free',
    prices: [
      { minutes: 45, price: aud(155_00) },
      { minutes: 60, price: aud(185_00) },
    ],
  },
} as const satisfies Record<string, AddServiceRequest>;

export type ServiceKey = keyof typeof services;

/** Suburbs on both sides of the harbour: name, postcode, latitude, longitude. */
export const suburbs = [
  ['Manly', '2095', -33.7969, 151.2841],
  ['Mosman', '2088', -33.8269, 151.2403],
  ['Neutral Bay', '2089', -33.8312, 151.2194],
  ['Kirribilli', '2061', -33.8467, 151.2128],
  ['Chatswood', '2067', -33.7969, 151.1832],
  ['Lane Cove', '2066', -33.8147, 151.1683],
  ['Cremorne', '2090', -33.8281, 151.2293],
  ['Dee Why', '2099', -33.7544, 151.2853],
  ['Sydney', '2000', -33.8688, 151.2093],
  ['Surry Hills', '2010', -33.8846, 151.2106],
  ['Paddington', '2021', -33.8845, 151.2266],
  ['Bondi Beach', '2026', -33.8908, 151.2743],
  ['Vaucluse', '2030', -33.8583, 151.2783],
  ['Newtown', '2042', -33.8981, 151.1743],
  ['Balmain', '2041', -33.8581, 151.1794],
  ['Pyrmont', '2009', -33.8706, 151.1944],
  ['Marrickville', '2204', -33.9112, 151.1554],
  ['Coogee', '2034', -33.9206, 151.2556],
] as const;

/** The crow flies 6.7 km from Manly to Vaucluse; the road goes around the harbour and takes an hour. */
export const sydneyTravel = {
  areas: [
    { name: 'Northern Beaches', postcodes: ['2095', '2099'] },
    { name: 'Eastern Suburbs', postcodes: ['2026', '2030'] },
    { name: 'City', postcodes: ['2000', '2010', '2061'], density: 'inner' },
  ],
  minimums: [{ areas: ['Northern Beaches', 'Eastern Suburbs'], minutes: 60 }],
} as const satisfies z.input<typeof TravelSettings>;
