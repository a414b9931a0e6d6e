import type { Rule } from '../rule.ts';
import { answerRules } from './answers.ts';
import { bloodPressureRules } from './blood-pressure.ts';
import { boneRules } from './bones.ts';
import { brainRules } from './brain.ts';
import { cancerRules } from './cancer.ts';
import { caudaEquinaRules } from './cauda-equina.ts';
import { conditionRules } from './conditions.ts';
import { consentRules } from './consent.ts';
import { noContactConsent } from './contact.ts';
import { flareRules } from './flare.ts';
import { followUpRules } from './follow-up.ts';
import { heartRules } from './heart.ts';
import { inSessionRules } from './in-session.ts';
import { infectionRules } from './infection.ts';
import { injuryRules } from './injury.ts';
import { medicineRules } from './medicines.ts';
import { nerveRules } from './nerves.ts';
import { painRules } from './pain.ts';
import { placeRules } from './place.ts';
import { positionRules } from './position.ts';
import { pregnancyRules } from './pregnancy.ts';
import { skinRules } from './skin.ts';
import { vaccineRules } from './vaccine.ts';
import { vascularRules } from './vascular.ts';

const rulesByTheme = [
  caudaEquinaRules,
  nerveRules,
  brainRules,
  heartRules,
  bloodPressureRules,
  vascularRules,
  infectionRules,
  cancerRules,
  injuryRules,
  boneRules,
  pregnancyRules,
  painRules,
  flareRules,
  conditionRules,
  medicineRules,
  skinRules,
  vaccineRules,
  positionRules,
  consentRules,
  answerRules,
  placeRules,
  inSessionRules,
  followUpRules,
].flat();

/** All rules. The one that looks at the others comes last. */
export const rules: readonly Rule[] = [...rulesByTheme, noContactConsent(rulesByTheme)];
