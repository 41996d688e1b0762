import { confidence } from './confidence.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { handlesOf } from './handles.ts';
import { urlPattern } from './header-pieces.ts';
import type { Line } from './lines.ts';
import { profileOf } from './networks.ts';

const linksMax = 40;

/** Whether the characters at an index belong to an e-mail address. */
const isInMail = (text: string, index: number): boolean => {
  const from = text.lastIndexOf(' ', index) + 1;
  const space = text.indexOf(' ', index);
  return (
    text.slice(from, space < 0 ? undefined : space).includes('@') &&
    !/https?:/.test(text.slice(from, index + 1))
  );
};

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
          (handle.network === null || (each.network as Found | undefined)?.value === handle.network),
      );
      if (known || profiles.length >= linksMax) continue;
      profiles.push({
        network: handle.network ? found(handle.network, line, confidence.word) : undefined,
        username: found(handle.username, handle.line, handle.network ? confidence.place : confidence.guess),
      });
    }
  });
  for (const line of lines)
    for (const href of line.hrefs) {
      if (profileOf(href)) takeHref(href, line, take, profiles);
      else if (!url && siteLabel.test(line.text) && /^https?:/i.test(href)) take(href, line, confidence.word);
    }
  return { url, profiles };
};

/** A line that is only the word for the person's own site, with the link on it. */
const siteLabel =
  /^(?:my )?(?:website|web ?site|portfolio|homepage|blog|web|webseite|sitio web|site web|sito web|site)\s*[:↗→]?$/i;

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
      ((each.network as Found | undefined)?.value ?? profile.network) === profile.network &&
      (each.username as Found).value.toLowerCase() === profile.username.toLowerCase(),
  );
  const same = profiles[at];
  if (!same) take(href, line, confidence.word);
  else if (!same.url) profiles[at] = { ...same, url: found(href, line, confidence.word) };
};
