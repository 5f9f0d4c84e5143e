import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { fewOfEach, others, written } from './site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on the theme; the markup that the others read is the same in both. */
const colours = ['color-contrast', 'link-in-text-block'];
const all = [...new Set([...written, ...others, ...fewOfEach])];

// Four parts, so that both workers have some. A phone for every other page: what is hidden there differs.
for (const part of [0, 1, 2, 3]) {
  test(`axe finds nothing on any page, light and dark (part ${part + 1} of 4)`, async ({ page }) => {
    test.setTimeout(480_000);
    await page.setViewportSize(part % 2 ? { width: 390, height: 844 } : { width: 1440, height: 900 });
    for (const address of all.filter((_, at) => at % 4 === part)) {
      await page.goto(address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }); // no frames here, and only what is wrong: four times as fast
        const { violations } = await (colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(colours)).analyze();
        const list = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
        );
        expect.soft(list, `${address}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}
