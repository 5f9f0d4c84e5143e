// Sources: https://github.com/helm/helm (pkg/engine, pkg/action), https://github.com/golang/go (text/template), https://github.com/yaml/go-yaml and https://github.com/kubernetes-sigs/yaml (how values and manifests are refused), and those of the lists that are asked
import { has } from '../cues.ts';
import { headed, heads } from '../heads.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';
import { shortened } from '../shortened.ts';
import { helmErred } from './helmErred.ts';
import { helmToolsErred } from './helmToolsErred.ts';

/** By which fewer words the best known are called. */
const known = heads(`
is not a valid chart repository or cannot be reached: is not a valid chart repository or cannot be reached
no cached repository: no cached repository for | no cached repository
no cached repo found: no cached repo found
no repository definition: no repository definition for
repo not found: repo * not found
: directory * not found | chart * not found in | chart * version * not found | release * not found | release * already exists | hook * failed
could not find protocol handler: could not find protocol handler for
Kubernetes cluster unreachable: Kubernetes cluster unreachable
client rate limiter Wait returned an error: client rate limiter Wait returned an error
no matches for kind 0.8: resource mapping not found for name * no matches for kind
failed to fetch Helm repository index 0.84: failed to fetch Helm repository index
chart pull error 0.84: chart pull error
invalid chart reference 0.84: invalid chart reference
helm template failed 0.78: helm template | helm template * failed
Manifest generation error (cached) 0.7: Manifest generation error (cached)
plugin exited with error 0.74: plugin * exited with error
Failed to render chart 0.76: Failed to render chart
`);

/** What a template says that cannot be read or rendered; what only leads to another error is less sure. */
const templates = heads(`
can't evaluate field: can't evaluate field
nil pointer evaluating interface: nil pointer evaluating interface
nil pointer evaluating: nil pointer evaluating
wrong type for value: wrong type for value
incompatible types for comparison: incompatible types for comparison
invalid type for comparison: invalid type for comparison
non-comparable types: non-comparable types
missing argument for comparison: missing argument for comparison
map has no entry for key: map has no entry for key
nil data; no entry for key: nil data no entry for key
invalid value: invalid value expected
: unexpected EOF | unexpected . after term
: range can't iterate over | if/with can't use | can't give argument to non-function | is not a method but has arguments | has arguments but cannot be invoked as function | exceeded maximum template depth | is an incomplete or empty template | indirection through explicit nil | index of untyped nil | index of nil pointer | cannot index slice/array with type | can't index item of type | index out of range | slice of untyped nil | can't slice item of type
: len of nil pointer | len of type | wrong number of args for | cannot assign nil to | can't handle * for arg of type | nil is not a command | can't evaluate command | is not a defined function | can't print * of type | unclosed action | unclosed left paren | unexpected right paren | unterminated quoted string | unterminated raw quoted string | unterminated character constant | unclosed comment | comment ends before closing delimiter
: unrecognized character in action | bad number syntax | bad character | missing value for * | empty command | non executable command in pipeline | range can only initialize variables | too many declarations in | multiple definition of template | no template * associated with template | rendering template has a nested reference name
: expected string found | expected bool found | expected integer found | malformed character constant | is not index type for | dereference of nil pointer of type | value is nil should be of type | value has type * should be
error calling include 0.76: error calling include
error calling tpl 0.77: error calling tpl
error calling required 0.8: error calling required
error calling fail 0.8: error calling fail
render error 0.72: render error in
parse error 0.72: parse error in | parse error at
`);

/** What is said of YAML: of values, charts and what templates gave. */
const yaml = heads(`
: did not find expected key | did not find expected node content | did not find expected '-' indicator | did not find expected ',' or ']' | did not find expected ',' or '}' | did not find expected alphabetic or numeric character | could not find expected ':' | could not find expected directive name | mapping values are not allowed in this context | block sequence entries are not allowed in this context | block mapping values are not allowed
: found character that cannot start any token | found a tab character that violates indentation | found a tab character where an indentation space is expected | found unknown escape character | found unexpected end of stream | found unexpected document indicator | found undefined anchor | unknown anchor * referenced | control characters are not allowed | invalid leading UTF-8 octet | invalid trailing UTF-8 octet | incomplete UTF-8 octet sequence | invalid map key | mapping key * already defined at line
error converting YAML to JSON 0.8: error converting YAML to JSON
error unmarshaling JSON 0.78: error unmarshaling JSON
cannot unmarshal 0.74: cannot unmarshal
`);

