import type { Basics, Profile, SocialProfile } from '../../src/domain/resume/profile.ts';
import { emptyProfile } from '../../src/domain/resume/profile.ts';
import type { Block, Composition, ContactItem, SectionBlocks } from './blocks.ts';
import type { Shown } from './compose-pieces.ts';
import { composeSection } from './compose-sections.ts';
import type { Facts } from './facts.ts';
import type { Layout } from './layout.ts';
import type { SectionName, Words } from './words.ts';

/** What the document shows, and links that it carries only under other words: neither asked for nor wrong. */
export interface Expected {
  readonly profile: Profile;
  readonly optionalUrls: readonly string[];
}

export interface Composed {
  readonly composition: Composition;
  readonly expected: Expected;
}

/** Puts facts into the words of a layout, and says what a perfect reader makes of them. */
export const compose = (facts: Facts, layout: Layout, words: Words): Composed => {
  const contact = composeContacts(facts, layout, words);
  const sections: SectionBlocks[] = [];
  const shown: Shown = {};
  for (const name of layout.order) {
    if (name === 'contact') continue;
    const section = composeSection(name, { facts, layout, words, shown });
    if (section) sections.push(headed(name, section, layout));
  }
  const profile: Profile = {
    ...emptyProfile,
    ...(shown as Partial<Profile>),
    basics: {
      name: facts.name,
      ...(layout.showLabel ? { label: facts.label } : {}),
      ...contact.basics,
      ...(facts.summary ? { summary: facts.summary } : {}),
    },
  };
  return {
    composition: {
      title: layout.documentTitle,
      name: nameLines(facts.name, layout),
      label: layout.showLabel ? facts.label : '',
      contacts: contact.items,
      sections,
    },
    expected: { profile, optionalUrls: contact.optionalUrls },
  };
};

/** A section under its heading, or a short one that its heading begins: `Skills: …`. */
const headed = (name: SectionName, blocks: readonly Block[], { headings, runIn }: Layout): SectionBlocks => {
  const heading = headings[name];
  const [first] = blocks;
  const short = ['skills', 'languages', 'interests'].includes(name);
  if (!runIn || !short || blocks.length > 1 || first?.type !== 'text') return { name, heading, blocks };
  return {
    name,
    heading: '',
    blocks: [{ type: 'text', pieces: [{ text: `${heading}: `, bold: true }, ...first.pieces] }],
  };
};

const nameLines = (name: string, { nameAs }: Layout): readonly string[] => {
  const plain = !/[.,]/.test(name);
  const at = name.indexOf(' ');
  switch (nameAs) {
    case 'upper':
      return [name.toLocaleUpperCase('en')];
    case 'family-upper':
      return [plain ? `${name.slice(0, at)} ${name.slice(at + 1).toLocaleUpperCase('en')}` : name];
    case 'two-lines':
      return plain ? [name.slice(0, at), name.slice(at + 1)] : [name];
    default:
      return [name];
  }
};

interface Contacts {
  readonly items: readonly ContactItem[];
  readonly basics: Basics;
  readonly optionalUrls: readonly string[];
}

const composeContacts = (facts: Facts, { contact }: Layout, { labels }: Words): Contacts => {
  const items: ContactItem[] = [];
  const labelled = (label: string, text: string): string => (contact.labelled ? `${label}: ${text}` : text);
  const { city, region, street, postalCode } = facts;
  const place = {
    city,
    'city-region': `${city}, ${region}`,
    address: `${street}, ${postalCode} ${city}`,
    none: '',
  }[contact.where];
  items.push({
    kind: 'email',
    piece: { text: labelled(labels.email, facts.email), href: `mailto:${facts.email}` },
  });
  items.push({ kind: 'phone', piece: { text: labelled(labels.phone, unbroken(facts.phone)) } });
  if (place) items.push({ kind: 'place', piece: { text: labelled(labels.address, place) } });
  if (facts.website) items.push({ kind: 'website', piece: { text: labelled(labels.web, facts.website) } });
  const profiles: SocialProfile[] = [];
  const optionalUrls: string[] = [];
  for (const link of facts.links) {
    const url = `https://${contact.links === 'full-urls' ? 'www.' : ''}${link.url}`;
    if (contact.links === 'none') continue;
    if (contact.links === 'words') {
      items.push({ kind: 'link', piece: { text: link.network, href: url } });
      optionalUrls.push(url);
      continue;
    }
    const text = contact.links === 'full-urls' ? url : link.url;
    items.push({ kind: 'link', piece: { text: labelled(link.network, text), href: url } });
    profiles.push({ network: link.network, username: link.username, url });
  }
  // Who was born when is told in a list of details, not in a line under the name.
  if (contact.place === 'section' || contact.place === 'stack') {
    for (const text of facts.personal) items.push({ kind: 'personal', piece: { text } });
  }
  return {
    items,
    basics: {
      email: facts.email,
      phone: facts.phone,
      ...(place ? { location: { city } } : {}),
      ...(facts.website ? { url: facts.website } : {}),
      ...(profiles.length > 0 ? { profiles } : {}),
    },
    optionalUrls,
  };
};

/** With spaces at which no line ends; they are drawn as plain ones. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
