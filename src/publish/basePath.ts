/** `/` for none, else the path below which a host serves the site, with a slash at both ends: faultbook → /faultbook/. */
export const basePath = (path: string): string => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/**
 * A page whose own addresses, also those of scripts that a script loads, begin at the base path. Pages name addresses from the root (`/errors/`), which never change; where
 * a host serves the site below a path, what the browser follows begins there. Other hosts and what has the base already stay.
 */
export const withBase = (html: string, base: string): string =>
  base === '/'
    ? html
    : html.replace(/(\s(?:href|src|action|poster)=["']?|url\(["']?|["'`](?=\/_astro\/))\/(?!\/)([^"'`\s>)]*)/g, (whole, before: string, path: string) =>
        `/${path}/`.startsWith(base) ? whole : `${before}${base}${path}`,
      );
