import { previewAddress, previewOf } from '#model';
import type { Form, Material } from './form.ts';

/** The colours of theme.css, light, for what a system draws around the site. */
const colours = { background_color: '#fdfdfd', theme_color: '#fdfdfd' };

/** Squares with the mark of the site, by address. */
const icons = {
  '/favicon.ico': { size: 32, format: 'ico' },
  '/apple-touch-icon.png': { size: 180, maskable: true },
  '/icons/192.png': { size: 192 },
  '/icons/512.png': { size: 512 },
  '/icons/maskable-512.png': { size: 512, maskable: true },
} as const;

/** The card of each written page, the icons, and the manifest that names them. */
export const pictures = ({ graph, site: { name, tagline }, draw, link }: Material): Form[] => [
  ...graph.entries.map((entry): Form => ({ address: previewAddress(entry), type: 'image/png', body: () => draw({ card: previewOf(graph, entry) }) })),
  ...Object.entries(icons).map(
    ([address, icon]): Form => ({ address, type: address.endsWith('.ico') ? 'image/vnd.microsoft.icon' : 'image/png', body: () => draw({ icon }) }),
  ),
  {
    address: '/manifest.webmanifest',
    type: 'application/manifest+json',
    body: () => `${JSON.stringify(manifest(name, tagline, link), null, 1)}\n`,
  },
];

/** https://www.w3.org/TR/appmanifest/. Addresses in it are paths: it is the same on every host. */
const manifest = (name: string, tagline: string, link: Material['link']) => {
  const path = (address: string) => link(address).replace(/^https?:\/\/[^/]+/, '');
  return {
    id: path('/'),
    name,
    short_name: name,
    description: tagline,
    lang: 'en',
    start_url: path('/'),
    scope: path('/'),
    display: 'standalone',
    ...colours,
    icons: Object.entries(icons)
      .filter(([address]) => address.startsWith('/icons/'))
      .map(([address, icon]) => ({
        src: path(address),
        sizes: `${icon.size}x${icon.size}`,
        type: 'image/png',
        purpose: 'maskable' in icon ? 'maskable' : 'any',
      })),
  };
};
