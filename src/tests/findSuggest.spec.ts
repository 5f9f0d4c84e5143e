import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { blobError, card, paste, status } from './paste.ts';

test('first letters suggest codes; arrows go through them, Escape leads back, Enter opens what is called so', async ({ page }) => {
  await page.goto('/errors/http/412/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('Cond');
  const options = page.locator('.fb li a');
  await expect(options.first()).toContainText('ConditionNotMet');
  await expect(options.first()).toContainText('After refresh');
  await expect(status(page)).toContainText(/\d+ codes\. Arrow down goes to the list/);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.fb')).toBeHidden();
  await field.fill('condition not met');
  await expect(status(page)).toContainText('Enter opens ConditionNotMet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/errors/azure/storage/ConditionNotMet/');
});

test('a typo is forgiven, and a code of the catalogue alone is suggested', async ({ page }) => {
  await page.goto('/about/');
  const field = page.getByRole('searchbox');
  await field.fill('ConcurentModification');
  await expect(page.locator('.fb li a').first()).toContainText('ConcurrentModification');
  await field.fill('ER_LOCK_DEADL');
  await expect(page.locator('.fb li a').first()).toContainText('ER_LOCK_DEADLOCK');
  await expect(page.locator('.fb li a').first()).toContainText('catalogue: mysql');
});

test('the field and what it shows have names, and axe finds nothing in suggestions and card', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('searchbox', { name: 'Paste an error, or type a code' })).toBeVisible();
  await paste(page, blobError);
  await expect(card(page).locator('pre')).toHaveAccessibleName('The text, with what was read marked in it');
  const clean = async () =>
    (await new AxeBuilder({ page }).include('find-box').analyze()).violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join(' ')}`);
  expect(await clean()).toEqual([]);
  await page.goto('/errors/http/412/');
  await expect(page.getByRole('searchbox', { name: 'Paste an error, or type a code' })).toBeVisible();
  await page.getByRole('searchbox').fill('conf');
  await expect(page.locator('.fb li a').first()).toBeVisible();
  expect(await clean()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await clean()).toEqual([]);
});
