import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checked } from './src/integrations/checked.ts';
import { machineForms } from './src/integrations/forms.ts';
import { offline } from './src/integrations/offline.ts';
import { policy } from './src/integrations/policy.ts';
import { promised } from './src/integrations/promised.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { basePath } from './src/publish/basePath.ts';
import { site } from './src/site.ts';
import { fences } from './src/ui/prose/fences.ts';

const address = process.env.SITE ?? site.address;
const base = basePath(process.env.BASE ?? '');

export default defineConfig({
  ...(address ? { site: address } : {}),
  base,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  integrations: [
    checked(),
    mdx({ optimize: { ignoreElementNames: ['pre', 'h2', 'h3', 'table'] } }),
    machineForms(),
    searchIndex(),
    policy(base),
    offline(),
    promised(),
  ],
  markdown: { shikiConfig: { theme: 'css-variables', transformers: [fences] } },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      // Pagefind compiles its WebAssembly in a worker, and in the page where there is none.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [tailwindcss()],
    worker: { format: 'es' },
    // Each MDX module carries an Astro directive that Rolldown does not know: ten lines of warning a page.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
