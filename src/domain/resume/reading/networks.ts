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
/** The social profile that an address leads to, or null. */
export const profileOf = (url: string): { network: string; username: string } | null => {
  for (const { name, host } of networks) {
    const user = host.exec(url)?.groups?.user;
    if (user) return { network: name, username: user };
  }
  return null;
};

/** The network that a text names, or null. */
export const networkNamed = (text: string): string | null =>
  networkNames.get(fold(text).replace(/[^\p{L}.]/gu, '')) ?? null;

/** `LinkedIn`: nothing but a network's name. */
export const isNetwork = (text: string): boolean => networkNamed(text) !== null;
