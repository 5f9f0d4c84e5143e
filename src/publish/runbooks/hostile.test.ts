import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lookAt } from '#publish/runbooks';
import { atlas, fix, site } from '../../tests/runbookAtlas.ts';

const pieces = fc.constantFrom(
  'ConditionNotMet',
  '`ConditionNotMet`',
  '``Condition`NotMet``',
  '55P03',
  '`409`',
  'HTTP',
  'Kubernetes `Conflict`',
  `${site}/e/conditionnotmet/`,
  `${site}/errors/azure/storage/OldLeaseBroken/#x`,
  `[a](${site}/e/55p03/)`,
  '[ConditionNotMet][x]',
  '[x]: /y',
  '[',
  ']',
  '(',
  ')',
  '*',
  '**',
  '_',
  '~~',
  '<a href="x">',
  '</a>',
  '<!--',
  '-->',
  '```',
  '    ',
  '\t',
  '> ',
  '- ',
  '1. ',
  '# ',
  '| a | b |',
  '|-|-|',
  '\n',
  '\r\n',
  '\n\n',
  '---\n',
  '\\',
  '&amp;',
  '![',
  'é',
  '😀',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '<',
  '>',
  ' ',
  '$',
  '{',
  '}',
  ': ',
  '"',
  "'",
  '&a',
  '*a',
  'alert: x',
  'expr: 55P03',
  '[^1]',
  '[^1]: ConditionNotMet',
  '- alert: 55P03\n  expr: x\n  annotations:\n    a: b\n',
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

for (const file of ['a.md', 'a.mdx', 'a.yaml', 'a.json', 'a.ts'])
  test(`whatever a ${file.slice(1)} file holds, mending never throws, is done at once, and changes only what is told`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { findings } = lookAt(file, text, atlas);
        const once = fix(file, text);
        assert.equal(fix(file, once), once);
        if (findings.every(({ edit }) => !edit)) assert.equal(once, text);
        // What stood there before still stands there, in this order: only addresses give way.
        const bare = (one: string) => one.replaceAll(/https?:\/\/errors\.example\/docs[^\s"'`<>()[\]{}|\\^*,;]*/g, '');
        let at = 0;
        for (const sign of bare(text)) {
          at = once.indexOf(sign, at) + sign.length;
          assert.ok(at >= sign.length, `${sign} is lost`);
        }
      }),
      { numRuns: 1500 },
    );
  });
