import type { Reading } from './reading.ts';

/** From where on a message only says where, when or why, and how much of it must stand before. */
const aside = / (?:in the|in this|for|during|when|while|because|if|so that|since|unless|before|after|with|from|to) /i;
const least = 14;

/** A message, and behind it the same without what it ends with: by both an error is known. */
export const shortened = (one: Reading): Reading[] => {
  const at = one.code.slice(least).search(aside);
  return at < 0 ? [one] : [one, { ...one, code: one.code.slice(0, least + at), sure: one.sure - 0.01 }];
};
