import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of the inline elements of one kind, each once. Data is no script: it is not run, and needs no hash (HTML, “data block”). */
const inline = (html: string, tag: 'script' | 'style'): string[] => [
  ...new Set(
    [...html.matchAll(new RegExp(`<${tag}\\b(?![^>]*ld\\+json)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].flatMap(([, text = '']) => (text ? [hashOf(text)] : [])),
  ),
];

/**
 * A page’s Content-Security-Policy with the hashes of its own inline scripts and styles, as they stand now, and no others. Astro writes
 * those of the whole site into each page: twenty hashes are 700 bytes that no compression takes away, at the very place where the
 * first screen waits.
 * @param html a whole page with Astro’s meta policy, or without one: then it comes back as it is
 */
export const withOwnHashes = (html: string): string =>
  html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
    policy.replace(/(script|style)-src [^;"]*/g, (directive, tag: 'script' | 'style') =>
      [directive.replace(/ '[^'\s]*sha256-[^']*'/g, '').trimEnd(), ...inline(html, tag)].join(' '),
    ),
  );
