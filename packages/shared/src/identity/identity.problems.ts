import { problem } from '../kernel/problem.ts';

export const wrongCredentials = problem(
  'identity/wrong-credentials',
  401,
  'That e-mail and password do not go together',
);
export const emailTaken = problem(
  'identity/email-taken',
  409,
  'There is an account with this e-mail already. Please sign in',
);
export const linkSpent = problem(
  'identity/link-spent',
  410,
  'This link has been used or has run out. Please ask for a new one',
);
export const passwordNeeded = problem('identity/password-needed', 422, 'Please choose a password');
export const notAMember = problem('identity/not-a-member', 403, 'You do not belong to this clinic');
export const lastOwner = problem('identity/last-owner', 409, 'A clinic needs at least one owner');
