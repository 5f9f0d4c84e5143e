/** How a built file is compressed beforehand; undefined for what is compressed already, or too small to gain. */
export const compression = (file: string, size: number): { brotli: number; gzip: number } | undefined => {
  if (size < 512 || !/\.(html|css|js|mjs|json|md|txt|atom|xml|svg|webmanifest|ico)$/.test(file)) return undefined;
  // Thousands of pages of rows: the last tenth of their size would cost minutes. What people wrote, and what every page loads, is worth it.
  return /^(e|captures|evidence|feeds)\//.test(file) || /^errors\/[^/]+\/[^/]+\.(json|md)$/.test(file) ? { brotli: 5, gzip: 6 } : { brotli: 11, gzip: 9 };
};
