import { describe, expect, it } from 'vitest';
import { readBasics } from './contact.ts';
import { profileOf } from './links.ts';
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
