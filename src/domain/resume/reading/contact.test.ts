import { describe, expect, it } from 'vitest';
import { readBasics } from './contact.ts';
import { profileOf } from './networks.ts';
import { linesOf, plain } from './testing/read-drawing.ts';

const basics = (drawing: string, contact = '') => {
  const top = linesOf(drawing);
  return plain(readBasics({ top, contact: linesOf(contact), summary: [], all: top }));
};

describe('readBasics', () => {
  it('reads a centred header', () => {
    expect(
      basics(`
#            Maria Gonzalez
             Senior Accountant
Portland, OR 97201 | (503) 555-0199 | maria@example.org | github.com/mgonz | maria.studio`),
    ).toEqual({
      name: 'Maria Gonzalez',
      label: 'Senior Accountant',
      email: 'maria@example.org',
      phone: '(503) 555-0199',
      url: 'maria.studio',
      location: { city: 'Portland', region: 'OR', postalCode: '97201' },
      profiles: [{ network: 'GitHub', username: 'mgonz', url: 'github.com/mgonz' }],
    });
  });

  it('reads a name with its title in one line, and one set over two lines', () => {
    expect(basics('# Ann Example, Inventor and Founder\nann@a.example')).toMatchObject({
      name: 'Ann Example',
      label: 'Inventor and Founder',
    });
    expect(basics('# Ann\n# Example\nann@a.example')).toMatchObject({ name: 'Ann Example' });
    expect(basics('# Ann Example, PhD\nann@a.example')).toMatchObject({ name: 'Ann Example, PhD' });
  });

  it('reads a title among contact data, and the summary that stands under no heading', () => {
    expect(
      basics(`
# Jonas Weber
Data Engineer · Berlin, Deutschland · jonas@b.example · +49 30 1234567
Engineer with ten years of experience in building systems that move a lot of data every day.`),
    ).toMatchObject({
      label: 'Data Engineer',
      phone: '+49 30 1234567',
      location: { city: 'Berlin', countryCode: 'DE' },
      summary: expect.stringContaining('ten years'),
    });
  });

  it('reads labelled rows and handles of networks', () => {
    expect(
      basics(
        '# Ann Example',
        'Email       ann@a.example\nPhone       555 0100 200\nGitHub      LinkedIn\nann-dev     ann-example\nannie (Twitter)',
      ),
    ).toMatchObject({
      email: 'ann@a.example',
      phone: '555 0100 200',
      profiles: [
        { network: 'GitHub', username: 'ann-dev' },
        { network: 'LinkedIn', username: 'ann-example' },
        { network: 'Twitter', username: 'annie' },
      ],
    });
  });

  it('takes no headline for a name, no years for a phone, and invents nothing', () => {
    expect(basics('# Senior Software Engineer')).toEqual({ label: 'Senior Software Engineer' });
    expect(basics('# Ann Example\n2018 - 2020')).toEqual({ name: 'Ann Example' });
    expect(basics('')).toEqual({});
  });
});

describe('names', () => {
  it.each([
    ['PATRICK J. O’CONNOR, RN, BSN', 'PATRICK J. O’CONNOR, RN, BSN'],
    ['Curriculum Vitae of Ann Example', 'Ann Example'],
    ['Résumé – Ann Example', 'Ann Example'],
    ["Hi, I'm Ann Example.", 'Ann Example'],
    ["Jean-Baptiste d'Ormesson", "Jean-Baptiste d'Ormesson"],
    ['Dr. Katharina von Hohenfels', 'Dr. Katharina von Hohenfels'],
    ['Sgt. Denise M. Walker (Ret.)', 'Sgt. Denise M. Walker (Ret.)'],
    ['Anna Example (she/her)', 'Anna Example (she/her)'],
    ['李小龙', '李小龙'],
    ['TOMÁS Ó BRIAIN', 'TOMÁS Ó BRIAIN'],
  ])('reads «%s»', (line, name) => {
    expect(basics(`# ${line}\nann@a.example`)).toMatchObject({ name });
  });

  it('takes the line that the mail address repeats for the name', () => {
    expect(
      basics('Europass\nPersonal Notes\nGiulia Di Benedetto\nRome Office\ngiulia.dibenedetto@a.example'),
    ).toMatchObject({ name: 'Giulia Di Benedetto' });
  });

  it('reads a labelled name, and a name set over lines of one large size', () => {
    expect(basics('Lebenslauf\nName: Ann von Example\nTelefon: 030 1234567')).toMatchObject({
      name: 'Ann von Example',
    });
    expect(basics('# Maria del\n# Example Lopez\nTeacher')).toMatchObject({
      name: 'Maria del Example Lopez',
    });
  });

  it('reads what stands beside the name, and puts no town into the title', () => {
    expect(basics('# Ann Example    Nurse\nann@a.example')).toMatchObject({ name: 'Ann Example' });
    expect(basics('# Ann Example\nNurse      Toulouse\nann@a.example')).toMatchObject({
      label: 'Nurse',
      location: { city: 'Toulouse' },
    });
  });
});

