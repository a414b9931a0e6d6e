import { z } from 'zod';
import { allergyAndProductsFacts } from './facts/allergy-and-products.ts';
import { bodyPositionAndImplantsFacts } from './facts/body-position-and-implants.ts';
import { boneAndJointFacts } from './facts/bone-and-joint.ts';
import { cancerFacts } from './facts/cancer.ts';
import { caudaEquinaFacts } from './facts/cauda-equina.ts';
import { consentAndContactFacts } from './facts/consent-and-contact.ts';
import { dataQualityFacts } from './facts/data-quality.ts';
import { followUpFacts } from './facts/follow-up.ts';
import { heartAndBloodPressureFacts } from './facts/heart-and-blood-pressure.ts';
import { inSessionFacts } from './facts/in-session.ts';
import { infectionAndSkinFacts } from './facts/infection-and-skin.ts';
import { medicinesAndBleedingFacts } from './facts/medicines-and-bleeding.ts';
import { neuroFacts } from './facts/neuro.ts';
import { painFacts } from './facts/pain.ts';
import { personFacts } from './facts/person.ts';
import { preferenceFacts } from './facts/preference.ts';
import { pregnancyFacts } from './facts/pregnancy.ts';
import { systemicFacts } from './facts/systemic.ts';
import { traumaAndSurgeryFacts } from './facts/trauma-and-surgery.ts';
import { vascularFacts } from './facts/vascular.ts';
import { visitEnvironmentFacts } from './facts/visit-environment.ts';

/** The themes of the dictionary, in its own order. */
export const factThemes = {
  person: personFacts,
  pain: painFacts,
  'cauda equina': caudaEquinaFacts,
  neuro: neuroFacts,
  systemic: systemicFacts,
  cancer: cancerFacts,
  vascular: vascularFacts,
  'heart and blood pressure': heartAndBloodPressureFacts,
  pregnancy: pregnancyFacts,
  'bone and joint': boneAndJointFacts,
  'trauma and surgery': traumaAndSurgeryFacts,
  'infection and skin': infectionAndSkinFacts,
  'medicines and bleeding': medicinesAndBleedingFacts,
  'allergy and products': allergyAndProductsFacts,
  'body position and implants': bodyPositionAndImplantsFacts,
  'consent and contact': consentAndContactFacts,
  'visit environment': visitEnvironmentFacts,
  'data quality': dataQualityFacts,
  'in session': inSessionFacts,
  'follow up': followUpFacts,
  preference: preferenceFacts,
};
export type FactTheme = keyof typeof factThemes;

const AnsweredFacts = z.strictObject({
  ...personFacts,
  ...painFacts,
  ...caudaEquinaFacts,
  ...neuroFacts,
  ...systemicFacts,
  ...cancerFacts,
  ...vascularFacts,
  ...heartAndBloodPressureFacts,
  ...pregnancyFacts,
  ...boneAndJointFacts,
  ...traumaAndSurgeryFacts,
  ...infectionAndSkinFacts,
  ...medicinesAndBleedingFacts,
  ...allergyAndProductsFacts,
  ...bodyPositionAndImplantsFacts,
  ...consentAndContactFacts,
  ...visitEnvironmentFacts,
  ...dataQualityFacts,
  ...inSessionFacts,
  ...followUpFacts,
  ...preferenceFacts,
});

const AnsweredFactName = AnsweredFacts.keyof();

/** What the answers mean, in base units, on the day of the visit. Absent is "asked and answered no"; names and codes are a contract. */
export const Facts = AnsweredFacts.extend({
  unsureRedFlags: z
    .array(AnsweredFactName)
    .optional()
    .describe(
      'Names of the safety facts that were left blank or answered not sure; they are never read as no.',
    ),
}).meta({ id: 'TriageFacts', description: 'What the answers mean: the input of triage' });
export type Facts = z.infer<typeof Facts>;
export type FactName = keyof Facts;

export const factNames = Facts.keyof().options;

/** Theme and meaning of each fact, for whoever shows or documents them. */
export const factDictionary = Object.fromEntries(
  Object.entries<Record<string, z.ZodType>>(factThemes).flatMap(([theme, facts]) =>
    Object.entries(facts).map(([name, schema]) => [name, { theme, meaning: schema.description ?? '' }]),
  ),
) as Record<Exclude<FactName, 'unsureRedFlags'>, { theme: FactTheme; meaning: string }>;
