import { expect, test } from '@playwright/test';

const condition = '/errors/azure/storage/ConditionNotMet/';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copying a command copies the command alone', async ({ page }) => {
    for (const address of [condition, '/errors/postgresql/55P03/', '/playbooks/conflict-and-concurrency/']) {
      await page.goto(address);
      for (const button of await page.locator('.cmd copy-button, .code copy-button').all()) {
        const sample = await button.evaluate((one) => one.closest('.cmd, .code')?.querySelector('pre')?.textContent?.trim() ?? '');
        if (!(await button.isVisible())) continue; // in a folded part
        await button.getByRole('button').click();
        await expect(button).toContainText('Copied ✓');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect.soft(copied, address).toBe(sample);
        expect.soft(copied, address).not.toMatch(/^\s*(\$|>|PS )|Copy|read-only|<span|<wbr/);
      }
    }
    await page.goto(condition);
    const first = page.locator('.plate .cmd copy-button');
    await first.getByRole('button').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^az storage blob show [^<>]*$/); // a shell would read the brackets of a placeholder
    await expect(first.getByRole('button')).toHaveText('Copy', { timeout: 4000 }); // and says so again
  });
});

test('what destroys evidence has no copy button, and is not read without its warning', async ({ page }) => {
  await page.goto('/playbooks/conflict-and-concurrency/');
  const destroying = page.locator('.cmd.destroys-evidence');
  expect(await destroying.count()).toBeGreaterThan(0);
  await expect(destroying.locator('copy-button')).toHaveCount(0);
  for (const command of await destroying.all()) await expect.soft(command.locator('xpath=preceding-sibling::*[1]')).toContainText('Two people.');
});
