/** A tag of a document in XML: enough to look up properties without building a tree. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'single';
  readonly name: string;
  /** Raw, as between the name and the bracket. */
  readonly attributes: string;
  /** Where it starts, and the place behind it. */
  readonly from: number;
  readonly to: number;
}

/** Walks over the tags in order, in linear time; text, comments and instructions are passed over. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    if (xml.startsWith('<!--', at)) {
      at = after(xml, '-->', at);
      continue;
    }
    const end = xml.indexOf('>', at);
    if (end < 0) return;
    const from = at;
    const inner = xml.slice(at + 1, end);
    at = end + 1;
    if (inner.startsWith('?') || inner.startsWith('!')) continue;
    const closing = inner.startsWith('/');
    const single = inner.endsWith('/');
    const body = inner.slice(closing ? 1 : 0, single ? -1 : undefined);
    const space = body.search(/\s/);
    const name = space < 0 ? body : body.slice(0, space);
    const attributes = space < 0 ? '' : body.slice(space);
    yield { kind: closing ? 'close' : single ? 'single' : 'open', name, attributes, from, to: at };
  }
}

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
};

/** An attribute's value as written, or null. `name` is one of our own constants. */
export const attribute = (tag: XmlTag, name: string): string | null => {
  const start = tag.attributes.indexOf(` ${name}="`);
  const single = start < 0 ? tag.attributes.indexOf(` ${name}='`) : start;
  if (single < 0) return null;
  const from = single + name.length + 3;
  const end = tag.attributes.indexOf(tag.attributes[from - 1] ?? '"', from);
  return end < 0 ? null : tag.attributes.slice(from, end);
};
