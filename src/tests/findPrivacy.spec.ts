import { expect, test } from '@playwright/test';
import { blobError, card, paste } from './paste.ts';

test('secrets are warned of, masked in what is shown and in the field, and stand in no address and no storage', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/');
  await paste(page, `${blobError}\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.secretsecretsecret.signaturesignature`);
  await expect(card(page).locator('.warn')).toContainText('the text holds SAS signature, authorization');
  await expect(card(page).locator('pre')).toContainText('sig=[SAS signature]');
  const shown = `${await page.locator('main').textContent()} ${await page.getByRole('searchbox').inputValue()}`;
  for (const secret of ['abcdEFGHijkl', 'secretsecret']) expect(shown).not.toContain(secret);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ConditionNotMet/');
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage }) + location.href);
  for (const part of ['abcdEFGHijkl', 'secretsecret', 'HTTP conditional']) expect(kept + asked.join(' ')).not.toContain(part);
});

test('nothing of a pasted text is sent to anybody, recognised or not', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/concepts/');
  await paste(page, 'An error occurred (QqqUnknownException) when calling the MarkerOperation operation: marker words of this text');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/concepts/');
  await page.goto('/');
  await paste(page, `nothing of any kind, marker words of this text\n${'and more of it '.repeat(8)}`);
  await expect(card(page)).toContainText('Nothing recognised');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  expect(asked.filter((one) => /marker/i.test(decodeURIComponent(one)))).toEqual([]);
  expect(asked.every((one) => one.startsWith(`${baseURL}/`))).toBe(true);
});

test('hostile markup in a pasted text is shown as text', async ({ page }) => {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    return dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  await page.goto('/');
  await paste(
    page,
    `ErrorCode:ConditionNotMet <img src=x onerror=alert(1)><script>alert(2)</script>\nThe condition specified using HTTP conditional header(s) is not met. <svg onload=alert(3)>`,
  );
  await expect(card(page).locator('pre')).toContainText('<img src=x onerror=alert(1)><script>alert(2)</script>');
  await expect(card(page).locator('img, script, pre svg')).toHaveCount(0);
  await page.goto('/lookup/#%3Cimg%20src=x%20onerror=alert(4)%3E/%zz');
  await expect(page.locator('lookup-code')).toContainText('Nothing is known of');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(said).toEqual([]);
});
