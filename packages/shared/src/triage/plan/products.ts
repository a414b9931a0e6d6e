import { z } from 'zod';
import type { Restrictions } from '../triage.contract.ts';

interface CatalogueProduct {
  readonly name: string;
  /** What in it a skin may not bear: the allergy codes of the facts, and `scented`. */
  readonly tags: readonly string[];
  readonly source: string;
}

/** What a therapist carries. The first that fits is used. */
export const productCatalogue: readonly CatalogueProduct[] = [
  { name: 'Light, low-fragrance massage oil', tags: ['scented', 'fragrance'], source: 'S1-026' },
  { name: 'Sweet almond oil', tags: ['tree_nut'], source: 'S1-025' },
  { name: 'Fractionated coconut oil', tags: ['coconut'], source: 'S1-025' },
  { name: 'Grapeseed oil', tags: [], source: 'S1-025' },
  { name: 'Hypoallergenic unscented oil', tags: [], source: 'S1-027' },
];

const harmlessInOil = ['latex', 'adhesive'];

export const PlanProducts = z
  .object({
    use: z.string(),
    alsoFine: z.array(z.string()),
    leaveOut: z.array(z.string()),
    patchTest: z.boolean(),
    source: z.string(),
  })
  .meta({ id: 'PlanProducts', description: 'What touches the skin' });
export type PlanProducts = z.infer<typeof PlanProducts>;

/** Products by allergen tags. An allergy that no tag knows means: nothing on the skin that the client does not bring. */
export function productsFor({ avoidProducts }: Pick<Restrictions, 'avoidProducts'>): PlanProducts {
  const relevant = avoidProducts.filter((tag) => !harmlessInOil.includes(tag));
  const isOut = ({ tags }: CatalogueProduct) => tags.some((tag) => relevant.includes(tag));
  const careful = relevant.length === 0 ? productCatalogue : productCatalogue.toReversed();
  const unknown = relevant.includes('other_product') || relevant.includes('preservative');
  const fitting = unknown ? [] : careful.filter((product) => !isOut(product));
  const [first, ...others] = fitting;
  return {
    use: first?.name ?? 'Nothing of ours: the client’s own product, or dry through a towel',
    alsoFine: others.map(({ name }) => name),
    leaveOut: productCatalogue.filter((product) => unknown || isOut(product)).map(({ name }) => name),
    patchTest: relevant.length > 0,
    source: first?.source ?? 'S1-027',
  };
}
