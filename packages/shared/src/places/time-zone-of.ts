/** Australian states and territories, and the postcodes that keep another time than their state. */
const zoneOfState: Readonly<Record<string, string>> = {
  ACT: 'Australia/Sydney',
  NSW: 'Australia/Sydney',
  VIC: 'Australia/Melbourne',
  TAS: 'Australia/Hobart',
  QLD: 'Australia/Brisbane',
  SA: 'Australia/Adelaide',
  NT: 'Australia/Darwin',
  WA: 'Australia/Perth',
};
const zoneOfPostcode: Readonly<Record<string, string>> = {
  '2880': 'Australia/Broken_Hill',
  '2898': 'Australia/Lord_Howe',
  '2899': 'Pacific/Norfolk',
  '6443': 'Australia/Eucla',
  '6798': 'Indian/Christmas',
  '6799': 'Indian/Cocos',
};

/** The zone whose clock an Australian address lives by; undefined for what is no Australian state. */
export function australianTimeZone(state: string, postcode: string): string | undefined {
  const zone = zoneOfState[state.trim().toUpperCase()];
  return zone && (zoneOfPostcode[postcode.trim()] ?? zone);
}
