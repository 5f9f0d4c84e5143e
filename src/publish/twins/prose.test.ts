import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks, code, groundOf, list, plainly, says, table, under } from './prose.ts';

const ground = groundOf((address) => `https://x.example${address}`, '/p/', [{ id: 'a' }, { id: 'b' }]);

test('a source is cited by its number in the list, one of another page by nothing, and in code nothing is a citation', () => {
  assert.equal(says('Refused.[^b][^a] Why?[^else] `[^a]`', ground), 'Refused.[2][1] Why? `[^a]`');
});

test('a sentence is text: no list, no quote, no HTML', () => {
  assert.equal(says('409. It is', ground), '409\\. It is');
  assert.equal(says('- no list', ground), '\\- no list');
  assert.equal(says('see <name> and `<name>`, a < b', ground), 'see \\<name> and `<name>`, a < b');
  assert.equal(says('two\nlines', ground), 'two lines');
});

test('a column that says nothing and a table without rows are left out; a bar in a cell is no border', () => {
  assert.equal(
    table(
      ['A', 'B', 'C'],
      [
        ['1', '', '`x|y`'],
        ['2', undefined, ''],
      ],
    ),
    '| A | C |\n| --- | --- |\n| 1 | `x\\|y` |\n| 2 |  |',
  );
  assert.equal(table(['A'], []), '');
});

test('what is empty leaves no heading and no gap', () => {
  assert.equal(under('Fix', '', undefined), '');
  assert.equal(blocks('a', '', false, under('Fix', list(['b']))), 'a\n\n## Fix\n\n- b');
});

test('code may hold backticks, and a name may hold signs of Markdown', () => {
  assert.equal(code('a`b'), '`` a`b ``');
  assert.equal(plainly('mod_dav *and* _x [y]'), 'mod_dav \\*and\\* \\_x \\[y\\]');
});
