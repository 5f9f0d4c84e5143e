// Sources: https://github.com/git/git (send-pack, receive-pack, merge-ort: how refused refs and conflicts are printed), https://github.com/rust-lang/git2-rs (how an error is printed), and those of the lists that are asked

import { afterClasses } from '../classNames.ts';
import { has } from '../cues.ts';
import { aloneAt } from '../folded.ts';
import { headed, headedBeside } from '../heads.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';
import { gitDied } from './gitDied.ts';
import { gitErred } from './gitErred.ts';
import { gitClasses, gitHosts } from './gitHosts.ts';
import { gitLibrariesSaid } from './gitLibrariesSaid.ts';
import { gitTranslated } from './gitTranslated.ts';
import { placedInTerraform } from './terraformCues.ts';

const conflict = /\b(?<code>(?:CONFLICT|KONFLIKT|CONFLIT|CONFLICTO|CONFLITTO) ?\([a-z/ -]{3,40}\))/dg;
/** `! [rejected] a -> b (reason)`, in any language. */
const refused = /^ {0,3}[!-] \[[^\]\n]{3,40}\] {1,30}\S{1,200}(?: -> \S{1,200})? \((?<code>[^()\n]{3,120})\)/dgm;
/** `; class=Reference (4); code=NotFastForward (-11)` */
const rust = /\bcode=(?<code>[A-Z][A-Za-z]{2,30}) \(-\d{1,3}\)/dg;
const github = /\b(?<code>GH0\d\d): /dg;
const gitlab = /\bGitLab: (?<code>[A-Z][^\n.'":]{9,120})/dg;
/** The line that ends it: its first words, and what stands behind its last colon. */
const first = /^[^\n]{0,80}?\b(?:fatal|error): (?<code>[A-Za-z][a-zA-Z ,_-]{9,80}?)(?= ?[:'"(\d]|[.!]?$|, )/dgm;
const lastly = /\b(?:fatal|error): [^\n]{5,200}?: (?<code>[A-Za-z][a-z][a-zA-Z ,_-]{6,60})[.']?$/dgm;

const words = ['git', 'lfs', 'batch response', 'fatal: ', 'upload-pack', 'refs/', 'remote: ', 'egit', 'rebase', 'cherry-pick'];

/** Git: its rarer words, those of its libraries and of the servers. */
export const gitRare: Envelope = {
  name: 'Git, libraries and servers',
  read: (view) => {
    const own = { provider: 'git', sure: 0.82, layer: layers.system };
    const git = has(view, 'git', 'refs/', 'remote: ', 'upload-pack', 'submodule', 'auto-merging', 'index.lock');
    // A configuration whose names have “git” in them says nothing of Git.
    const foreign = placedInTerraform(view) && !has(view, 'fatal: ', 'git exited', 'exited with 128', 'refs/', 'remote: ', 'pathspec', '$ git ');
    const rarely = (one: Reading): Reading => (one.code === 'GenericError' ? { ...one, sure: 0.6 } : one);
    return [
      ...found(view, conflict, { ...own, sure: 0.87 }),
      ...found(view, conflict, { ...own, sure: 0.8 }, (one) => ({ ...one, code: 'merge conflict' })),
      ...found(view, refused, { ...own, sure: 0.83 }),
      ...found(view, rust, { ...own, sure: 0.87 }, rarely),
      ...found(view, github, { ...own, sure: 0.88 }),
      ...found(view, gitlab, { ...own, sure: 0.8 }),
      ...headed(view, own, gitTranslated, (size) => (git ? 0.86 : aloneAt(size, 0.6))),
      ...afterClasses(gitClasses(view), [
        ...headedBeside(view, { list: gitHosts, words, fixed: { ...own, sure: 0.83 } }),
        ...[gitDied, gitErred, gitLibrariesSaid]
          .flatMap((list) => headedBeside(view, { list, words, fixed: own }))
          .map((one) => (foreign ? { ...one, sure: 0.5 } : git ? one : { ...one, sure: one.sure - 0.06 })),
      ]),
      ...(git && !foreign
        ? [
            ...found(view, first, { ...own, sure: 0.57 }, (one) => (/\bhttps?$/.test(one.code) ? undefined : one)),
            ...found(view, lastly, { ...own, sure: 0.56 }),
          ]
        : []),
    ];
  },
};
