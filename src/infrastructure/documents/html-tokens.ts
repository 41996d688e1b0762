import { decodeEntities } from './entities.ts';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** What these hold is not for the eye. */
const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'head',
  'iframe',
  'object',
  'textarea',
  'select',
  'canvas',
]);

/** Cuts HTML into tags and decoded text in linear time; unclosed tags and comments end with the file. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const bracket = html.indexOf('<', at);
    const textEnd = bracket < 0 ? html.length : bracket;
    if (textEnd > at) yield { kind: 'text', text: decodeEntities(html.slice(at, textEnd)) };
    if (bracket < 0) return;
    at = bracket;
    if (html.startsWith('<!--', at)) at = behind(html, '-->', at + 4);
    else if (/[!?]/.test(html[at + 1] ?? '')) at = behind(html, '>', at);
    else {
      const name = /^<\/?([a-z][a-z0-9-]{0,40})/i.exec(html.slice(at, at + 50))?.[1]?.toLowerCase();
      if (name === undefined) {
        yield { kind: 'text', text: '<' };
        at += 1;
        continue;
      }
      const closing = html[at + 1] === '/';
      const end = tagEnd(html, at);
      if (closing) yield { kind: 'close', name };
      else if (!silent.has(name))
        yield { kind: 'open', name, attributes: decodeEntities(html.slice(at + 1 + name.length, end)) };
      at = end + 1;
      if (!closing && silent.has(name) && html[end - 1] !== '/') at = behindElement(html, name, at);
    }
  }
}

const behind = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};

/** The closing bracket, passing over those inside quotes. */
const tagEnd = (html: string, from: number): number => {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  return html.length;
};

const behindElement = (html: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}\\b[^>]{0,200}>`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? found.index + found[0].length : html.length;
};
