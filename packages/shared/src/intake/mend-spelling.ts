/** Words on which an alert can hang. Shorter ones are left out: too many other words are one letter away. */
const keywords = [
  'numbness tingling bladder bowels urinate urinating incontinent weakness paralysed paralyzed unsteady stumbling dragging',
  'breathless breathing fainted fainting collapsed blackout slurred drooping headache dizziness spinning vomiting',
  'temperature shivering feverish sweating swollen swelling bleeding pregnant contractions movements blisters spreading',
  'infection cancer chemotherapy aneurysm accident motorbike unbearable excruciating genitals buttocks',
  'testicles erection orgasm clumsy calves thighs ankles stomach suddenly',
]
  .join(' ')
  .split(' ');

/** Words that are what they are, one letter away from a keyword. */
const ownWords = new Set(
  (
    'smelling spelling selling swilling swearing breeding blending bleating bleeping drooling dropping blister blistering tinkling ' +
    'tinting canter canner spending spanning sprinting spinnings stomachs cancers angles claves election erections aneurysms ' +
    'accidents headaches infections injection injections contraction movement collapse collapses swelled fainter shivers'
  ).split(' '),
);

/** A word one slip of the finger away from a keyword is read as that word: "numness", "tingeling", "swolen". */
export function mendSpelling(text: string): string {
  return text.replace(/[a-z]{6,}/g, (word) => {
    if (ownWords.has(word) || keywords.includes(word)) return word;
    return keywords.find((keyword) => isOneSlipAway(word, keyword)) ?? word;
  });
}

/** One letter missing, too many, wrong, or two changed about; the first letter is right. */
function isOneSlipAway(word: string, keyword: string): boolean {
  if (word[0] !== keyword[0] || Math.abs(word.length - keyword.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === keyword[start]) start += 1;
  const [rest, wanted] = [word.slice(start), keyword.slice(start)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
