/** A text inside an element or an attribute of XML; signs that XML 1.0 does not know (section 2.2) are left out. */
export const escaped = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element with what stands in it, which is XML already, or with nothing. */
export const element = (name: string, attributes: Record<string, string>, inside = ''): string => {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>`;
};

/** An element with a text. */
export const says = (name: string, text: string, attributes: Record<string, string> = {}): string => element(name, attributes, escaped(text));
