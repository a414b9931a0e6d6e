import { expect, type Page, test } from '@playwright/test';
import { type Answers, answerText, answerableItems, questionnaireV1 } from '@unbrace/shared/intake';
import { answer, ask, book, comeAsClient, offerOf, ordinaryAnswers, signInAs } from './care-journey.ts';

interface Case {
  readonly rule: string;
  readonly tier: 'MODIFY' | 'NOTE';
  /** The one answer that is changed after an ordinary back was answered. */
  readonly item: string;
  readonly codes: readonly string[];
  /** What the form asks next because of it. */
  readonly follow?: Answers;
  /** What the therapist reads before accepting, and after. */
  readonly preview: string;
  readonly full: RegExp;
}

const ticks = (code: string): Answers[string] => ({ kind: 'choice', codes: [code] });
const painkiller = { 'painkiller-when': ticks('within-6-hours') };

const cases: readonly Case[] = [
  one('MD-INFLAMED-TENDER', 'MODIFY', 'pain-history', 'tender', 'Inflamed or very tender', /hot, irritated/),
  one('NT-RECURRENT', 'NOTE', 'pain-history', 'comes-back', 'Keeps coming back', /Relief that keeps fading/),
  one('NT-STRESS-STYLE', 'NOTE', 'pain-history', 'stress', 'Stress makes it worse', /Stress or tiredness/),
  one('MD-LOCAL-SKIN', 'MODIFY', 'skin', 'avoid', 'A patch of skin', /An open wound, rash/),
  one('MD-SKIN-SENSITIVE', 'MODIFY', 'skin', 'sensitive', 'Sensitive skin', /Sensitive skin or eczema/),
  one(
    'MD-NUMB-AREA-NO-HEAT',
    'MODIFY',
    'conditions',
    'less-feeling',
    'An area with less feeling',
    /A known and assessed area/,
  ),
  one('NT-FLIGHT', 'NOTE', 'lately', 'journey', 'A long journey lately', /more than four hours/),
  one(
    'MD-STRONG-ANALGESIC',
    'MODIFY',
    'medicines',
    'painkiller',
    'Medicines: lighter pressure',
    /painkiller/,
    painkiller,
  ),
  one(
    'MD-ALLERGY-OIL',
    'MODIFY',
    'allergies',
    'tree-nut',
    'Allergies: matching products',
    /An allergy to something/,
  ),
  one('MD-PRONE-INTOLERANT', 'MODIFY', 'implants', 'prone', 'Not face down', /cannot lie face down/),
];

test('one changed answer changes the finding, its evidence and what the therapist reads', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const therapist = await signInAs(page, 'therapist');
  const clientPage = await (await browser.newContext()).newPage();
  await comeAsClient(clientPage, therapist.clinic);

  const ordinary = await answer(clientPage, ordinaryAnswers());
  expect(ordinary.tier).toBe('NONE');
  const plain = await book(clientPage, therapist.clinic, therapist.name, ordinary.id);
  await page.goto(`/work/offers/${await offerOf(page, plain)}`);
  await expect(page.getByText('No flags')).toBeVisible();
  for (const { preview } of cases) await expect(page.getByText(preview)).toBeHidden();
  await cancel(clientPage, plain);

  for (const each of cases) {
    await test.step(`${each.rule} by ${each.item}`, async () => {
      const changed: Answers = { [each.item]: { kind: 'choice', codes: [...each.codes] }, ...each.follow };
      const intake = await answer(clientPage, ordinaryAnswers(), changed);
      expect(intake.tier).toBe(each.tier);
      const bookingId = await book(clientPage, therapist.clinic, therapist.name, intake.id);
      const offerId = await offerOf(page, bookingId);
      await page.goto(`/work/offers/${offerId}`);
      await expect(page.getByText(each.preview)).toBeVisible();
      await expect(page.getByText(each.tier === 'MODIFY' ? 'Adapt' : 'Note', { exact: true })).toBeVisible();

      for (const box of await page.getByRole('checkbox').all()) {
        await box.focus();
        await page.keyboard.press('Space');
      }
      await page.getByRole('button', { name: 'Accept' }).click();
      await expect(page).toHaveURL(`/work/visits/${bookingId}`);
      const known = page.locator('section', { has: page.getByRole('heading', { name: 'What to know' }) });
      await expect(known.getByText(each.full).first()).toBeVisible();
      await expect(
        page.getByText(wordsOf(each), { exact: true }).first(),
        'the answer behind it',
      ).toBeVisible();
      await cancel(clientPage, bookingId);
    });
  }
});

function one(
  rule: string,
  tier: Case['tier'],
  item: string,
  code: string,
  preview: string,
  full: RegExp,
  follow: Answers = {},
): Case {
  return { rule, tier, item, codes: [code], preview, full, follow };
}

/** The answer as the form words it, which is the evidence that a therapist reads. */
function wordsOf({ item, codes }: Case): string {
  const asked = answerableItems(questionnaireV1).find((each) => each.item.id === item);
  if (!asked) throw new Error(`no question ${item}`);
  return answerText(asked.item, { kind: 'choice', codes: [...codes] });
}

/** Frees the time for the next one; a visit that was just accepted costs nothing to cancel. */
async function cancel(page: Page, bookingId: string): Promise<void> {
  await ask(page, 'POST', `/api/v1/bookings/${bookingId}/cancellation`, { reason: 'booked_by_mistake' });
}
