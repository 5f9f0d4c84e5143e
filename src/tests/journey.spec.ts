import { expect, type Locator, test } from '@playwright/test';
import { errors } from './site.ts';

const condition = '/errors/azure/storage/ConditionNotMet/';

test('from the home page to ConditionNotMet, to 409 vs 412, to the playbook, and back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('ConditionNotMet');
  await expect(page.locator('find-box [role=status]')).not.toBeEmpty(); // before it has its index the field is a plain form, which searches
  await page.getByRole('button', { name: 'Find the page' }).click();
  await expect(page).toHaveURL(condition);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ConditionNotMet');
  await page.locator('.plate').getByRole('link', { name: '409 vs 412' }).click();
  await expect(page).toHaveURL('/compare/409-vs-412/');
  await page.locator('main').getByRole('link', { name: 'Conflict and concurrency' }).first().click();
  await expect(page).toHaveURL('/playbooks/conflict-and-concurrency/');
  await page.locator('main').getByRole('link', { name: 'ConditionNotMet' }).first().click();
  await expect(page).toHaveURL(condition);
});

test('the home page tells five surprises or more, each with conditions, capture and page', async ({ page }) => {
  await page.goto('/');
  const told = page.locator('.sp > li');
  expect(await told.count()).toBeGreaterThanOrEqual(5);
  for (const one of await told.all()) {
    await expect(one.locator('p')).toHaveCount(2);
    await expect(one.getByRole('link', { name: /^The capture about / })).toHaveAttribute('href', /^\/evidence\/\S+\.txt$/);
    await expect(one.getByRole('link').last()).toHaveAttribute('href', /^\/errors\//);
  }
});

const within = async (part: Locator, height: number, what: string) => {
  const box = await part.first().boundingBox();
  expect.soft(box && box.y >= 0 ? Math.round(box.y + box.height) : 'not shown', what).toBeLessThanOrEqual(height);
};

test('the first screen of an error answers all four questions at 1440 × 900', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const address of errors) {
    await page.goto(address);
    const row = (label: string) => page.locator('.plate > div').filter({ has: page.getByText(label, { exact: true }) });
    await within(row('What happened').locator('.happened'), 900, `${address}: what happened`);
    await within(row('May I retry?').locator('.big'), 900, `${address}: may I retry`);
    await within(row('May I retry?').locator('.because'), 900, `${address}: why`);
    await within(row('Look first').locator('pre'), 900, `${address}: what do I look at first`);
    await within(row('Right page?').locator('dd'), 900, `${address}: is this the right page`);
  }
});

test('on a phone it says what happened, the verdict, a command of at most four lines, and offers “Not this?”', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of errors) {
    await page.goto(address);
    await within(page.locator('.plate .happened'), 844, `${address}: what happened`);
    await within(page.locator('.plate .big'), 844, `${address}: may I retry`);
    const command = page.locator('.plate .cmd pre');
    await within(command, 844, `${address}: the first command`);
    const lines = await command.evaluate((pre) => {
      const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(pre);
      return Math.round((pre.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)) / Number.parseFloat(lineHeight));
    });
    expect.soft(lines, `${address}: lines of the first command`).toBeLessThanOrEqual(4);
    await within(page.getByRole('link', { name: 'Not this?' }), 844, `${address}: Not this?`);
  }
  await page.goto(condition);
  await page.getByRole('link', { name: 'Not this?' }).click();
  await expect(page.locator('#not-this')).toBeInViewport();
  await expect(page.locator('#not-this dt').first()).toBeInViewport();
});

test('who arrives at a fragment further down still sees the verdict', async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    for (const address of errors) {
      await page.goto(`${address}#sources`);
      const heading = page.locator('#sources');
      await expect.soft(heading, address).toBeInViewport();
      const chip = page.locator('.bar .v');
      await expect.soft(chip, `${address} at ${viewport.width} px`).toBeInViewport({ ratio: 1, timeout: 1000 });
      // What is in the viewport can still be covered, by the header or by the bar itself.
      const covered = (part: Locator) =>
        part.evaluate((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const top = document.elementFromPoint(x + Math.min(width / 2, 40), y + height / 2);
          return top !== null && !one.contains(top) && !top.contains(one);
        });
      expect.soft(await covered(chip), `${address}: the chip is covered`).toBe(false);
      expect.soft(await covered(heading), `${address}: the heading is covered`).toBe(false);
    }
  }
});

test('the short address shows the first screen itself, with the way to the whole page', async ({ page }) => {
  await page.goto('/e/UpdateConditionNotSatisfied/');
  await expect(page.locator('.plate .happened')).toBeVisible();
  await expect(page.locator('.plate .big')).toHaveText('After refresh');
  await expect(page.locator('.plate .cmd pre')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'whole page' }).first().click();
  await expect(page).toHaveURL('/errors/azure/storage/UpdateConditionNotSatisfied/');
  await page.goto('/e/ConditionNotMet/'); // Azure Storage and Cloud Storage print it, in two letter cases
  await expect(page.locator('main table').getByRole('link', { name: 'ConditionNotMet', exact: true })).toHaveAttribute('href', condition);
  await page.goto('/e/RestError/'); // a class that many errors share
  await expect(page.locator('.plate')).toHaveCount(0);
  await page.locator('main table').getByRole('link', { name: 'ConditionNotMet', exact: true }).first().click();
  await expect(page).toHaveURL(condition);
});

test('breadcrumbs, provider, service, status, previous and next lead on', async ({ page }) => {
  await page.goto(condition);
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  await crumbs.getByRole('link', { name: 'Azure Storage' }).click();
  await expect(page).toHaveURL('/errors/azure/storage/');
  await expect(page.locator('main table').getByRole('link', { name: 'ConditionNotMet', exact: true }).first()).toHaveAttribute('href', condition);
  await crumbs.getByRole('link', { name: 'Microsoft Azure' }).click();
  await expect(page).toHaveURL('/errors/azure/');
  await page.locator('main table').getByRole('link', { name: 'ConditionNotMet', exact: true }).first().click();
  await page.locator('#facts').getByRole('link', { name: '412', exact: true }).click();
  await expect(page).toHaveURL('/status/412/');
  await expect(page.locator('main table').getByRole('link', { name: 'ConditionNotMet', exact: true })).toHaveAttribute('href', condition);
  await expect(page.locator('main').getByRole('link', { name: '412 Precondition Failed' })).toHaveAttribute('href', '/errors/http/412/');
  await page.goto('/errors/http/409/');
  await page.getByRole('link', { name: '410' }).and(page.locator('[rel=next]')).click();
  await expect(page).toHaveURL('/errors/http/410/');
  await page.locator('[rel=prev]').click();
  await expect(page).toHaveURL('/errors/http/409/');
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('“Copy for the incident” copies code, verdict, what was looked at, and the address', async ({ page }) => {
    await page.goto(condition);
    await page.getByRole('button', { name: 'Copy for the incident' }).click();
    await expect(page.getByText('Copied ✓')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('ConditionNotMet');
    expect(copied).toContain('After refresh');
    expect(copied).toContain('az storage blob show');
    expect(copied).toContain(page.url());
    expect(copied).not.toMatch(/[{}]address|<wbr>|undefined/);
  });
});
