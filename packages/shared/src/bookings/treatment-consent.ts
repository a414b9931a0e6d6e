/** What a client agrees to before a visit is asked for. A changed word is a new version: consents name theirs. */
export const treatmentConsent = {
  version: '2026-11-20',
  title: 'Your consent to treatment',
  paragraphs: [
    'Your therapist tells you what they will do, where, and what it may feel like, and asks you again at the table. You can say no to any part of it.',
    'Pressure follows your words: 0 is none, 10 is too much. Say stop, or raise a hand, and it stops at once. You can end the visit at any time.',
    'You stay covered; only the part that is being worked on is bare. Some soreness for a day or two is common. If anything feels wrong afterwards, call the clinic, or the emergency number.',
    'Massage is not a diagnosis and does not replace a doctor.',
  ],
  agree: 'I understand this and agree to the treatment.',
} as const;
