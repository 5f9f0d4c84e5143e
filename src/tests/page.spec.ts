import { expect, type Page, test } from '@playwright/test';

const condition = '/errors/azure/storage/ConditionNotMet/';
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(253, 253, 253)';
const dark = 'rgb(16, 19, 23)';

test('the theme button goes from system to light to dark, the choice stays, and no page flashes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(condition);
  const button = page.getByRole('button', { name: /^Theme/ });
  expect(await background(page)).toBe(dark);
  await button.click();
  expect(await background(page)).toBe(light);
  await expect(button).toHaveAccessibleName(/light/);
  // On the next page the first paint has the chosen colour: it is there before the body is.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.body) return;
      watch.disconnect();
      sessionStorage.setItem('first', getComputedStyle(document.documentElement).colorScheme);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/concepts/stale-version/');
  expect(await page.evaluate(() => sessionStorage.getItem('first'))).toBe('light');
  expect(await background(page)).toBe(light);
  await button.click();
  expect(await background(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  expect(await page.evaluate(() => sessionStorage.getItem('first'))).toBe('dark');
  expect(await background(page)).toBe(dark);
  await button.click(); // the system’s again
  expect(await background(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).toBe(dark);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('by keyboard: the skip link first, then everything in order, always visible and with a mark of focus', async ({ page }) => {
  await page.goto(condition);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)), 'the skip link leads into main').toBe(true);

  await page.goto(condition);
  const passed: string[] = [];
  for (let turn = 0; turn < 70; turn++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return undefined;
      const { x, y, width, height } = one.getClientRects()[0] ?? new DOMRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return {
        name: `${one.localName} ${one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)}`,
        outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        seen: y >= 0 && y + height <= innerHeight + 1 && (top === null || one.contains(top) || top.contains(one)),
      };
    });
    if (!at) break;
    passed.push(at.name);
    expect.soft(at.outline, `${at.name}: mark of focus`).toBe(true);
    expect.soft(at.seen, `${at.name}: in sight and not covered`).toBe(true);
  }
  const order = [
    'Skip to content',
    'Faultbook, home',
    'Paste an error',
    'Providers',
    'Theme',
    'Microsoft Azure',
    'In short',
    'Copy',
    'LeaseIdMissing',
    '409 vs 412',
    'Copy for the incident',
  ];
  const places = order.map((name) => passed.findIndex((one) => one.includes(name)));
  expect(places, `${order.join(', ')} in ${passed.join(' | ')}`).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBe(0);
});

test('every heading can be linked to, and the contents lead to it', async ({ page }) => {
  for (const address of [condition, '/concepts/stale-version/', '/compare/409-vs-412/', '/playbooks/conflict-and-concurrency/']) {
    await page.goto(address);
    for (const heading of await page.locator('.body h2').all()) {
      const target = await heading.locator('a.anchor').getAttribute('href');
      expect.soft(target, `${address}: ${await heading.textContent()}`).toMatch(/^#[a-z0-9-]+$/);
      expect.soft(await page.locator(target ?? '#none').count(), `${address}${target}`).toBe(1);
    }
    const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    expect(await contents.count()).toBe((await page.locator('.body h2').count()) + 1);
  }
  await page.goto(condition);
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Causes' }).click();
  await expect(page).toHaveURL(`${condition}#causes`);
  await expect(page.locator('#causes')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.toc [aria-current]')).toContainText('Causes');
});

test('who asked for less motion gets none; who did not, only colours', async ({ page }) => {
  const moving = () =>
    page.evaluate(() => {
      const found = [...document.querySelectorAll('*')]
        .map((one) => getComputedStyle(one))
        .filter((style) => style.animationName !== 'none' || /[1-9]/.test(style.transitionDuration));
      return [...new Set(found.map((style) => `${style.animationName} ${style.transitionProperty}`))];
    });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['/', condition, '/search/?q=409']) {
    await page.goto(address);
    expect.soft(await moving(), address).toEqual([]);
    expect.soft(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), address).toBe('auto');
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toEqual(['none background-color, color']);
});

test('a decision in a guide is marked, nothing is hidden, and the arrow keys choose', async ({ page }) => {
  await page.goto('/compare/409-vs-412/');
  const question = page.locator('.ask').first();
  await question.locator('input').first().focus();
  await page.keyboard.press('Space');
  await expect(question.locator('input').nth(0)).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(question.locator('input').nth(1)).toBeChecked();
  for (const outcome of await question.locator('.out').all()) await expect(outcome).toBeVisible();
});
