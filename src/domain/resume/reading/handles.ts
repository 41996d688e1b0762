import type { Line, Segment } from './lines.ts';
import { networkNamed } from './networks.ts';

/** A user's name without its address; `network` is null where only an `@` tells what it is. */
export interface Handle {
  readonly network: string | null;
  readonly username: string;
  readonly line: Line;
}

const isHandle = (text: string | undefined): text is string =>
  text !== undefined && /^@?[\w.-]{3,60}$/.test(text) && networkNamed(text) === null && !/^\d+$/.test(text);

/** `GitHub: ann`, `LinkedIn: /in/ann`, `github/ann`, `GitHub @ann`, `ann (GitHub)`, `@ann`. */
const inText = (text: string): Omit<Handle, 'line'> | null => {
  const pair =
    /^(?<a>[\p{L}.]{1,16}(?: [\p{L}]{2,10})?)\s*(?::\s*|\s[–—-]\s|\/|\s(?=@))(?:(?:https?:)?\/{0,2}(?:in|pub|user|users|u)\/)?(?<b>@?[\w.-]{3,60})\/?$/u.exec(
      text,
    ) ?? /^(?<b>@?[\w.-]{3,60})\s*\((?<a>[\w. ]{1,20})\)$/.exec(text);
  const network = networkNamed(pair?.groups?.a ?? '');
  const user = pair?.groups?.b;
  if (network && isHandle(user)) return { network, username: user.replace(/^@/, '') };
  const bare = /^@(?<user>[\w.-]{3,40})$/.exec(text)?.groups?.user;
  if (bare) return { network: null, username: bare };
  const member = /^\/?in\/(?<user>[\p{L}\d-]{3,80})\/?$/u.exec(text)?.groups?.user;
  return member ? { network: 'LinkedIn', username: member } : null;
};

/** Names of networks with a user's name beside, below or in front of them. */
export const handlesOf = (line: Line, next: Line | undefined): Handle[] =>
  line.segments.flatMap((segment, at): Handle[] => {
    const parts = segment.text.slice(0, 300).split(/\s*[|•·,]\s*/u);
    const written = parts.flatMap(part => inText(part) ?? []);
    if (written.length > 0) return written.map(handle => ({ ...handle, line }));
    const network = networkNamed(segment.text);
    return network ? besideOrBelow(network, segment, { line, next, beside: line.segments[at + 1] }) : [];
  });

interface Around {
  readonly line: Line;
  readonly next: Line | undefined;
  readonly beside: Segment | undefined;
}

const besideOrBelow = (network: string, segment: Segment, { line, next, beside }: Around): Handle[] => {
  const below = next?.segments.find(each => Math.abs(each.x - segment.x) < 6)?.text;
  if (isHandle(beside?.text)) return [{ network, username: beside.text.replace(/^@/, ''), line }];
  return next && isHandle(below) ? [{ network, username: below.replace(/^@/, ''), line: next }] : [];
};
