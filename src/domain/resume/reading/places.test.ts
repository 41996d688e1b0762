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
    expect(looksLikePlace('Patrick Example, RN')).toBe(false);
    expect(looksLikePlace('CH-8001 Zürich')).toBe(true);
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
    ['Germany', { countryCode: 'DE' }],
    [
      'Calle Mayor 25, 3º B, 28013 Madrid',
      { address: 'Calle Mayor 25, 3º B', postalCode: '28013', city: 'Madrid' },
    ],
    [
      'Rua das Flores, 123 - Pinheiros - São Paulo/SP - CEP 05422-010',
      { address: 'Rua das Flores, 123, Pinheiros', postalCode: '05422-010', city: 'São Paulo', region: 'SP' },
    ],
    [
      'Vancouver, BC V6B 1A1, Canada',
      { city: 'Vancouver', region: 'BC', postalCode: 'V6B 1A1', countryCode: 'CA' },
    ],
    [
      'Keizersgracht 101, 1015 CH Amsterdam',
      { address: 'Keizersgracht 101', postalCode: '1015 CH', city: 'Amsterdam' },
    ],
    ['8 Baker Street London NW1 6XE', { address: '8 Baker Street', city: 'London', postalCode: 'NW1 6XE' }],
    ['ul. Długa 15/4, 31-147 Kraków', { address: 'ul. Długa 15/4', postalCode: '31-147', city: 'Kraków' }],
    ['1010 Wien, Österreich', { postalCode: '1010', city: 'Wien', countryCode: 'AT' }],
    [
      '14 Allen Avenue, Ikeja, Lagos, Nigeria',
      { address: '14 Allen Avenue, Ikeja', city: 'Lagos', countryCode: 'NG' },
    ],
    [
      'Via Roma 1, 20121 Milano (MI)',
      { address: 'Via Roma 1', postalCode: '20121', city: 'Milano', region: 'MI' },
    ],
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
    'Kfz-Mechatroniker',
    'Oberärztin für Innere Medizin',
    'Aide-soignante',
    'Cuoco capo partita',
    'Cozinheira',
    'Charge Nurse',
    'Magazijnmedewerker',
    'Pielęgniarka',
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
    'Polarix Partners',
    'Weber Architekten',
  ])('%s is an employer', text => {
    expect(organisationScore(text)).toBeGreaterThan(0.5);
  });

  it('says nothing of other text', () => {
    expect(positionScore('')).toBe(0);
    expect(positionScore('Senior')).toBe(0.5);
    expect(organisationScore('Contoso')).toBe(0);
  });
});
