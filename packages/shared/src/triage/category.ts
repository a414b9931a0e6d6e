/** What a reason is about, in the words a therapist reads before accepting. */
export const categories = {
  nerves: 'Nerve signs',
  brain: 'Head and neck',
  heart: 'Heart and circulation',
  infection: 'Infection',
  cancer: 'Cancer history',
  injury: 'Injury or operation',
  bones: 'Bones and joints',
  pregnancy: 'Pregnancy',
  birth: 'After a birth',
  pain: 'Pain pattern',
  condition: 'Health condition',
  skin: 'Skin and products',
  position: 'Position and implants',
  medicines: 'Medicines',
  immunity: 'Immune system',
  private: 'Private sign',
  answers: 'Answers to check',
  consent: 'Consent',
  place: 'Place of the visit',
  session: 'During the session',
  after: 'After a session',
} as const;
export type Category = keyof typeof categories;

/** Before acceptance these show their category and the restriction, nothing else. */
const guarded: ReadonlySet<Category> = new Set(['medicines', 'immunity', 'private', 'pregnancy']);

export const isGuarded = (category: Category): boolean => guarded.has(category);
