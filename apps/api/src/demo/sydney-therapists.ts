import type { Gender } from '@unbrace/shared/therapists';
import type { ServiceKey } from './sydney.ts';

/** A therapist of the demo: who, from where, with which skills and hours. */
export interface DemoTherapist {
  readonly name: string;
  readonly gender: Gender;
  readonly base: string;
  readonly radiusKm: number;
  readonly services: readonly ServiceKey[];
  readonly hours: readonly { readonly days: number[]; readonly from: string; readonly to: string }[];
  readonly about: string;
  readonly languages: readonly string[];
}

const massage: ServiceKey[] = ['remedial', 'relaxation', 'deepTissue'];

export const therapists: readonly DemoTherapist[] = [
  {
    name: 'Mia Donnelly',
    gender: 'female',
    base: 'Mosman',
    radiusKm: 14,
    services: [...massage, 'pregnancy'],
    hours: [{ days: [1, 2, 3, 4, 5, 6], from: '08:30', to: '16:30' }],
    about: 'Twelve years of remedial work, much of it with backs that sit at desks.',
    languages: ['English'],
  },
  {
    name: 'Tomás Herrera',
    gender: 'male',
    base: 'Surry Hills',
    radiusKm: 12,
    services: [...massage, 'sports'],
    hours: [{ days: [2, 3, 4, 5, 6], from: '11:00', to: '20:30' }],
    about: 'Worked with two rugby clubs; patient with people who do not train at all.',
    languages: ['English', 'Spanish'],
  },
  {
    name: 'Priya Raman',
    gender: 'female',
    base: 'Chatswood',
    radiusKm: 15,
    services: ['relaxation', 'remedial', 'pregnancy'],
    hours: [
      { days: [1, 2, 4, 5], from: '09:00', to: '15:00' },
      { days: [6, 7], from: '09:00', to: '17:00' },
    ],
    about: 'Pregnancy and gentle remedial work.',
    languages: ['English', 'Tamil'],
  },
  {
    name: 'Jack O’Rourke',
    gender: 'male',
    base: 'Bondi Beach',
    radiusKm: 11,
    services: ['deepTissue', 'remedial', 'sports'],
    hours: [{ days: [1, 2, 3, 4, 5, 6], from: '07:00', to: '14:30' }],
    about: 'Early mornings, swimmers and surfers.',
    languages: ['English'],
  },
  {
    name: 'Mei-Ling Zhou',
    gender: 'female',
    base: 'Pyrmont',
    radiusKm: 10,
    services: massage,
    hours: [{ days: [2, 3, 4, 5, 6, 7], from: '12:00', to: '21:00' }],
    about: 'Evenings in the city and in hotels.',
    languages: ['English', 'Mandarin'],
  },
  {
    name: 'Aaron Whitfield',
    gender: 'male',
    base: 'Manly',
    radiusKm: 16,
    services: [...massage, 'sports'],
    hours: [
      { days: [1, 3, 5, 6], from: '08:00', to: '18:00' },
      { days: [7], from: '10:00', to: '16:00' },
    ],
    about: 'Northern Beaches, mostly active people with old injuries.',
    languages: ['English'],
  },
  {
    name: 'Dr Helena Novak',
    gender: 'female',
    base: 'Paddington',
    radiusKm: 14,
    services: ['osteopathy'],
    hours: [{ days: [1, 2, 3, 4, 6], from: '09:30', to: '17:30' }],
    about: 'Registered osteopath; careful assessment before anything else.',
    languages: ['English', 'Czech'],
  },
  {
    name: 'Sione Taufa',
    gender: 'male',
    base: 'Marrickville',
    radiusKm: 13,
    services: massage,
    hours: [{ days: [3, 4, 5, 6, 7], from: '10:00', to: '19:00' }],
    about: 'Calm, strong hands, and good with people who are new to massage.',
    languages: ['English', 'Tongan'],
  },
  {
    name: 'Eleni Papadakis',
    gender: 'female',
    base: 'Newtown',
    radiusKm: 12,
    services: ['relaxation', 'remedial'],
    hours: [
      { days: [1, 2, 3], from: '10:00', to: '18:00' },
      { days: [4], from: '22:00', to: '01:00' },
    ],
    about: 'Relaxation and remedial; late Thursdays for shift workers.',
    languages: ['English', 'Greek'],
  },
  {
    name: 'Robin Achterberg',
    gender: 'nonbinary',
    base: 'Balmain',
    radiusKm: 12,
    services: [...massage, 'pregnancy'],
    hours: [
      { days: [2, 4, 6], from: '08:00', to: '12:30' },
      { days: [2, 4, 6], from: '14:00', to: '19:00' },
    ],
    about: 'Trauma-aware, quiet, explains every step.',
    languages: ['English', 'Dutch'],
  },
  {
    name: 'Daniel Kim',
    gender: 'male',
    base: 'Lane Cove',
    radiusKm: 15,
    services: ['osteopathy', 'remedial'],
    hours: [{ days: [1, 2, 4, 5, 7], from: '08:00', to: '16:00' }],
    about: 'Osteopath and remedial therapist for the lower north shore.',
    languages: ['English', 'Korean'],
  },
  {
    name: 'Bronte Ashby-Fairweather',
    gender: 'female',
    base: 'Coogee',
    radiusKm: 12,
    services: ['relaxation', 'deepTissue', 'remedial'],
    hours: [{ days: [1, 2, 5, 6, 7], from: '09:00', to: '17:00' }],
    about: 'Eastern beaches; deep tissue that stays within what you agreed.',
    languages: ['English'],
  },
];
