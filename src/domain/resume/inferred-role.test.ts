import { describe, expect, it } from 'vitest';
import { roleFields } from './data/roles.ts';
import { inferRole } from './inferred-role.ts';
import { emptyProfile, type Profile } from './profile.ts';
import { findSkills } from './skills/find-skills.ts';
import { buildTimeline } from './timeline.ts';
import { wordsOf } from './words.ts';

const AS_OF = '2026-11-22';

const of = (profile: Partial<Profile>) => {
  const full = { ...emptyProfile, ...profile };
  const timeline = buildTimeline(full.work, AS_OF);
  return { profile: full, timeline, skills: findSkills(full, timeline, AS_OF), asOf: AS_OF };
};

const roleOf = (position: string) => inferRole(of({ work: [{ position, startDate: '2022-01' }] }));

describe('inferred role', () => {
  it('goes by the latest titles', () => {
    const role = inferRole(
      of({
        work: [
          { position: 'Backend Developer', startDate: '2022-01' },
          { position: 'Waiter', startDate: '2012-01', endDate: '2013-01' },
        ],
      }),
    );
    expect(role).toBe('Backend Engineer');
  });

  it('is moved by skills where the title is general', () => {
    const work = [
      {
        position: 'Engineer',
        startDate: '2022-01',
        highlights: ['Ran Kubernetes, Terraform, Prometheus, Docker and Jenkins on AWS'],
      },
    ];
    expect(inferRole(of({ work }))).toBe('DevOps Engineer');
  });

  it('takes the title under the name where there is no work', () => {
    expect(inferRole(of({ basics: { label: 'Product Designer' } }))).toBe('Product Designer');
  });

  it('is null when there is too little', () => {
    expect(inferRole(of({}))).toBeNull();
    expect(inferRole(of({ skills: [{ name: 'Python' }] }))).toBeNull();
  });

  it.each([
    ['Krankenschwester', 'Nurse'],
    ['Gesundheits- und Krankenpflegerin', 'Nurse'],
    ['Enfermera de UCI', 'Nurse'],
    ['Infirmière libérale', 'Nurse'],
    ['Técnica de Enfermagem', 'Nursing Assistant'],
    ['Contador Público', 'Accountant'],
    ['Buchhalterin', 'Accountant'],
    ['Comptable', 'Accountant'],
    ['Ragioniere', 'Accountant'],
    ['Ingénieur', 'Engineer'],
    ['Ingénieur mécanique', 'Mechanical Engineer'],
    ['Ingénieur logiciel', 'Software Engineer'],
    ['Ingeniero Civil', 'Civil Engineer'],
    ['Engenheira de Produção', 'Manufacturing Engineer'],
    ['Bauingenieur', 'Civil Engineer'],
    ['Civil Engineer', 'Civil Engineer'],
    ['Abogada', 'Lawyer'],
    ['Rechtsanwalt', 'Lawyer'],
    ['Advogado', 'Lawyer'],
    ['Lehrerin für Mathematik', 'Teacher'],
    ['Professeur des écoles', 'Teacher'],
    ['Assistant Professor of History', 'Professor'],
    ['Desarrolladora', 'Software Engineer'],
    ['Softwareentwickler', 'Software Engineer'],
    ['LKW-Fahrer', 'Driver'],
    ['Chauffeur-livreur', 'Driver'],
    ['Cariste', 'Warehouse Worker'],
    ['Koch', 'Chef'],
    ['Cozinheiro', 'Chef'],
    ['Kellnerin', 'Hospitality Worker'],
    ['Server', 'Hospitality Worker'],
    ['Mesero', 'Hospitality Worker'],
    ['Albañil', 'Mason'],
    ['Elettricista', 'Electrician'],
    ['Elektriker', 'Electrician'],
    ['Schweißer', 'Welder'],
    ['Soudeur', 'Welder'],
    ['Friseurin', 'Hairdresser'],
    ['Zahnarzt', 'Dentist'],
    ['Farmacista', 'Pharmacist'],
    ['Trabajadora social', 'Social Worker'],
    ['Assistente Social', 'Social Worker'],
    ['Periodista', 'Journalist'],
    ['Traductora', 'Translator'],
    ['Jefe de Proyecto', 'Project Manager'],
    ['Projektleiterin', 'Project Manager'],
    ['Vertriebsmitarbeiter', 'Sales Representative'],
    ['Gerente de Ventas', 'Sales Manager'],
    ['Auxiliar Administrativo', 'Administrative Assistant'],
    ['Secrétaire', 'Administrative Assistant'],
    ['Landscape Architect', 'Architect'],
    ['Software Architect', 'Software Architect'],
    ['Flugbegleiterin', 'Flight Attendant'],
    ['Bombero', 'Firefighter'],
    ['Polizistin', 'Police Officer'],
    ['Landwirt', 'Farmer'],
    ['Physical Therapist', 'Physiotherapist'],
    ['Speech-Language Pathologist', 'Speech Therapist'],
    ['Immobilienmakler', 'Real Estate Agent'],
    ['CNC Machinist', 'Machinist'],
    ['HVAC Technician', 'HVAC Technician'],
  ])('of «%s» is %s', (title, expected) => {
    expect(roleOf(title)).toBe(expected);
  });

  it.each([
    'Server Administrator',
    'Mason jar collector',
    'Nothing known',
  ])('takes no whole title out of «%s»', title => {
    expect(['Hospitality Worker', 'Mason']).not.toContain(roleOf(title));
  });

  it('says nothing of a general word beside a title that says more', () => {
    expect(roleOf('Engineer and Welder')).toBe('Welder');
  });

  it('is moved by the skills of other trades too', () => {
    const infer = (highlight: string) =>
      inferRole(of({ work: [{ position: 'Technician', startDate: '2022-01', highlights: [highlight] }] }));
    expect(infer('Did PCR, Western blots, cell culture and bioinformatics on cancer cells')).toBe(
      'Biologist',
    );
    expect(infer('Reinforced concrete, structural analysis in Revit, Eurocodes, civil engineering')).toBe(
      'Civil Engineer',
    );
  });
});

