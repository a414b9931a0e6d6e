import { z } from 'zod';

/** Countries whose numbers are known, ISO 3166. */
export const countries = ['AU', 'GB', 'NZ', 'US'] as const;
export const Country = z
  .enum(countries)
  .meta({ id: 'Country', description: 'Country of the place, ISO 3166' });
export type Country = z.infer<typeof Country>;

export const EmergencyContact = z
  .object({ name: z.string(), phone: z.string(), when: z.string() })
  .meta({ id: 'EmergencyContact', description: 'Whom to call, and when' });
export type EmergencyContact = z.infer<typeof EmergencyContact>;

const emergency = (phone: string): EmergencyContact => ({
  name: 'Emergency',
  phone,
  when: 'It is happening now, or you feel very ill',
});
const healthLine = (name: string, phone: string): EmergencyContact => ({
  name,
  phone,
  when: 'A nurse at any hour, when you are not sure where to go',
});

const contacts: Record<Country, readonly EmergencyContact[]> = {
  AU: [emergency('000'), healthLine('healthdirect', '1800 022 222')],
  GB: [emergency('999'), healthLine('NHS 111', '111')],
  NZ: [emergency('111'), healthLine('Healthline', '0800 611 116')],
  US: [emergency('911')],
};

/** The numbers of the country where the visit takes place, the emergency number first. */
export const emergencyContacts = (country: Country): readonly EmergencyContact[] => contacts[country];
