import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number as it is read aloud: in groups. Numbers are kept as E.164 and one typed without a country code is
 * Australian, so an Australian one is shown without it too.
 */
export function formatPhone(phone: string): string {
  const number = parsePhoneNumberFromString(phone, 'AU');
  if (!number?.isPossible()) return phone;
  return number.country === 'AU' ? number.formatNational() : number.formatInternational();
}
