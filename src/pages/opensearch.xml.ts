import type { APIRoute } from 'astro';
import { openSearch } from '#publish/openSearch';
import { site } from '#site';

/** Lets a browser search the site from its address bar. A template must be absolute: without a published address it names the host of `npm start`. */
export const GET: APIRoute = ({ site: published }) =>
  new Response(
    openSearch(site.name, site.tagline, new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/`, published ?? 'http://localhost:4321').href),
    {
      headers: { 'content-type': 'application/opensearchdescription+xml' },
    },
  );
