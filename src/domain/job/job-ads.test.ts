import { describe, expect, it } from 'vitest';
import { readRequirements } from './requirements.ts';
import { jobAds } from './testing/job-ads.ts';

const read = (ad: keyof typeof jobAds) =>
  readRequirements(jobAds[ad]).map(each => `${each.gate ?? each.kind}: ${each.text}`);

describe('job descriptions of many professions', () => {
  it.each<readonly [keyof typeof jobAds, readonly string[]]>([
    [
      'nurse',
      [
        'preferred: Assess, plan and deliver care for critically ill patients',
        'preferred: Administer medication and monitor ventilated patients',
        'preferred: Mentor student nurses',
        'must: NMC registration (RN Adult)',
        'must: Minimum 2 years of experience in critical care',
        'must: ALS certification',
        'travel: Ability to work night shifts and weekends',
        'clearance: Enhanced DBS check',
        'preferred: Mentorship qualification',
        'preferred: Experience with electronic patient records',
      ],
    ],
    [
      'truckDriver',
      [
        'location: Location: Doncaster',
        'driving-licence: Full UK driving licence, category CE',
        'must: Valid CPC card and digital tachograph card',
        'must: At least 1 year of experience driving articulated lorries',
        'travel: Willing to work night shifts',
        'start-date: Start date: as soon as possible',
      ],
    ],
    [
      'electrician',
      [
        'preferred: Install and maintain wiring, panels and conduit in commercial buildings',
        'preferred: Read blueprints and troubleshoot circuits',
        'must: State journeyman electrician license',
        'must: 4+ years of commercial experience',
        'must: High school diploma or GED',
        "driving-licence: Valid driver's license",
        'work-permit: Must be authorized to work in the United States',
        'nice: OSHA 30',
        'nice: Spanish language skills',
      ],
    ],
    [
      'analyst',
      [
        "must: Bachelor's degree in Finance, Accounting or Economics",
        'must: 3-5 years of experience in financial planning and analysis',
        'must: Advanced Excel; SAP or Oracle',
        'preferred: CPA or CFA preferred',
        'must: Fluent in English and German (C1)',
        'travel: Willingness to travel up to 20%',
      ],
    ],
    [
      'teacher',
      [
        'must: hold Qualified Teacher Status (QTS)',
        'must: have experience of teaching Key Stage 2',
        'must: be able to plan and assess lessons',
        'nice: Experience with pupils with special educational needs would be an advantage.',
      ],
    ],
    [
      'chef',
      [
        'must: You have at least three years of experience in a professional kitchen.',
        'must: You can lead a team of five.',
        'must: HACCP certification is required.',
        'travel: Evenings and weekends are part of the job: you must be able to work weekends.',
        'nice: Knowledge of Mediterranean cuisine is a plus.',
      ],
    ],
    [
      'clearance',
      [
        'location: Location: Huntsville, AL (on-site)',
        'clearance: Active TS/SCI clearance',
        'must: BS in Systems Engineering and 8 years of experience, or MS and 6 years',
        'must: MBSE with Cameo or Rhapsody',
        'preferred: DoDAF',
        'preferred: Experience with missile defense programs',
        'work-permit: This position does not offer visa sponsorship.',
      ],
    ],
    [
      'german',
      [
        'preferred: Pflege und Betreuung der Bewohner',
        'preferred: Dokumentation der Pflege',
        'must: Abgeschlossene Ausbildung als Pflegefachkraft',
        'must: Mindestens 2 Jahre Berufserfahrung in der Altenpflege',
        'must: Gute Deutschkenntnisse (B2)',
        'driving-licence: Führerschein Klasse B',
        'travel: Bereitschaft zum Schichtdienst',
        'nice: Erfahrung mit Vivendi von Vorteil',
      ],
    ],
    [
      'germanTech',
      [
        'location: Standort: Leipzig (hybrid, 3 Tage vor Ort)',
        'preferred: Entwicklung von Microservices mit Java und Spring Boot',
        'preferred: Betrieb auf Kubernetes',
        'must: Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung',
        'must: 3-jährige Berufserfahrung mit Java',
        'must: Sicherer Umgang mit SQL und Git',
        'nice: Kenntnisse in Kafka wünschenswert',
        'must: Fließend Deutsch und gutes Englisch',
        'travel: Reisebereitschaft',
      ],
    ],
    [
      'french',
      [
        'preferred: Tenue de la comptabilité générale',
        'preferred: Préparation des bilans',
        'must: Diplôme Bac+3 en comptabilité (DCG)',
        "must: 5 ans d'expérience en cabinet",
        "must: Maîtrise d'Excel et de Sage",
        'must: Anglais courant',
        'nice: La connaissance de SAP serait un plus',
        'driving-licence: Permis B exigé',
      ],
    ],
    [
      'spanish',
      [
        'preferred: Mantenimiento preventivo y correctivo de maquinaria',
        'must: Formación profesional en electromecánica',
        'must: Mínimo 3 años de experiencia',
        'must: Conocimientos de PLC Siemens',
        'driving-licence: Carnet de conducir',
        'travel: Disponibilidad para viajar y turnos rotativos',
        'must: Nivel de inglés B1',
        'nice: Experiencia con AutoCAD',
      ],
    ],
    [
      'sales',
      [
        'must: 5+ years closing enterprise software deals',
        'must: Proven track record of exceeding a quota of €1m',
        'must: Salesforce and MEDDIC',
        'travel: Comfortable with 30% travel; willing to travel across Europe',
        'nice: Experience selling security products',
      ],
    ],
    [
      'designer',
      [
        'must: figma',
        'must: prototyping',
        'must: user research',
        'must: a portfolio that shows how you think',
        'must: 2+ years designing for mobile',
        'nice: html/css',
        'nice: motion design',
      ],
    ],
    [
      'warehouse',
      [
        'start-date: WAREHOUSE OPERATIVE - IMMEDIATE START',
        'preferred: Picking and packing',
        'preferred: Loading vans',
        'preferred: Supervise the night shift when needed',
        'must: Forklift licence (counterbalance)',
        'must: Able to lift 20 kg',
        'start-date: Available immediately',
        'location: Must live within commuting distance of Leeds',
      ],
    ],
  ])('%s', (ad, expected) => expect(read(ad)).toEqual(expected));

  it('reads years in four languages', () => {
    const years = (ad: keyof typeof jobAds) => readRequirements(jobAds[ad]).flatMap(each => each.years ?? []);
    expect([years('chef'), years('german'), years('germanTech'), years('french'), years('spanish')]).toEqual([
      [3],
      [2],
      [3],
      [5],
      [3],
    ]);
  });

  it('asks nobody for a nationality, a mother tongue or a photo', () => {
    const all = Object.keys(jobAds).flatMap(ad => read(ad as keyof typeof jobAds));
    for (const text of all) expect(text).not.toMatch(/citizen|native speaker|photo|equal opportunity/iu);
  });
});
