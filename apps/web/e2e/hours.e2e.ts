import { expect, test } from '@playwright/test';
import { aVisit, expectDialogAccessible, signInAtDesk, typeDate } from './desk-visit.ts';

test.describe.configure({ timeout: 90_000 });

test('a day off that strands a visit asks what becomes of it, and gives it to the unassigned lane', async ({
  page,
}) => {
  await signInAtDesk(page, 'admin');
  const visit = await aVisit(page, { withEmptyDay: true });
  await page.goto(`/desk/therapists/${visit.therapist.id}`);
  await page.getByRole('tab', { name: 'Days that differ' }).click();
  await typeDate(page, 'Date', visit.date);
  await page.getByRole('button', { name: 'Save the day' }).click();

  const question = page.getByRole('alertdialog');
  await expect(question.getByText('1 visit would no longer fit')).toBeVisible();
  await expect(question.getByText(visit.name)).toBeVisible();
  await expectDialogAccessible(page, 'alertdialog');
  await question.getByRole('button', { name: 'Unassign them' }).click();
  await expect(page.getByText('The day is saved')).toBeVisible();

  await page.goto(`/desk?date=${visit.date}&booking=${visit.id}`);
  await expect(page.getByRole('dialog').getByText('Nobody yet')).toBeVisible();

  await page.goto(`/desk/therapists/${visit.therapist.id}`);
  await page.getByRole('tab', { name: 'Days that differ' }).click();
  await page
    .getByRole('button', { name: /^Remove / })
    .last()
    .click();
  await expect(page.getByText('The day is as in the week again')).toBeVisible();
});

test('the question can be put off: then nothing has changed', async ({ page }) => {
  await signInAtDesk(page, 'scheduler');
  const visit = await aVisit(page, { withEmptyDay: true });
  await page.goto(`/desk/therapists/${visit.therapist.id}`);
  await page.getByRole('tab', { name: 'Leave' }).click();
  await typeDate(page, 'First day', visit.date);
  await page.getByRole('button', { name: 'Add leave' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Do not change anything' }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.goto(`/desk?date=${visit.date}&booking=${visit.id}`);
  await expect(page.getByRole('dialog').getByText(visit.therapist.name)).toBeVisible();
});
