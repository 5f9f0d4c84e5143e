import type { BreadcrumbList, FAQPage, Graph, TechArticle } from 'schema-dts';
import { addressOf, changedOn, type Entry, nameOf, plain, publishedOn } from '#model';

/** A step of a breadcrumb; the last is the page itself and has no address. */
export interface Crumb {
  label: string;
  href?: string | undefined;
}

/** What the data of a page is made of. */
export interface PageData {
  /** The name of the site, and who holds the rights, when that is another name. */
  name: string;
  holder: string;
  /** The title of the page as it stands in the tab, without the site. */
  title: string;
  description: string;
  trail: Crumb[];
  /** What the page is written about; lists and names have none. */
  entry?: Entry | undefined;
  /** An address of ours as others write it. */
  link(address: string): string;
}

/**
 * schema.org/BreadcrumbList, from the home page on. Of each step Google asks position, name and, but for the last, item
 * (Search Central, “Breadcrumb structured data”); of the whole, two steps.
 */
const breadcrumb = ({ name, trail, link }: PageData): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: name, href: '/' }, ...trail].map(({ label, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    ...(href ? { item: link(href) } : {}),
  })),
});

/** schema.org/TechArticle. Google asks nothing of an article (“Article structured data”); what the head says already, the picture, is not said again. */
const article = (entry: Entry, { name, holder, title, description, link }: PageData): TechArticle => {
  return {
    '@type': 'TechArticle',
    headline: title,
    description,
    url: link(addressOf(entry)),
    datePublished: publishedOn(entry),
    dateModified: changedOn(entry),
    about: { '@type': 'Thing', name: nameOf(entry) },
    isPartOf: { '@type': 'WebSite', name, url: link('/') },
    publisher: { '@type': 'Organization', name: holder || name, url: link('/') },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
};

/** schema.org/FAQPage: of each question its text, of its answer the text (Search Central, “FAQ structured data”). */
const faq = (questions: { ask: string; answer: string }[]): FAQPage => ({
  '@type': 'FAQPage',
  mainEntity: questions.map(({ ask, answer }) => ({ '@type': 'Question', name: plain(ask), acceptedAnswer: { '@type': 'Answer', text: plain(answer) } })),
});

/** What a page is, as JSON-LD for a script element: compact, and without a sign that could end the element. */
export const jsonLd = (page: PageData): string => {
  const { entry, trail } = page;
  const questions = entry && 'questions' in entry.data ? entry.data.questions : [];
  const graph = [...(entry ? [article(entry, page)] : []), ...(questions.length > 0 ? [faq(questions)] : []), ...(trail.length > 0 ? [breadcrumb(page)] : [])];
  const whole: Graph = { '@context': 'https://schema.org', '@graph': graph };
  return graph.length === 0 ? '' : JSON.stringify(whole).replaceAll('<', '\\u003c');
};
