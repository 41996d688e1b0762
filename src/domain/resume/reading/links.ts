import { confidence } from './confidence.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { urlPattern } from './header-pieces.ts';
import type { Line } from './lines.ts';
import { fold } from './text-cleanup.ts';

interface Network {
  readonly name: string;
  /** Host and what of the path comes before the user's name. */
  readonly host: RegExp;
}

const networks: readonly Network[] = [
  { name: 'LinkedIn', host: /linkedin\.com\/(?:in|pub)\/(?<user>[^/?#\s]{1,100})/i },
  { name: 'GitHub', host: /github\.com\/(?<user>[\w-]{1,60})/i },
  { name: 'GitLab', host: /gitlab\.com\/(?<user>[\w.-]{1,60})/i },
  { name: 'Bitbucket', host: /bitbucket\.org\/(?<user>[\w.-]{1,60})/i },
  { name: 'Twitter', host: /(?:^|[/.\s])twitter\.com\/@?(?<user>\w{1,30})/i },
  { name: 'X', host: /(?:^|\/\/|www\.)x\.com\/@?(?<user>\w{1,30})/i },
  { name: 'Stack Overflow', host: /stackoverflow\.com\/users\/(?<user>\d+(?:\/[\w-]{1,60})?)/i },
  { name: 'Medium', host: /medium\.com\/@?(?<user>[\w.-]{1,60})/i },
  { name: 'Dribbble', host: /dribbble\.com\/(?<user>[\w.-]{1,60})/i },
  { name: 'Behance', host: /behance\.net\/(?<user>[\w.-]{1,60})/i },
  { name: 'Kaggle', host: /kaggle\.com\/(?<user>[\w.-]{1,60})/i },
  { name: 'Facebook', host: /facebook\.com\/(?<user>[\w.-]{1,60})/i },
  { name: 'Instagram', host: /instagram\.com\/(?<user>[\w.]{1,60})/i },
  { name: 'YouTube', host: /youtube\.com\/(?:@|c\/|user\/)?(?<user>[\w.-]{1,60})/i },
  { name: 'XING', host: /xing\.com\/profile\/(?<user>[\w.-]{1,80})/i },
  { name: 'ORCID', host: /orcid\.org\/(?<user>[\dX-]{19})/i },
  {
    name: 'Google Scholar',
    host: /scholar\.google\.[a-z.]{2,6}\/citations\?(?:[^\s]{0,60}&)?user=(?<user>[\w-]{1,30})/i,
  },
  { name: 'ResearchGate', host: /researchgate\.net\/profile\/(?<user>[\w-]{1,80})/i },
  { name: 'Mastodon', host: /(?:mastodon|hachyderm|fosstodon|mstdn)[\w.]{0,30}\/@(?<user>\w{1,60})/i },
  { name: 'dev.to', host: /(?:^|\/\/)dev\.to\/(?<user>[\w-]{1,60})/i },
];
const networkNames = new Map(networks.map(({ name }) => [name.toLowerCase().replaceAll(' ', ''), name]));
const linksMax = 40;

/** The social profile that an address leads to, or null. */
export const profileOf = (url: string): { network: string; username: string } | null => {
  for (const { name, host } of networks) {
    const user = host.exec(url)?.groups?.user;
    if (user) return { network: name, username: user };
  }
  return null;
};

/** Whether the characters at an index belong to an e-mail address. */
const isInMail = (text: string, index: number): boolean => {
  const from = text.lastIndexOf(' ', index) + 1;
  const space = text.indexOf(' ', index);
  return (
    text.slice(from, space < 0 ? undefined : space).includes('@') &&
    !/https?:/.test(text.slice(from, index + 1))
  );
};

const networkNamed = (text: string): string | null =>
  networkNames.get(fold(text).replace(/[^\p{L}.]/gu, '')) ?? null;

export interface Links {
  readonly url: Found | undefined;
  readonly profiles: FoundFields[];
}

/** Web addresses of contact lines: known networks become profiles, the first other one is the person's own site. */
export const readProfiles = (lines: readonly Line[]): Links => {
  const seen = new Set<string>();
  const profiles: FoundFields[] = [];
  let url: Found | undefined;
  const take = (raw: string, line: Line, sure: number) => {
    const address = raw.replace(/[).,;:]+$/, '');
    const key = address
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/+$/, '');
    if (key === '' || seen.has(key) || seen.size >= linksMax || /^mailto:|^tel:/i.test(address)) return;
    seen.add(key);
    const profile = profileOf(address);
    if (profile) {
      if (profiles.some(each => (each.url as Found | undefined)?.value.toLowerCase().includes(key))) return;
      profiles.push({
        network: found(profile.network, line, sure),
        username: found(profile.username, line, sure),
        url: found(address, line, sure),
      });
    } else if (!url) url = found(address, line, sure);
  };
  lines.forEach((line, at) => {
    for (const bare of bareDomains(line)) take(bare, line, confidence.place);
    for (const match of line.text.slice(0, 600).matchAll(new RegExp(urlPattern, 'giu'))) {
      if (!isInMail(line.text, match.index)) take(match[0], line, confidence.form);
    }
    for (const handle of handlesOf(line, lines[at + 1])) {
      const known = profiles.some(
        each =>
          (each.username as Found | undefined)?.value.toLowerCase() === handle.username.toLowerCase() &&
          (each.network as Found).value === handle.network,
      );
      if (!known && profiles.length < linksMax) {
        profiles.push({
          network: found(handle.network, line, confidence.word),
          username: found(handle.username, handle.line, confidence.place),
        });
      }
    }
  });
  for (const line of lines)
    for (const href of line.hrefs) if (profileOf(href)) takeHref(href, line, take, profiles);
  return { url, profiles };
};

/** `jane.studio` alone between separators is an address whatever its ending; `Node.js` in a sentence is none. */
const bareDomains = (line: Line): string[] =>
  line.segments.flatMap(segment =>
    segment.text
      .split(/\s*[|•·]\s*|\s+/u)
      .filter(
        part =>
          /^(?:[a-z0-9-]{3,40}\.){1,2}[a-z]{2,12}$/.test(part) && !/\.(?:js|py|net|md|pdf|docx?)$/.test(part),
      )
      .filter(part => segment.text === part || /[|•·]/.test(segment.text)),
  );

/** A link's target is worth a profile of its own only if no printed text already gave that profile. */
const takeHref = (
  href: string,
  line: Line,
  take: (raw: string, line: Line, sure: number) => void,
  profiles: FoundFields[],
): void => {
  const profile = profileOf(href);
  const at = profiles.findIndex(
    each =>
      profile &&
      (each.network as Found).value === profile.network &&
      (each.username as Found).value.toLowerCase() === profile.username.toLowerCase(),
  );
  const same = profiles[at];
  if (!same) take(href, line, confidence.word);
  else if (!same.url) profiles[at] = { ...same, url: found(href, line, confidence.word) };
};

/** Names of networks with a user's name beside, below or in front of them: `GitHub: jane`, `jane (GitHub)`. */
const handlesOf = (
  line: Line,
  next: Line | undefined,
): { network: string; username: string; line: Line }[] => {
  const handles: { network: string; username: string; line: Line }[] = [];
  const isHandle = (text: string | undefined): text is string =>
    text !== undefined && /^@?[\w.-]{3,60}$/.test(text) && networkNamed(text) === null && !/^\d+$/.test(text);
  line.segments.forEach((segment, at) => {
    const pair =
      /^(?<a>[\w. ]{2,20}?)\s*:\s*(?<b>@?[\w.-]{3,60})$|^(?<c>@?[\w.-]{3,60})\s*\((?<d>[\w. ]{2,20})\)$/.exec(
        segment.text,
      );
    const network = networkNamed(pair?.groups?.a ?? pair?.groups?.d ?? '');
    const user = pair?.groups?.b ?? pair?.groups?.c;
    if (network && isHandle(user)) {
      handles.push({ network, username: user.replace(/^@/, ''), line });
      return;
    }
    const alone = networkNamed(segment.text);
    if (!alone) return;
    const beside = line.segments[at + 1]?.text;
    const below = next?.segments.find(each => Math.abs(each.x - segment.x) < 6)?.text;
    const username = isHandle(beside) ? beside : isHandle(below) ? below : null;
    const usedLine = isHandle(beside) ? line : (next ?? line);
    if (username) handles.push({ network: alone, username: username.replace(/^@/, ''), line: usedLine });
  });
  return handles;
};
