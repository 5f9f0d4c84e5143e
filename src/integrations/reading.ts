import { type Reading, readDisk } from '#read/disk';

let latest: { root: string; reading: Reading } | undefined;

/** The content as it is on disk now; a build reads it once, when it begins. */
export const freshReading = (root: string): Reading => {
  const reading = readDisk(root);
  latest = { root, reading };
  return reading;
};

/** The content as it was when the build began, for what comes after the pages. */
export const keptReading = (root: string): Reading => (latest?.root === root ? latest.reading : freshReading(root));
