import type { Page } from '@playwright/test';

/** Pastes a text into the field of the page, as a person does, and waits for what is shown. */
export const paste = async (page: Page, text: string): Promise<void> => {
  const field = page.locator('find-box input');
  await field.click();
  await page.waitForFunction(() => customElements.get('find-box') !== undefined);
  await field.evaluate((input, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await page.locator('.fb .card').waitFor();
};

/** An answer of Azure Storage in the words of its Python SDK, with the address of the request and a signature that must not be shown. */
export const blobError = `azure.core.exceptions.ResourceModifiedError: The condition specified using HTTP conditional header(s) is not met.
RequestId:403d8f56-8ee1-4315-bf16-48e226bf7f7f
Time:2026-11-21T00:00:03.8237421Z
ErrorCode:ConditionNotMet
PUT https://acme01.blob.core.windows.net/orders/2026/11.json?sv=2024-11-04&sig=abcdEFGHijklMNOPqrstUVWX1234567890%2B%3D`;

/** What is shown of a pasted text, and what a screen reader is told. */
export const card = (page: Page) => page.locator('.fb .card');
export const status = (page: Page) => page.locator('find-box [role=status]');
