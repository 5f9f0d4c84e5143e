import ownValues from './ownValues.ts?worker&url';

/** The reader’s own values, taken from a pasted text, stand in the commands; what does that is loaded only when there are some. */
try {
  if (sessionStorage.getItem('own-values')) import(/* @vite-ignore */ ownValues);
} catch {} // no storage: then there are none
