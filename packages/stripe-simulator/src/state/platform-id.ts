/** The account that the secret key belongs to. */
export const platformId = 'acct_1SimulatedPlatform';

/** The platform as an application, in the eyes of the accounts that are connected to it. */
export const applicationId = 'ca_SimulatedPlatform';
