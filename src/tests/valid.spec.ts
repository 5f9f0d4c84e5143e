import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { html, sampled } from './site.ts';

/** `standard` holds the rules of the HTML standard and nothing else; none of them is turned off. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    // Our custom elements stand in running text; with that known, what is around them is judged as well.
    elements: [
      'html5',
      Object.fromEntries(['copy-button', 'theme-button'].map((name) => [name, { flow: true, phrasing: true, permittedContent: ['@phrasing'] }])),
    ],
  }),
);

test('every page, and a sample of those made of data, is valid HTML', async () => {
  for (const address of sampled) {
    const { results } = await validator.validateString(html(address), address);
    const list = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId}: ${message}: ${selector}`),
    );
    // The validator does not judge the value of `hidden`; the standard allows these.
    const hidden = [...html(address).matchAll(/<[^>]* hidden="(?!"|hidden"|until-found")[^>]*>/g)].map(([tag]) => `hidden: no such value: ${tag}`);
    expect.soft([...list, ...hidden], address).toEqual([]);
  }
});
