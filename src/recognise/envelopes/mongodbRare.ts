// Sources: https://github.com/mongodb/mongo (Status::toString: `CodeName: reason`, joined by ` :: caused by :: `; error_codes.yml), and those of the lists that are asked

import { afterClasses } from '../classNames.ts';
import { has } from '../cues.ts';
import { headedBeside } from '../heads.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';
import { mongodbClasses, mongodbWords } from './mongodbClasses.ts';
import { mongodbDrivers } from './mongodbDrivers.ts';
import { mongodbNames, mongodbOtherNames } from './mongodbNames.ts';

const names = new Set([...mongodbNames.values(), ...mongodbOtherNames]);
const numbered = /(?:["']?\b(?:code|errorCode|error code)["']?\s{0,3}[:=]?\s{0,3}|\berror |\bError: |\bErrorCode |\bcode )\(?(?<code>\d{1,5})\b/dg;
/** A name as a status is printed, in a log or an answer. */
const status = /(?<![A-Za-z])(?<code>[A-Z][A-Za-z]{4,70})(?=: |["')\],]|$)/dgm;
const cause = /:: caused by :: (?<code>[A-Z][A-Za-z]{4,70})(?=[: ]|$)/dgm;
/** A flag of the old protocol. */
const flagged = /\bQuery response returned (?<code>[A-Z]{3,20}(?:_[A-Z]{2,20}){1,5})\b/dg;
/** What servers before 3.6 put beside the words of an error. */
const old = /\$err["']?\s{0,3}:\s{0,3}"[^"\n]{3,300}",\s{0,3}["']?code["']?\s{0,3}:\s{0,3}(?<code>\d{1,5})\b/dg;
/** Numbers that assertions of the server have instead of names. */
const location = /\b(?<code>Location\d{4,7})\b/dg;

/** MongoDB: rarer numbers and names, every class of the drivers, and what they say. */
export const mongodbRare: Envelope = {
  name: 'MongoDB, all names and classes',
  read: (view) => {
    const own = { provider: 'mongodb', sure: 0.86, layer: layers.system };
    const driver = { provider: 'mongodb', layer: layers.library };
    const here = has(view, 'mongo', 'bson', 'errmsg', 'replset', 'caused by ::', 'writeerrors', 'codename');
    const known = (one: Reading) => (names.has(one.code) ? one : undefined);
    return [
      ...found(view, flagged, { ...own, sure: 0.88 }),
      ...found(view, old, own, (one) => ({ ...one, code: mongodbNames.get(one.code) ?? one.code })),
      ...(here
        ? [
            ...found(view, numbered, { ...own, sure: 0.8 }, (one) => {
              const code = mongodbNames.get(one.code);
              return code ? { ...one, code } : undefined;
            }),
            ...found(view, status, own, known),
            ...found(view, cause, { ...own, sure: 0.87 }, known),
            ...found(view, location, own),
          ]
        : []),
      ...afterClasses(mongodbClasses(view), [
        ...headedBeside(view, { list: mongodbDrivers, words: ['mongo', 'bson'], fixed: { ...driver, sure: 0.82 } }),
        ...headedBeside(view, {
          list: mongodbWords,
          words: ['mongo', 'bson', 'errmsg', 'replset', 'topology', 'caused by ::'],
          fixed: { ...driver, sure: 0.84 },
          alone: 0.7,
        }),
      ]),
    ];
  },
};
