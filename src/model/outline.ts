/** The body of an MDX page as the checker sees it. Lines and columns count from 1, in the whole file. */
export interface Spot {
  line: number;
  column: number;
}

export interface Section extends Spot {
  heading: string;
  slug: string;
}

export interface Component extends Spot {
  name: string;
  attributes: Record<string, string>;
  /** The heading of the section it stands in. */
  section: string;
  /** The component around it. */
  parent: string | null;
  /** Names of the components directly inside. */
  holds: string[];
}

export interface Fence extends Spot {
  language: string;
  meta: Record<string, string>;
  /** What of the meta could not be read as key="value". */
  leftover: string;
  text: string;
  section: string;
}

export interface Outline {
  sections: Section[];
  components: Component[];
  fences: Fence[];
  links: (Spot & { url: string })[];
  cites: (Spot & { id: string })[];
  /** Ids a link may point to: sections, components, fences. */
  anchors: (Spot & { id: string })[];
  /** Words of prose, code excluded. */
  words: number;
  /** What a body may not hold at all: imports, expressions, HTML. */
  faults: (Spot & { message: string })[];
}
