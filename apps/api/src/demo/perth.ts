import type { AddServiceRequest } from '@unbrace/shared/services';
import { services } from './sydney.ts';
import type { DemoTherapist } from './sydney-therapists.ts';

/** A second clinic in another zone, which proves that tenants are apart. */
export const perthServices: Record<string, AddServiceRequest> = {
  remedial: services.remedial,
  relaxation: services.relaxation,
};

export const perthSuburbs = [
  ['Fremantle', '6160', -32.0569, 115.7439],
  ['Cottesloe', '6011', -31.9942, 115.7579],
  ['Subiaco', '6008', -31.9485, 115.8268],
  ['Mount Lawley', '6050', -31.9343, 115.8716],
] as const;

export const perthTherapists: readonly DemoTherapist[] = [
  {
    name: 'Kirra Walsh',
    gender: 'female',
    base: 'Fremantle',
    radiusKm: 25,
    services: ['remedial', 'relaxation'],
    hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    about: 'Fremantle and the coast.',
    languages: ['English'],
  },
  {
    name: 'Ben Abernethy',
    gender: 'male',
    base: 'Subiaco',
    radiusKm: 25,
    services: ['remedial'],
    hours: [{ days: [2, 3, 4, 5, 6], from: '10:00', to: '18:00' }],
    about: 'Remedial work north and south of the river.',
    languages: ['English'],
  },
];
