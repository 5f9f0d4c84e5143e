import { expect, test } from '@playwright/test';
import { pages } from './site.ts';

const widths = [320, 360, 390, 430, 560, 600, 768, 860, 900, 1024, 1100, 1280, 1440];

// Four parts, so that both workers have some.
for (const part of [0, 1, 2, 3]) {
  test(`no page is wider than its window, and no text is under 12 px (part ${part + 1} of 4)`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of pages.filter((_, at) => at % 4 === part)) {
      await page.goto(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return undefined;
          const beyond = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
          const named = beyond.slice(-3).map((one) => `<${one.localName} class="${one.getAttribute('class')}"> ${one.textContent?.slice(0, 40)}`);
          return `${scrollWidth - clientWidth} px too wide, by ${named.join(' | ')}`;
        });
        expect.soft(wide, `${address} at ${width} px`).toBeUndefined();
        if (width !== 320 && width !== 1440) continue;
        const small = await page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = new Set<string>();
          while (texts.nextNode()) {
            const parent = texts.currentNode.parentElement;
            if (!parent?.checkVisibility() || !texts.currentNode.nodeValue?.trim()) continue;
            // In a drawing a unit is as large as the drawing is scaled.
            const scale = parent.closest('svg')?.getScreenCTM()?.a ?? 1;
            const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
            if (size < 11.95)
              found.add(`${size.toFixed(1)} px: <${parent.localName} class="${parent.getAttribute('class')}"> ${texts.currentNode.nodeValue.slice(0, 40)}`);
          }
          return [...found].slice(0, 5);
        });
        expect.soft(small, `small text on ${address} at ${width} px`).toEqual([]);
      }
    }
  });
}
