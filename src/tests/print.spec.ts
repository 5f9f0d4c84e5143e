import { expect, test } from '@playwright/test';

const condition = '/errors/azure/storage/ConditionNotMet/';

test('on paper: no navigation, the verdict in a frame, nothing folded, no colour needed', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const address of [condition, '/compare/409-vs-412/', '/playbooks/conflict-and-concurrency/']) {
    await page.goto(address);
    for (const part of ['.hd', '.ft', '.toc', '.crumb', '.bar', '.btn', '.noprint'])
      await expect.soft(page.locator(part).filter({ visible: true }), `${address}: ${part}`).toHaveCount(0);
    await expect.soft(page.locator('.onpaper'), address).toContainText(`${address} · reviewed`);
    expect.soft(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), address).toBe('rgb(255, 255, 255)');
    expect.soft(await page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).color), address).toBe('rgb(19, 22, 27)');
  }
  await page.goto(condition);
  const frame = await page.locator('.plate .vd').evaluate((one) => getComputedStyle(one).border);
  expect(frame).toBe('3px solid rgb(0, 0, 0)');
  for (const answer of await page.locator('details').all())
    expect
      .soft(await answer.evaluate((one) => one.getBoundingClientRect().height - (one.querySelector('summary')?.getBoundingClientRect().height ?? 0)))
      .toBeGreaterThan(10);
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  console.log(`printed: ${sheets} sheets`);
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThan(20);
});
