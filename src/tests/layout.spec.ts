import { expect, test } from '@playwright/test';
import { sampled } from './site.ts';

const widths = [320, 360, 390, 430, 560, 600, 721, 768, 860, 900, 1024, 1100, 1280, 1440];

/** What is wrong with the page in the frame at each width. The frame is resized where it stands: thirty times as fast as a window. */
const faults = async ([address, widths]: [string, number[]]): Promise<string[]> => {
  const frame = document.querySelector('iframe') ?? document.body.appendChild(document.createElement('iframe'));
  frame.height = '800';
  frame.width = '1440';
  await new Promise((done) => {
    frame.onload = done;
    frame.src = address;
  });
  const { contentDocument: inner } = frame;
  if (!inner) return ['could not be read'];
  await inner.fonts.ready;
  const found: string[] = [];
  for (const width of widths) {
    frame.width = String(width);
    const { clientWidth, scrollWidth } = inner.documentElement;
    if (scrollWidth > clientWidth) {
      const beyond = [...inner.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1).slice(-3);
      const named = beyond.map((one) => `<${one.localName} class="${one.getAttribute('class')}"> ${one.textContent?.slice(0, 40)}`);
      found.push(`${scrollWidth - clientWidth} px too wide at ${width}, by ${named.join(' | ')}`);
    }
    if (width !== 320 && width !== 390 && width !== 1440) continue;
    const texts = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!parent?.checkVisibility() || !texts.currentNode.nodeValue?.trim()) continue;
      // In a drawing a unit is as large as the drawing is scaled.
      const scale = parent.closest('svg')?.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < 11.95)
        found.push(
          `${size.toFixed(1)} px at ${width}: <${parent.localName} class="${parent.getAttribute('class')}"> ${texts.currentNode.nodeValue.slice(0, 40)}`,
        );
    }
  }
  return found;
};

// Two parts, one for each worker.
for (const part of [0, 1]) {
  test(`no page is wider than its window, and no text is under 12 px (part ${part + 1} of 2)`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto('/about/');
    for (const address of sampled.filter((_, at) => at % 2 === part))
      expect.soft(await page.evaluate(faults, [address, widths] as [string, number[]]), address).toEqual([]);
  });
}