/** `executing "x" at <…>: error calling eq: incompatible types`, with the call that fails; what a call of another template says stands behind it. */
const called = /\b(?<code>error calling (?<call>[a-zA-Z]{2,30}): [a-z][a-z' ]{4,60}[a-z])(?![\w-])/dg;
/** What has no definition, or stands where it may not: `function "get" not defined`, `unexpected "}" in operand`. */
const undefinedName = /\b(?<code>(?:function|template) \\{0,2}"[^"\n\\]{1,120}\\{0,2}" not defined|undefined variable \\{0,2}"[^"\n\\]{1,80}\\{0,2}")/dg;
const misplaced =
  /\b(?<code>unexpected (?:\\{0,2}"[^"\n]{1,40}"|<[^>\n]{1,40}>|\{\{[^}\n]{1,40}\}\}|[A-Z]{3}) in (?:operand|command|define clause|template clause|end|if|else|range|with|input|define|parenthesized pipeline))/dg;
/** The same without the name. */
const nameless = (one: Reading): Reading => ({ ...one, code: one.code.replace(/ \\{0,2}"[^"]{1,120}"/, ''), sure: one.sure - 0.01 });

/** Too little time, of whoever says it, where Helm runs. */
const late = /\b(?:[Ee]rror|ERROR|[Ff]ailed|FAILED|[Hh]elm error):? [^\n]{0,200}?(?<code>context deadline exceeded)/dg;
/** The line of an error: its first words, and what stands behind its last colon. */
const first = /^[^\n]{0,40}?\bError: (?:[A-Z]{5,14} FAILED: )?(?<code>[A-Za-z][a-zA-Z ,_-]{9,80}?)(?= ?(?:: |['"`([])|[.!]?$|, )/dgm;
const lastly = /\bError: [^\n]{5,300}?: (?<code>(?:[a-z]{3,10}: )?[A-Za-z][a-zA-Z ,_-]{6,80})[.']?$/dgm;

/** What shows that Helm is speaking, or a template of a chart; and from so many letters on a message may be Helm's without. */
const words = ['helm', 'tiller', 'chart.yaml', 'values.yaml', 'charts/', 'upgrade failed', 'installation failed', '_helpers.tpl'];
const own = /\.Values\b|\bplugin "[\w-]{1,40}" exited with error|\btemplates\/[\w./-]{1,80}\.(?:ya?ml|tpl|txt|json)\b/;
const telling = 24;

/** Helm, those who run it, and the templates of its charts, where no envelope knows the words. */
export const helmRare: Envelope = {
  name: 'Helm, its own lists',
  read: (view) => {
    const fixed = { provider: 'kubernetes', service: 'helm', sure: 0.86, layer: layers.lock };
    const beside = has(view, ...words) || own.test(view.text);
    if (!beside && !has(view, 'release', 'oci://', 'index.yaml', 'chart')) return [];
    const sureOf = (most: number, letters: number): number | undefined => (beside ? most : letters < telling ? undefined : Math.min(0.64, most - 0.1));
    const said: Reading[] = [helmErred, helmToolsErred].flatMap((list) =>
      headed(view, fixed, list, ({ letters }, sure = 0.86) => sureOf(sure + Math.min(0.02, letters / 5000), letters)),
    );
    return [
      ...headed(view, fixed, known, ({ letters }, sure = 0.89) => sureOf(sure, letters)),
      ...said.flatMap(shortened),
      ...(beside
        ? [
            ...found(view, called, { ...fixed, sure: 0.89 }, (one, { groups }) => (/^(?:include|tpl)$/.test(groups?.call ?? '') ? undefined : one)),
            ...[undefinedName, misplaced].flatMap((one) => found(view, one, { ...fixed, sure: 0.89 })).flatMap((one) => [one, nameless(one)]),
            ...headed(view, fixed, templates, (_, sure = 0.88) => sure),
            ...headed(view, fixed, yaml, (_, sure = 0.87) => sure),
          ]
        : []),
      ...(beside && has(view, 'helm', 'upgrade failed', 'installation failed', 'tiller')
        ? [...found(view, late, { ...fixed, sure: 0.86 }), ...found(view, first, { ...fixed, sure: 0.6 }), ...found(view, lastly, { ...fixed, sure: 0.61 })]
        : []),
    ];
  },
};
