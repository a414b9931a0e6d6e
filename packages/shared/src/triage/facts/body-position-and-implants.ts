import { oneOf, yesOrNo } from './fact.ts';

/** Body position and implants. */
export const bodyPositionAndImplantsFacts = {
  cannotLieProne: yesOrNo('The client cannot lie face down in comfort; absent = asked and answered no.'),
  implant: oneOf(
    [
      'none',
      'pacemaker',
      'defibrillator',
      'nerve_stimulator',
      'joint_replacement',
      'metalwork',
      'port',
      'breast_implant',
      'cochlear_implant',
      'other',
    ],
    'An implanted device or metalwork (if several, the one first in this list after none); absent = none.',
  ),
  uretericStent: yesOrNo('A stent or tube in a kidney or ureter at present; absent = asked and answered no.'),
  shuntOrPump: yesOrNo(
    'A shunt, a pump or another tube inside the body (a device worn outside the body does not count); absent = asked and answered no.',
  ),
};
