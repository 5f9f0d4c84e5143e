/** A tag, and not a text about one: samples show tags too. */
const tag = /<[a-z][\w-]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** HTML with every opening tag as `change` makes it. */
export const eachTag = (html: string, change: (tag: string) => string): string => html.replace(tag, change);
