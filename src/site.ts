/** The constants of the site. What is empty is not shown. */
export interface Site {
  name: string;
  tagline: string;
  /** Absolute address of the published site; SITE overrides it, and with neither the pages name no host. */
  address: string;
  /** Who holds the rights; stands in the footer. */
  holder: string;
  /** Where the sources live: https://…. */
  repository: string;
  /** Where corrections go: https://… or mailto:…. */
  corrections: string;
  /** A page not reviewed for this many days is shown as overdue. */
  reviewDays: number;
}

export const site: Site = {
  name: 'Faultbook',
  tagline: 'An error reference for engineers on call.',
  address: '',
  holder: '',
  repository: '',
  corrections: '',
  reviewDays: 365,
};

/** The navigation in the header, and the addresses of pages that no content file makes. */
export const navigation = [
  { label: 'Providers', href: '/errors/' },
  { label: 'Concepts', href: '/concepts/' },
  { label: 'Compare', href: '/compare/' },
  { label: 'Playbooks', href: '/playbooks/' },
] as const;

/** Pages written in src/pages, registered like all others. */
export const fixedAddresses = [
  '/',
  '/errors/',
  '/concepts/',
  '/compare/',
  '/playbooks/',
  '/status/',
  '/search/',
  '/lookup/',
  '/captures/',
  '/changes/',
  '/about/',
  '/how-we-verify/',
  '/report-a-correction/',
  '/link-to-us/',
  '/for-machines/',
  '/codes/',
  '/offline/',
] as const;
