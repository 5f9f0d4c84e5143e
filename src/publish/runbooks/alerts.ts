import { type Document, isMap, isScalar, isSeq, type Pair, parseAllDocuments, type YAMLMap } from 'yaml';
import { addressFindings } from './addresses.ts';
import type { Atlas } from './atlas.ts';
import { type Edit, edited, editsOf, type Finding, type Looked } from './edits.ts';
import { mentionsIn, pageOf } from './mentions.ts';

const documents = (text: string): Document.Parsed[] => {
  const found = parseAllDocuments(text, { uniqueKeys: true, logLevel: 'silent' });
  return Array.isArray(found) ? found : [];
};

const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
const startOf = (pair: Pair | undefined): number | undefined => (isScalar(pair?.key) ? pair.key.range?.[0] : undefined);

/** Every alerting rule: in a rules file below groups, in a PrometheusRule below spec.groups, or anywhere else where a list holds rules. */
const alertsIn = (node: unknown): YAMLMap[] => {
  if (isSeq(node)) return node.items.flatMap((one) => (isMap(one) && pairOf(one, 'alert') && pairOf(one, 'expr') ? [one] : alertsIn(one)));
  return isMap(node) ? node.items.flatMap(({ value }) => alertsIn(value)) : [];
};

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** A new first line of a block map, or a first pair of a flow map: what stands after it keeps its place, comments included. */
const before = (text: string, map: YAMLMap, at: number, lines: string[]): Edit => {
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const indent = ' '.repeat(columnOf(text, at));
  return { start: at, end: at, text: map.flow ? `${lines.join(' ')}, ` : lines.map((line) => `${line}${end}${indent}`).join('') };
};

/** The change that gives a rule its runbook_url; none where the place for it is not plain: an alias, an empty map, a rule in braces. */
const put = (text: string, rule: YAMLMap, address: string): Edit | undefined => {
  const annotations = pairOf(rule, 'annotations');
  if (annotations) {
    const map = annotations.value;
    const at = isMap(map) && !map.anchor ? startOf(map.items[0]) : undefined;
    return isMap(map) && at !== undefined ? before(text, map, at, [`runbook_url: ${map.flow ? `"${address}"` : address}`]) : undefined;
  }
  const at = startOf(rule.items.at(-1));
  return rule.flow || at === undefined ? undefined : before(text, rule, at, ['annotations:', `  runbook_url: ${address}`]);
};

/** The change is the wished one and no other: read again, the file says the same and the new address. */
const only = (text: string, edit: Edit, address: string): boolean => {
  const plain = (source: string) => {
    const found = documents(source);
    return found.some(({ errors }) => errors.length > 0) ? undefined : found.map((one) => one.toJS({ maxAliasCount: 1000 }) as unknown);
  };
  const without = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(without)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).flatMap(([key, one]) => {
              if (key === 'runbook_url' && one === address) return [];
              const inner = without(one);
              return key === 'annotations' && JSON.stringify(inner) === '{}' ? [] : [[key, inner]];
            }),
          )
        : value;
  const after = plain(edited(text, [edit]));
  return (
    after !== undefined && JSON.stringify(without(after)) === JSON.stringify(without(plain(text))) && JSON.stringify(after) !== JSON.stringify(plain(text))
  );
};

const alertFindings = (text: string, atlas: Atlas): Finding[] =>
  documents(text)
    .flatMap(({ contents }) => alertsIn(contents))
    .flatMap((rule) => {
      const annotations = pairOf(rule, 'annotations')?.value;
      if (isMap(annotations) && annotations.items.some(({ key }) => isScalar(key) && /^runbook(?:_?url)?$/i.test(String(key.value)))) return [];
      const [start, end] = rule.range ?? [0, 0];
      const [mention] = mentionsIn(text.slice(start, end), start, false, '', atlas);
      if (!mention) return [];
      const address = `${atlas.site ?? ''}${pageOf(mention.name)}`;
      const edit = atlas.site ? put(text, rule, address) : undefined;
      const name = pairOf(rule, 'alert')?.value;
      return [
        {
          start: startOf(pairOf(rule, 'alert')) ?? start,
          message: `The alert ${isScalar(name) ? String(name.value) : ''} is about ${mention.name.name} and has no runbook_url. Give its annotations: runbook_url: ${address}`,
          edit: edit && only(text, edit, address) ? edit : undefined,
        },
      ];
    });

/** What is wrong in a YAML file: links of ours everywhere in it, and alerting rules about a code without a runbook. */
export const lookAtYaml = (text: string, atlas: Atlas): Looked => {
  try {
    const fault = documents(text).flatMap(({ errors }) => errors)[0];
    if (fault) return { findings: [], unread: `no YAML that can be read: ${fault.message.split('\n')[0]}` };
    const addresses = addressFindings(text, atlas);
    const after = documents(edited(text, editsOf(addresses)));
    const sound = !after.some(({ errors }) => errors.length > 0);
    return { findings: [...addresses.map((one) => (sound ? one : { ...one, edit: undefined })), ...alertFindings(text, atlas)] };
  } catch (fault) {
    return { findings: [], unread: `no YAML that can be read: ${(fault instanceof Error ? fault.message : String(fault)).split('\n')[0]}` };
  }
};
