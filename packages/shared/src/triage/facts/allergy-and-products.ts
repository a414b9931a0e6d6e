import { anyOf, yesOrNo } from './fact.ts';

/** Allergy and products. */
export const allergyAndProductsFacts = {
  allergies: anyOf(
    [
      'tree_nut',
      'peanut',
      'coconut',
      'sesame',
      'soy',
      'wheat',
      'olive',
      'fragrance',
      'essential_oil',
      'latex',
      'lanolin',
      'beeswax',
      'arnica',
      'menthol',
      'adhesive',
      'preservative',
      'other_product',
    ],
    'Allergies to something that may be in an oil, lotion, linen, glove or other product that touches the skin (pollen, pets and medicines by mouth are not listed here); absent or empty = none.',
  ),
  sensitiveSkin: yesOrNo('Sensitive skin or eczema; absent = asked and answered no.'),
};
