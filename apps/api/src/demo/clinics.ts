import type { ClinicPlan } from './open-clinic.ts';
import { perthServices, perthSuburbs, perthTherapists } from './perth.ts';
import { services, suburbs, sydneyTravel } from './sydney.ts';
import { therapists } from './sydney-therapists.ts';

/** The demo's clinic in Sydney, on both sides of the harbour. */
export const harbour: ClinicPlan = {
  clinic: {
    slug: 'harbour',
    name: 'Harbour Mobile Massage',
    timeZone: 'Australia/Sydney',
    phone: '+61255501234',
    latitude: -33.8523,
    longitude: 151.2108,
    ownerEmail: 'owner@harbour.example',
    ownerName: 'Dana Whitlam',
    stripeAccountId: 'acct_unbraceDemo',
    applicationFeePercent: 2,
    // Somebody who comes back tomorrow still finds offers and holds to look at.
    settings: {
      offerMinutes: 1_440,
      clearanceHours: 168,
      clearanceDesk: { contact: 'Dr Naomi Feld' },
      travel: sydneyTravel,
    },
  },
  services,
  therapists,
  suburbs,
  staff: [
    { role: 'admin', name: 'Ruth Castellano' },
    { role: 'scheduler', name: 'Callum Pike' },
    { role: 'clinical_lead', name: 'Dr Naomi Feld' },
    { role: 'finance', name: 'Joanne Tsai' },
  ],
};

/** A second clinic in another zone, which proves that tenants are apart. */
export const swan: ClinicPlan = {
  clinic: {
    slug: 'swan-river',
    name: 'Swan River Hands',
    timeZone: 'Australia/Perth',
    phone: '+61855504321',
    latitude: -31.9523,
    longitude: 115.8613,
    ownerEmail: 'owner@swan-river.example',
    ownerName: 'Pia Lindqvist',
  },
  services: perthServices,
  therapists: perthTherapists,
  suburbs: perthSuburbs,
  staff: [{ role: 'admin', name: 'Wes Garrity' }],
};
