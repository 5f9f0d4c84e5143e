import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fix, found, site } from '../../tests/runbookAtlas.ts';

const rules = `groups:
  - name: blobs # ours
    rules:
      - alert: Conflicts
        expr: rate(errors{code="ConditionNotMet"}[5m]) > 1
        annotations:
          # for the one on call
          summary: "x"   # kept
      - alert: NoAnnotations
        expr: errors{code="55P03"} > 0
        labels: { severity: page }
      - alert: Has
        expr: errors{code="55P03"} > 0
        annotations: { runbook_url: "https://wiki.example/" }
      - record: a:ConditionNotMet
        expr: sum(x)
`;

test('an alert about a code gets its runbook_url, and no other byte of the rules changes', () => {
  assert.equal(
    fix('rules.yml', rules),
    rules
      .replace('          # for', '          # for')
      .replace('          summary', `          runbook_url: ${site}/e/ConditionNotMet/\n          summary`)
      .replace('        labels', `        annotations:\n          runbook_url: ${site}/e/55P03/\n        labels`),
  );
  assert.deepEqual(found('rules.yml', fix('rules.yml', rules)), []);
});

test('rules inside a PrometheusRule, in several documents, with the line ends of Windows', () => {
  const text = 'a: 1\r\n---\r\nspec:\r\n  groups:\r\n  - rules:\r\n    - alert: A\r\n      expr: e{c="55P03"}\r\n      for: 1m\r\n';
  assert.equal(fix('r.yaml', text), text.replace('      for', `      annotations:\r\n        runbook_url: ${site}/e/55P03/\r\n      for`));
});

test('where the place for a runbook_url is not plain, the alert is told and left alone', () => {
  const rule = 'rules:\n  - alert: A\n    expr: e{c="55P03"}\n';
  for (const text of [
    `x: &a { summary: s }\n${rule}    annotations: *a\n`,
    `${rule}    annotations: &a\n      summary: s\nx: *a\n`,
    `${rule}    annotations:\n      ? summary\n      : s\n`,
    `${rule}    annotations: {}\n`,
  ]) {
    assert.equal(found('r.yaml', text).length, 1, text);
    assert.equal(fix('r.yaml', text), text);
  }
});
