import { oneOf, whole, yesOrNo } from './fact.ts';

/** Preference. */
export const preferenceFacts = {
  requestedService: oneOf(
    ['relaxation', 'remedial', 'deep_tissue', 'pregnancy', 'sports', 'osteopathy'],
    'Service that the client asked for; absent = none chosen yet.',
  ),
  requestedPressure: whole(
    0,
    10,
    'Pressure that the client asks for, which may never lift a cap; absent = no wish; no rule reads it.',
  ),
  requestsDeepLowBack: yesOrNo(
    'The client asks for firm or deep work on the low back; absent = asked and answered no.',
  ),
  stressAmplifies: yesOrNo(
    'The client says that stress or tiredness makes the pain worse; absent = asked and answered no.',
  ),
};
