import { expect, type Page, test } from '@playwright/test';

const results = (page: Page) => page.locator('.res > li');
const count = (page: Page) => page.getByRole('status');
const shown = async (page: Page) => {
  // Address and mark change together: without the wait an earlier answer could be read.
  await expect(page.locator('[data-results]')).not.toHaveAttribute('aria-busy');
  await expect(count(page)).toContainText(/^\d+ pages?$/);
  return Number.parseInt((await count(page).textContent()) ?? '', 10);
};

test('the exact code comes first, with its provider, its verdict and the words that match', async ({ page }) => {
  await page.goto('/search/');
  for (const [code, owner] of [
    ['ConditionNotMet', 'Azure Storage'],
    ['resourceModified', 'Microsoft Graph'],
    ['ConcurrentModification', 'IAM'],
    ['409', 'HTTP'],
  ] as const) {
    await page.getByRole('searchbox').fill(code);
    await expect(results(page).first().getByRole('heading'), code).toHaveText(code);
    await expect(page).toHaveURL(new RegExp(`q=${code}`));
    expect((await results(page).locator('.meta').allTextContents()).join(' '), code).toContain(owner);
  }
  await page.getByRole('searchbox').fill('conditionnotmet');
  await expect(results(page).first()).toContainText('ConditionNotMet');
  await expect(results(page).first().locator('.v')).toHaveText('After refresh');
  await expect(results(page).first().locator('mark').first()).toBeVisible();
});

test('a message as printed, and a class name, find the error', async ({ page }) => {
  await page.goto('/search/?q=The+condition+specified+using+HTTP+conditional+header(s)+is+not+met');
  await expect(results(page).getByRole('heading', { name: 'ConditionNotMet' })).toBeVisible();
  await page.goto('/search/?q=BlobErrorCode.ConditionNotMet');
  await expect(results(page).getByRole('heading', { name: 'ConditionNotMet' })).toBeVisible();
});

test('filters narrow, combine, stand in the address, and the address brings them back', async ({ page }) => {
  await page.goto('/search/?q=version');
  let before = await shown(page);
  for (const [legend, value] of [
    ['Provider', 'Microsoft Azure'],
    ['May I retry?', 'After refresh'],
    ['Concept', 'Stale version'],
    ['Status', '412'],
  ] as const) {
    await page.getByRole('group', { name: legend }).getByRole('checkbox', { name: value }).check();
    await expect(page).toHaveURL(new RegExp(`=${encodeURIComponent(value).replaceAll('%20', '(\\+|%20)')}(&|$)`));
    const after = await shown(page);
    expect(after, `${legend}: ${value}`).toBeLessThanOrEqual(before);
    expect(after).toBeGreaterThan(0);
    before = after;
  }
  await expect(results(page).getByRole('heading', { name: 'ConditionNotMet' })).toBeVisible();
  const headings = await results(page).getByRole('heading').allTextContents();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('version');
  await expect(results(page).getByRole('heading')).toHaveText(headings);
  for (const value of ['Microsoft Azure', 'After refresh', 'Stale version', '412']) await expect(page.getByRole('checkbox', { name: value })).toBeChecked();
  // A value that would leave nothing can not be chosen.
  await expect(page.getByRole('group', { name: 'Concept' }).getByRole('checkbox', { disabled: true }).first()).toBeVisible();
});

test('filters alone, without words, list pages', async ({ page }) => {
  await page.goto('/search/?verdict=After+refresh&kind=Error');
  expect(await shown(page)).toBeGreaterThan(1);
  for (const mark of await results(page).locator('.v').allTextContents()) expect(mark).toMatch(/After refresh|Depends/);
});

test('on a phone the filters are one disclosure that names what is set', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search/?q=version&verdict=After+refresh');
  await shown(page);
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await page.getByText('Filters: After refresh').click();
  await expect(page.getByRole('checkbox', { name: 'After refresh' })).toBeChecked();
});

test('nothing found is said, and the list is empty', async ({ page }) => {
  await page.goto('/search/?q=zzqxqzz');
  await expect(count(page)).toContainText('Nothing found for “zzqxqzz”');
  await expect(results(page)).toHaveCount(0);
});

test('a hostile query is shown as text', async ({ page }) => {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    return dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  const hostile = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>';
  await page.goto(`/search/?q=${encodeURIComponent(hostile)}&verdict=${encodeURIComponent('"]<b>x</b>')}`);
  await expect(page.getByRole('searchbox')).toHaveValue(hostile);
  await expect(count(page)).toContainText(/\S/);
  await expect(page.locator('main img, main b, .res script')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('more results are shown on demand', async ({ page }) => {
  await page.goto('/search/?q=error');
  expect(await shown(page)).toBeGreaterThan(10);
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => results(page).count()).toBeGreaterThan(10);
});

test('“/” goes to the search field of any page, and Enter searches', async ({ page }) => {
  await page.goto('/errors/azure/storage/ConditionNotMet/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('409/412'); // in the field it is a letter like others
  await expect(page.getByRole('searchbox')).toHaveValue('409/412');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=409%2F412');
});

test('an address without a page offers a search for its last part', async ({ page }) => {
  await page.goto('/errors/azure/storage/conditionnotmet/');
  await page.locator('main').getByRole('button', { name: 'Search' }).click();
  await expect(results(page).first()).toContainText('ConditionNotMet');
  await page.goto('/%3Cimg%20src=x%3E/');
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('<img src=x>');
  await expect(page.locator('main img')).toHaveCount(0);
});
