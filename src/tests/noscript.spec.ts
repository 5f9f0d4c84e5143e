import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('every kind of page shows its content without script, and no button that would do nothing', async ({ page }) => {
  const kinds: [string, string][] = [
    ['/', 'Every error with a page'],
    ['/errors/', 'Errors with a page'],
    ['/errors/azure/', 'Is it an error of Microsoft Azure?'],
    ['/errors/azure/storage/', 'ConditionNotMet'],
    ['/errors/azure/storage/ConditionNotMet/', 'After refresh'],
    ['/e/ConditionNotMet/', 'After refresh'],
    ['/status/412/', 'ConditionNotMet'],
    ['/concepts/stale-version/', 'What each platform calls it'],
    ['/compare/409-vs-412/', 'Which of the two is it?'],
    ['/playbooks/conflict-and-concurrency/', 'Conflict and concurrency'],
    ['/about/', 'About'],
  ];
  for (const [address, text] of kinds) {
    await page.goto(address);
    await expect.soft(page.locator('main').getByText(text).filter({ visible: true }).first(), address).toBeVisible();
    await expect.soft(page.locator('copy-button, theme-button').filter({ visible: true }), `${address}: buttons that need script`).toHaveCount(0);
    await expect.soft(page.getByRole('button', { name: /copy|theme/i }), `${address}: buttons that need script`).toHaveCount(0);
  }
});

test('search without script leads to the search page, which says what it needs and where to look instead', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('ConditionNotMet');
  await page.getByRole('button', { name: 'Find the page' }).click();
  await expect(page).toHaveURL('/search/?q=ConditionNotMet');
  const says = page.locator('noscript p'); // Playwright’s getByText leaves <noscript> out
  await expect(says).toBeVisible();
  await expect(says).toContainText('needs script', { useInnerText: true });
  await says.locator('a[href="/errors/"]').click();
  await expect(page).toHaveURL('/errors/');
});

test('an unknown address answers 404 and offers search', async ({ page }) => {
  const answer = await page.goto('/errors/azure/storage/NoSuchCode/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address');
  await page.locator('main').getByRole('searchbox').fill('ConditionNotMet');
  await page.locator('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search/?q=ConditionNotMet');
});

test('what is folded on a page can be unfolded, and the questions of a guide answered, without script', async ({ page }) => {
  await page.goto('/compare/409-vs-412/');
  const question = page.locator('.ask').first();
  const outcome = question.locator('.out').first();
  const before = await outcome.evaluate((one) => getComputedStyle(one).backgroundColor);
  await question.locator('label').first().click();
  await expect(question.locator('input').first()).toBeChecked();
  expect(await outcome.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(before);
});
