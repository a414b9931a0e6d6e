import { yesOrNo } from './fact.ts';

/** In session. */
export const inSessionFacts = {
  suddenWeakness: yesOrNo('Sudden weakness of any part of the body during treatment; absent = none seen.'),
  legSymptomsDuring: yesOrNo(
    'Sharp, shooting, numb or tingling feeling down a leg during treatment; absent = none reported.',
  ),
  skinChangeDuring: yesOrNo(
    'Redness, swelling, bruising or other skin change that grows during treatment; absent = none seen.',
  ),
  painAboveAgreed: yesOrNo('Pain above the number agreed at the start; absent = no.'),
  guarding: yesOrNo('The client guards, tenses up or pulls away from the hands; absent = none seen.'),
};
