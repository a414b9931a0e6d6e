/** What a person reads before the first question about health. A changed word is a new version: consents name theirs. */
export const collectionNotice = {
  version: '2026-11-20',
  title: 'Before we ask about your health',
  paragraphs: [
    'We ask about your health to find out whether a massage is safe for you, and how to give it. Without your answers we cannot come.',
    'Your answers are encrypted. The therapist who accepts your visit and the clinic’s clinical lead can read them; before that a therapist sees only what to take care of. Whoever books, answers the phone or does the accounts does not see them. If you book for somebody else, you do not see theirs.',
    'Nothing of it goes into messages or calendars, to advertisers, or to anybody outside the clinic, unless you ask us to or the law does.',
    'We keep your answers for 7 years after your last visit, or until the age of 25 if you are younger. You can see them, correct them, and take this consent back at any time; then we cannot treat you.',
    'If you feel very ill now, do not wait for a form: call the emergency number.',
  ],
  agree: 'I agree that the clinic stores and uses my health answers for my visits.',
} as const;
