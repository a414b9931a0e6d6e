import { expect, type Page } from '@playwright/test';

interface Counted {
  readonly taps: number;
  readonly seconds: number;
}
type Counting = Window & { tapsSoFar?: number };

/** Counts what is tapped on the page from here on; what it returns reads the counter. */
export async function countTaps(page: Page): Promise<() => Promise<Counted>> {
  await page.evaluate(() => {
    const counting: Counting = window;
    counting.tapsSoFar = 0;
    document.addEventListener(
      'pointerdown',
      () => (counting.tapsSoFar = (counting.tapsSoFar ?? 0) + 1),
      true,
    );
  });
  const start = Date.now();
  return async () => ({
    taps: await page.evaluate(() => (window as Counting).tapsSoFar ?? Number.NaN),
    seconds: Math.round((Date.now() - start) / 1000),
  });
}

/** As a screen reader tells them: every question of the screen has a name of its own, every blank one says what it lacks. */
export async function expectToldApart(page: Page, missing: string): Promise<void> {
  await expect(page.getByText(missing).first()).toBeVisible();
  const names: string[] = [];
  for (const question of await page.locator('[data-question]:visible').all()) {
    const group = question.getByRole('group').or(question.getByRole('radiogroup')).first();
    if ((await group.count()) === 0) continue;
    await expect(group).toHaveAccessibleName(/\S/);
    names.push((await group.ariaSnapshot()).split('\n')[0] ?? '');
    if ((await question.getByText(missing).count()) > 0) {
      await expect(group).toHaveAccessibleDescription(new RegExp(missing));
    }
  }
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
}
