import { expect, test } from '@playwright/test';
import { blobError, card, paste, status } from './paste.ts';

test('a pasted error is read at once: marked, with the verdict, and Enter opens its page with the reader’s own values in the command', async ({ page }) => {
  await page.goto('/');
  await paste(page, blobError);
  await expect(card(page).locator('mark')).toHaveText([/conditional header\(s\)/, /ConditionNotMet/]);
  await expect(card(page).locator('.to')).toContainText('ConditionNotMet');
  await expect(card(page).locator('.to .v')).toHaveText('After refresh');
  await expect(card(page)).toContainText('Azure Storage, HTTP 412; sure');
  await expect(status(page)).toContainText('Recognised: ConditionNotMet, Azure Storage. Enter opens its page.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/errors/azure/storage/ConditionNotMet/');
  const command = page.locator('.plate .cmd pre');
  await expect(command).toContainText('--account-name acme01 -c orders -n 2026/11.json');
  await expect(page.locator('.own-said')).toContainText('Kept in this tab only');
  // On another page of the provider too, and gone with one click.
  await page.reload();
  await expect(command).toContainText('acme01');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(command).toContainText('--account-name ACCOUNT -c CONTAINER -n BLOB');
  await page.reload();
  await expect(command).toContainText('--account-name ACCOUNT');
  await expect(page.locator('.own-said')).toHaveCount(0);
});

test('the copy button copies the command with the reader’s values', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await paste(page, blobError);
  await page.keyboard.press('Enter');
  await expect(page.locator('.plate .cmd pre')).toContainText('acme01');
  await page.locator('.plate .cmd').getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('--account-name acme01 -c orders');
});

test('a value that could change what a command does is never put into it', async ({ page }) => {
  await page.goto('/');
  await paste(page, blobError.replace('orders/2026/11.json', 'orders/$(id);b`id`'));
  await page.keyboard.press('Enter');
  const command = page.locator('.plate .cmd pre');
  await expect(command).toContainText('-c orders');
  await expect(command).toContainText('-n BLOB');
});

test('a code without a page says so and leads to its name page, its failure and its status', async ({ page }) => {
  await page.goto('/');
  await paste(page, 'An error occurred (ThrottlingException) when calling the PutRule operation (reached max retries: 4): Rate exceeded');
  await expect(card(page)).toContainText('No page yet');
  await expect(card(page).getByRole('link', { name: 'Throttled' })).toHaveAttribute('href', '/concepts/throttled/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/e/ThrottlingException/');
  await page.goto('/');
  await paste(
    page,
    'SqlException: Transaction (Process ID 52) was deadlocked on lock resources with another process and has been chosen as the deadlock victim.',
  );
  await expect(card(page).getByRole('link', { name: 'Deadlock' })).toHaveAttribute('href', '/concepts/deadlock/');
  await expect(card(page)).toContainText('No page yet');
});

test('runners-up are offered, and the link to a result names the code and nothing of the text', async ({ page }) => {
  await page.goto('/');
  await paste(
    page,
    `An error occurred (TransactionInProgressException) when calling the TransactWriteItems operation: The transaction is in progress\nError acquiring the state lock: ConditionalCheckFailedException: The conditional request failed\nLock Info:\n  ID: 1234\n`,
  );
  await expect(card(page).locator('.to')).toContainText('ConditionalCheckFailedException (aws)');
  await expect(card(page).locator('.to')).toContainText('TransactionInProgressException (aws)');
  const link = card(page).getByRole('link', { name: 'Link to this' });
  await expect(link).toHaveAttribute('href', '/lookup/#terraform/Error%20acquiring%20the%20state%20lock');
  await card(page).getByRole('link', { name: 'TransactionInProgressException (aws)' }).click();
  await expect(page).toHaveURL('/lookup/#aws/dynamodb/TransactionInProgressException');
  await expect(page.locator('lookup-code')).toContainText('aws/dynamodb');
});

test('the lists of all classes and messages are loaded for what only they know, and not for a status', async ({ page }) => {
  const lists: string[] = [];
  page.on('request', (request) => /\/lists-\S+\.js/.test(request.url()) && lists.push(request.url()));
  await page.goto('/');
  await paste(page, '< HTTP/1.1 409 Conflict\n< content-length: 0');
  await expect(card(page)).toContainText('409');
  expect(lists).toEqual([]);
  await paste(page, 'kafka.coordinator ERROR Error sending OffsetCommitRequest_v2 to node 0 [NodeNotReadyError: 0]');
  await expect(card(page)).toContainText('NodeNotReadyError');
  expect(lists.length).toBe(1);
});

test('on a network that breaks before the lists are there, what was read still stands', async ({ page }) => {
  let broken = 0;
  await page.route(/\/lists-\S+\.js/, (route) => {
    broken++;
    return route.abort();
  });
  await page.goto('/');
  await paste(page, 'StorageException: HTTP 409 Conflict\n    at com.example.Store.put(Store.java:12)');
  await expect(card(page)).toContainText('409');
  expect(broken).toBeGreaterThan(0);
});

test('on a slow network the field says that it reads, until the card is there', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/lists-\S+\.js/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/');
  const pasted = paste(page, 'kafka.coordinator ERROR Error sending OffsetCommitRequest_v2 to node 0 [NodeNotReadyError: 0]');
  await expect(page.locator('find-box .fb')).toHaveText('Reading the text. What it needs for that is still loading.');
  await expect(page.getByRole('status').filter({ hasText: 'Reading the text.' })).toHaveCount(1);
  arrive();
  await pasted;
  await expect(card(page)).toContainText('NodeNotReadyError');
  await expect(page.locator('find-box .fb')).not.toContainText('still loading');
});

test('on a phone the card fits the screen, and nothing runs over its edge', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ['/', '/errors/http/412/']) {
    await page.goto(address);
    await paste(page, blobError);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    await expect(card(page).getByRole('link', { name: 'Open the page' })).toBeVisible();
  }
});
