import type { AddTherapistRequest } from '@unbrace/shared/therapists';

/** A therapist of Sydney, valid as it is; give what the test is about. */
export function aTherapistRequest(wanted: Partial<AddTherapistRequest> = {}): AddTherapistRequest {
  return {
    name: 'Mia Novak',
    gender: 'female',
    email: 'mia@therapists.example',
    phone: '+61400000001',
    about: 'Remedial massage, twelve years.',
    languages: ['English'],
    skills: ['remedial'],
    serviceIds: [],
    timeZone: 'Australia/Sydney',
    base: { label: 'Newtown', latitude: -33.898, longitude: 151.179 },
    radiusKm: null,
    maxDriveMinutes: 60,
    setupMinutes: 10,
    packDownMinutes: 10,
    dailyMaximum: null,
    sharePercent: 60,
    associationName: null,
    associationNumber: null,
    insuranceUntil: null,
    ...wanted,
  };
}
