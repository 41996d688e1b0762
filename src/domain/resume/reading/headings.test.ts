import { describe, expect, it } from 'vitest';
import { learnHeadingStyles } from './heading-styles.ts';
import { headingKind, isHeadingText } from './headings.ts';

describe('headingKind', () => {
  it.each([
    ['Work Experience', 'work'],
    ['EMPLOYMENT HISTORY', 'work'],
    ['Expérience professionnelle', 'work'],
    ['Berufserfahrung', 'work'],
    ['Esperienza lavorativa', 'work'],
    ['Experiência Profissional', 'work'],
    ['Projects Experience', 'projects'],
    ['Volunteer Experience', 'volunteer'],
    ['Formation', 'education'],
    ['Formación académica', 'education'],
    ['Ausbildung', 'education'],
    ['Technical Skills', 'skills'],
    ['Compétences', 'skills'],
    ['Kenntnisse & Fähigkeiten', 'skills'],
    ['Language Skills', 'languages'],
    ['Sprachen', 'languages'],
    ['Awards & Honors:', 'awards'],
    ['Certifications & Licenses', 'certificates'],
    ["Centres d'intérêt", 'interests'],
    ['Summary of Qualifications', 'summary'],
    ['About me', 'summary'],
    ['W  O RK  E X PE R IEN C E', 'work'],
    ['PR O FE SS IO NA L  S K ILL S', 'skills'],
    ['Background', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    'Software Engineer',
    'Led the education of new hires',
    'Skills: Go, Rust',
    'Work 2020',
    'jane@skills.example',
    'a',
    'Acme Experience Design',
  ])('%s is none', text => {
    expect(headingKind(text)).toBeNull();
  });

  it('wants a capital unless the text is short', () => {
    expect(isHeadingText('skills')).toBe(true);
    expect(isHeadingText('professional and academic background')).toBe(false);
  });
});

describe('learnHeadingStyles', () => {
  const item = (text: string, fontSize: number, bold = false) =>
    ({ text, fontSize, bold, italic: false, role: null, marker: null }) as const;
  const items = [
    item('Experience', 14, true),
    item('Education', 14, true),
    item('What was learnt there in some years', 10),
    item('Hobbies of mine', 14, true),
    item('Skills', 14, true),
    item('Languages', 11, true),
    item('Frameworks', 11, true),
    item('Databases', 11, true),
    item('A long line of running text that makes up the body', 10),
  ];
  const styles = learnHeadingStyles(items);

  it('takes heading words in the style of headings only', () => {
    expect(styles.isHeading(item('Experience', 14, true), false)).toBe(true);
    expect(styles.isHeading(item('Languages', 11, true), true)).toBe(false);
    expect(styles.isHeading(item('Languages', 10), true)).toBe(false);
  });

  it('knows an unknown heading by its style, and labels inside entries', () => {
    expect(styles.looksLikeOne(item('Hobbies of mine', 14, true))).toBe(true);
    expect(styles.looksLikeOne(item('Frameworks', 11, true))).toBe(false);
    expect(styles.isHeading(item('Courses', 11, true), true)).toBe(false);
  });
});