describe('the roles', () => {
  const lines = roleFields.flatMap(({ titles }) => titles.trim().split('\n'));
  const titles = lines.flatMap(line => {
    const names = line.split(' | ').map(name => name.replace(/^[=~]/u, ''));
    return names.map(phrase => ({ role: names[0]!, phrase }));
  });

  it('are 190 or more, each once, with 3,300 or more titles', () => {
    const roles = lines.map(line => line.split(' | ')[0]!);
    expect(roles.length).toBeGreaterThanOrEqual(190);
    expect(new Set(roles).size).toBe(roles.length);
    expect(titles.length).toBeGreaterThanOrEqual(3_300);
  });

  it('have evidence for roles that are there', () => {
    const roles = new Set(lines.map(line => line.split(' | ')[0]!.replace(/^[=~]/u, '')));
    const named = roleFields
      .flatMap(({ evidence }) => evidence.trim().split('\n'))
      .map(line => line.split(' ::')[0]!);
    expect(named.filter(role => !roles.has(role))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('share no title', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { role, phrase } of titles) {
      const key = wordsOf(phrase)
        .map(word => word.lower)
        .join(' ');
      if (key === '' || seen.has(key)) twice.push(`${key}: ${role}, ${seen.get(key)}`);
      seen.set(key, role);
    }
    expect(twice).toEqual([]);
  });

  it('are found by every title of their own', () => {
    const lost = titles.filter(({ role, phrase }) => roleOf(phrase) !== role);
    expect(lost.map(({ role, phrase }) => `${phrase}: ${role}, ${roleOf(phrase)}`)).toEqual([]);
  });
});