describe('phones', () => {
  it.each([
    ['Tel.: 0171 2345678', '0171 2345678'],
    ['+44 (0)131 496 0123', '+44 (0)131 496 0123'],
    ['Fax: 030 1111111 | Mobil: 030 2222222', '030 2222222'],
    ['00353 86 555 0123', '00353 86 555 0123'],
    ['614.555.0199 x12', '614.555.0199 x12'],
    ['(11) 98765-4321', '(11) 98765-4321'],
    ['+1 (617) 555\u20110789', '+1 (617) 555\u20110789'],
    ['+44 7700 900122 58 Harbour Lane', '+44 7700 900122'],
  ])('reads «%s»', (line, phone) => {
    expect(basics(`# Ann Example\n${line}`)).toMatchObject({ phone });
  });

  it.each([
    'Geburtsdatum: 03.05.1985',
    'CEP 05422-010',
    'ORCID: 0000-0002-1825-0097',
    '2018-05-01 - 2020-06-30',
  ])('takes none from «%s»', line => {
    expect(basics(`# Ann Example\n${line}`)).not.toHaveProperty('phone');
  });
});

describe('places of the person', () => {
  it.each([
    ['a@b.example, (206) 555-0142, Seattle', { city: 'Seattle' }],
    ['Anschrift: Lindenstraße 14, 80331 München', { city: 'München', postalCode: '80331' }],
    ['58 Station Approach\n33580 Bristol', { address: '58 Station Approach', city: 'Bristol' }],
    ['a@b.example\nPleasantville', { city: 'Pleasantville' }],
    ['📍 Guadalajara, Jalisco, México · a@b.example', { city: 'Guadalajara', countryCode: 'MX' }],
  ])('reads «%s»', (text, location) => {
    expect(basics(`# Ann Example\n${text}`)).toMatchObject({ location });
  });

  it('takes no document title, network, label or part of the name for a town', () => {
    for (const text of ['Curriculum Vitae', 'Behance', 'Website', 'Example'])
      expect(basics(`# Ann Example\n${text}\na@b.example`)).not.toHaveProperty('location');
  });
});

it('mends a mail address that its line cuts by the link on it, and finds one in a footer', () => {
  const top = linesOf('# Ann Example\nann.example@long-exam');
  const linked = top.map((line, at) =>
    at === 1 ? { ...line, hrefs: ['mailto:ann.example@long-example.org'] } : line,
  );
  const input = { top: linked, contact: [], summary: [], all: linked };
  expect(plain(readBasics(input))).toMatchObject({ email: 'ann.example@long-example.org' });
  const all = linesOf(
    '# Ann Example\nReferee One, one@firm.example\nText\n\nText\nann.example@a.example · +44 7700 900122',
  );
  expect(plain(readBasics({ top: all.slice(0, 1), contact: [], summary: [], all }))).toMatchObject({
    email: 'ann.example@a.example',
    phone: '+44 7700 900122',
  });
});

it.each([
  ['a@b.example • github: ann-dev', { network: 'GitHub', username: 'ann-dev' }],
  ['LinkedIn: /in/ann-example', { network: 'LinkedIn', username: 'ann-example' }],
  ['github/ann-dev', { network: 'GitHub', username: 'ann-dev' }],
  ['Twitter @ann_dev', { network: 'Twitter', username: 'ann_dev' }],
  ['a@b.example | @ann_dev | 604 555 0112', { username: 'ann_dev' }],
  ['ORCID: 0000-0002-1825-0097', { network: 'ORCID', username: '0000-0002-1825-0097' }],
])('reads the profile of «%s»', (line, profile) => {
  expect(basics(`# Ann Example\n${line}`)).toMatchObject({ profiles: [profile] });
});

it('takes the address behind a word for it', () => {
  const lines = linesOf('# Ann Example\nPortfolio').map((line, at) =>
    at === 1 ? { ...line, hrefs: ['https://ann.example/work'] } : line,
  );
  expect(plain(readBasics({ top: lines, contact: [], summary: [], all: lines }))).toMatchObject({
    url: 'https://ann.example/work',
  });
});

it('knows profiles by their addresses', () => {
  expect(profileOf('https://www.linkedin.com/in/ann-example/')).toEqual({
    network: 'LinkedIn',
    username: 'ann-example',
  });
  expect(profileOf('https://hachyderm.io/@ann')).toEqual({ network: 'Mastodon', username: 'ann' });
  expect(profileOf('https://ann.example')).toBeNull();
});

it.each([
  'This is just a pointer to a document, which you might find helpful',
  '[ notes ] for the meeting',
  'Hello! How are you?',
])('takes no name from «%s»', text => {
  expect(basics(text)).not.toHaveProperty('name');
});
