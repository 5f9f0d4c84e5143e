import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { linkForms } from '../ui/client/linkForms.ts';

const condition = '/errors/azure/storage/ConditionNotMet/';
const kinds = [condition, '/concepts/stale-version/', '/compare/409-vs-412/', '/playbooks/conflict-and-concurrency/'];

const copier = async (page: Page, address: string) => {
  await page.goto(address);
  await page.locator('#link').scrollIntoViewIfNeeded();
  const place = page.locator('link-here');
  await expect(place.getByLabel('Form')).toBeVisible();
  return { form: place.getByLabel('Form'), part: place.getByLabel('Leads to'), text: place.locator('pre'), copy: place.getByRole('button') };
};

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('every kind of written page gives each form filled in, for the page and for a part of it', async ({ page, baseURL }) => {
    for (const address of kinds) {
      const { form, part, text, copy } = await copier(page, address);
      const name = (await page.locator('h1').textContent())?.trim() ?? '';
      const parts = await part.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)); // options are that
      const fragments = parts.filter((one) => one.startsWith('#'));
      expect.soft(fragments.length, address).toBeGreaterThan(3);
      expect.soft(await page.evaluate((ids) => ids.filter((id) => !document.getElementById(decodeURIComponent(id.slice(1)))), fragments), address).toEqual([]);
      for (const fragment of ['', fragments[1] ?? '']) {
        await part.selectOption(fragment);
        for (const [at, one] of linkForms.entries()) {
          await form.selectOption(String(at));
          const whole = one.text({ address: `${baseURL}${address}${fragment}`, name });
          await expect.soft(text).toHaveText(whole, { useInnerText: true });
          await copy.click();
          await expect(copy).toHaveText('Copied ✓');
          expect.soft(await page.evaluate(() => navigator.clipboard.readText()), `${address} ${one.label}`).toBe(whole);
        }
      }
    }
  });

  test('an error also gives the page of its name', async ({ page, baseURL }) => {
    const { part, text, copy } = await copier(page, condition);
    await part.selectOption('/e/ConditionNotMet/');
    await expect(text).toHaveText(`${baseURL}/e/ConditionNotMet/`);
    await copy.click();
    await expect(copy).toHaveText('Copied ✓');
    await expect(copy).toHaveText('Copy', { timeout: 4000 });
  });

  test('the keyboard alone is enough, and what was copied is said', async ({ page }) => {
    const { form, part, text, copy } = await copier(page, condition);
    await form.focus();
    await page.keyboard.press('ArrowDown');
    await expect(text).toContainText('[ConditionNotMet](');
    await page.keyboard.press('Tab');
    await expect(part).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(text).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(copy).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(copy.locator('[aria-live=polite]')).toHaveText('Copied ✓');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\[ConditionNotMet\]\(http.*\/errors\/azure\/storage\/ConditionNotMet\/\)$/);
  });
});

test('without the right to write, the text is selected and the reader told', async ({ page }) => {
  const { text, copy } = await copier(page, condition);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  await copy.click();
  await expect(copy).toHaveText('Selected: copy by hand');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.textContent());
});

test('the copier is loaded when its section is seen, and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(condition, { waitUntil: 'networkidle' });
  const before = scripts.length;
  await expect(page.locator('link-here select')).toHaveCount(0);
  await page.locator('#link').scrollIntoViewIfNeeded();
  await expect(page.locator('link-here select')).toHaveCount(2);
  expect(scripts.length).toBe(before + 1);
});

for (const [width, scheme] of [
  [320, 'dark'],
  [1440, 'light'],
] as const)
  test.describe(`at ${width} px, ${scheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    test('the copier can be read and hit, whatever is chosen', async ({ page }) => {
      const { form, copy } = await copier(page, condition);
      for (const at of linkForms.keys()) {
        await form.selectOption(String(at));
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), linkForms[at]?.label).toBeLessThanOrEqual(0);
      }
      for (const one of [form, copy]) expect.soft((await one.boundingBox())?.height).toBeGreaterThanOrEqual(width < 560 ? 36 : 24);
      const { violations } = await new AxeBuilder({ page }).include('link-here').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the address stands there as text, with the page that explains the forms', async ({ page }) => {
    for (const address of kinds) {
      await page.goto(address);
      const section = page.locator('section[aria-labelledby=link]');
      await expect.soft(section.locator('link-here code')).toHaveText(address);
      await expect.soft(section.locator('a[href="/link-to-us/"]')).toBeVisible();
      await expect.soft(section.locator('select, button')).toHaveCount(0);
    }
  });
});
