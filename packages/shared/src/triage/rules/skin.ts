import { avoid, block, noProduct, noTechnique, noTool } from '../effects.ts';
import { rule } from '../rule.ts';
import { anyTrue } from './compare.ts';

export const spreadingSkin = rule({
  id: 'UR-SKIN-SPREADING',
  tier: 'URGENT_REFERRAL',
  category: 'skin',
  reads: ['skinSpreadingHot', 'blisteringRashOneSide'],
  fires: (f) => anyTrue(f.skinSpreadingHot, f.blisteringRashOneSide),
  effects: [block('same_day')],
  clearance: ['DOC'],
  client: 'Skin like this should be seen by a doctor today, and must not be massaged.',
  therapist: {
    preview: 'Spreading or blistering skin. Doctor the same day.',
    full: 'Hot red skin that spreads, or a blistering rash on one side.',
    atTable: 'Do not touch it. Doctor the same day; change linen and wash hands.',
  },
  sources: ['S1 skin infection', 'PRACT'],
  basis: 'seed+added',
});

export const localSkin = rule({
  id: 'MD-LOCAL-SKIN',
  tier: 'MODIFY',
  category: 'skin',
  reads: ['localSkinIssue'],
  fires: (f) => f.localSkinIssue === true,
  effects: [avoid('affected_area'), noTechnique('heat_on_area'), noTool('hard_on_area')],
  client: 'Your therapist will leave that patch of skin out. Please show it before you start.',
  therapist: {
    preview: 'A patch of skin to keep away from.',
    full: 'An open wound, rash, bruise, swelling, sunburn, new scar or varicose veins. If it covers the target area, offer another service.',
    atTable: 'Look together first. Leave it out with a hand’s width around; no heat, no tools there.',
  },
  sources: ['S1', 'NYSED'],
  basis: 'seed',
});

export const allergy = rule({
  id: 'MD-ALLERGY-OIL',
  tier: 'MODIFY',
  category: 'skin',
  reads: ['allergies'],
  fires: (f) => (f.allergies?.length ?? 0) > 0,
  effects: [noProduct('matching_allergen')],
  client: 'Thank you. Only products without what you are allergic to will touch your skin.',
  therapist: {
    preview: 'Allergies: matching products are ruled out.',
    full: 'An allergy to something that may be in a product. Almond oil can carry nut allergens.',
    atTable: 'Grapeseed or a hypoallergenic product, clean hands and linen. Read the label once more.',
  },
  sources: ['S1', 'AAAAI'],
  basis: 'seed+added',
});

export const sensitiveSkin = rule({
  id: 'MD-SKIN-SENSITIVE',
  tier: 'MODIFY',
  category: 'skin',
  reads: ['sensitiveSkin'],
  fires: (f) => f.sensitiveSkin === true,
  effects: [noProduct('scented')],
  client: 'We will use an unscented product and try a drop on your skin first.',
  therapist: {
    preview: 'Sensitive skin: unscented product, patch test.',
    full: 'Sensitive skin or eczema.',
    atTable: 'Unscented and hypoallergenic, a drop on the forearm first, no friction on sore skin.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const skinRules = [spreadingSkin, localSkin, allergy, sensitiveSkin];
