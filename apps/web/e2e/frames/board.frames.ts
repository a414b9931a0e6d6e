import { expect, type Page, test } from '@playwright/test';
import { signInAtDesk } from '../desk-visit.ts';
import { date, landingsIn, largeDay } from './large-day.ts';

const limitMs = 50;

test('a day of 40 therapists and 250 visits, while a visit is dragged over all of it', async ({ page }) => {
  const day = largeDay();
  let asked = 0;
  await page.route('**/api/v1/desk/board?**', (route) => route.fulfill({ json: day }));
  await page.route('**/landings?**', (route) => {
    asked += 1;
    return route.fulfill({ json: landingsIn(day) });
  });
  await signInAtDesk(page, 'admin');
  await page.goto(`/desk?date=${date}`);
  await expect(page.locator('[data-block]')).toHaveCount(250);
  const visit = page.locator('[data-block]').nth(9);
  await visit.scrollIntoViewIfNeeded();
  const box = await visit.boundingBox();
  if (!box) throw new Error('the visit is not on the screen');
  // What is measured begins before the hand goes down: picking up is part of dragging.
  await countFrames(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 0; step < 240; step++) {
    const turn = (step / 240) * 6 * Math.PI;
    await page.mouse.move(760 + Math.cos(turn) * 420, 560 + Math.sin(turn * 1.3) * 240);
  }
  // Held at the lower edge: the board scrolls through all of its lanes.
  await page.mouse.move(760, 880);
  await page.waitForTimeout(2_500);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  const long = frames.filter((each) => each > limitMs);
  console.log(
    JSON.stringify({
      frames: frames.length,
      medianMs: at(0.5),
      p99Ms: at(0.99),
      longestMs: Math.round(sorted.at(-1) ?? 0),
      over50: long.map((each) => Math.round(each)),
      requestsWhileDragging: asked,
    }),
  );
});

/** Gathers the time from frame to frame until the page goes. */
async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    (globalThis as unknown as { frames: number[] }).frames = frames;
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
