import { describe, expect, it } from 'vitest';
import { isPlace, looksLikePlace, readPlace } from './places.ts';
import { organisationScore, positionScore } from './roles.ts';

describe('places', () => {
  it.each([
    'Austin, TX',
    'Paris',
    'Remote',
    'Cluj-Napoca, Romania',
    'Berlin, Deutschland',
    'Portland, OR 97201',
    'Austin TX',
  ])('%s is one', text => {
    expect(isPlace(text)).toBe(true);
  });

  it.each([
    'Software Engineer, Acme',
    'Acme (Austin, TX)',
    'Google',
    'Python, Go',
    'x',
  ])('%s is none', text => {
    expect(isPlace(text)).toBe(false);
  });

  it('takes form for enough in contact lines', () => {
    expect(looksLikePlace('Smalltown, Somewhere')).toBe(true);
    expect(looksLikePlace('jane@example.org, Home')).toBe(false);
    expect(looksLikePlace('one word')).toBe(false);
  });

  it.each([
    ['12 rue des Lilas, 69003 Lyon', { address: '12 rue des Lilas', postalCode: '69003', city: 'Lyon' }],
    ['Austin, TX', { city: 'Austin', region: 'TX' }],
    ['Austin TX', { city: 'Austin', region: 'TX' }],
    ['Lisboa, Portugal', { city: 'Lisboa', countryCode: 'PT' }],
    ['San Francisco, California, US', { city: 'San Francisco', region: 'California', countryCode: 'US' }],
    ['Cluj-Napoca, RO', { city: 'Cluj-Napoca', countryCode: 'RO' }],
    [
      'San Francisco, California 94102 US',
      { city: 'San Francisco', region: 'California', countryCode: 'US', postalCode: '94102' },
    ],
    ['Germany', {}],
  ])('takes %s apart', (text, parts) => {
    expect(readPlace(text)).toEqual(parts);
  });
});

describe('roles', () => {
  it.each([
    'Senior Software Engineer',
    'Ingénieure logiciel',
    'Softwareentwickler',
    'Chef de projet',
    'Responsabile marketing',
    'Programadora',
  ])('%s is a title', text => {
    expect(positionScore(text)).toBeGreaterThan(0.5);
    expect(organisationScore(text)).toBe(0);
  });

  it.each([
    'Acme Inc.',
    'Zalando SE',
    'University of Oregon',
    'taskforce.io',
    'Bank of Nowhere',
  ])('%s is an employer', text => {
    expect(organisationScore(text)).toBeGreaterThan(0.5);
  });

  it('says nothing of other text', () => {
    expect(positionScore('')).toBe(0);
    expect(positionScore('Senior')).toBe(0.5);
    expect(organisationScore('Contoso')).toBe(0);
  });
});
