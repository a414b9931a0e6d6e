import { hash, verify } from '@node-rs/argon2';

// argon2id with the library's defaults, which are OWASP's: 19 MiB, 2 passes, 1 lane.
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Verifies even when there is no such account, so that the time taken tells nothing. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await decoy), password);
  return stored !== null && fits;
}

const decoy = hash('nobody signs in with this');
