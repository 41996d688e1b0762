import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fixture, type Scene } from './built-cli.ts';

const verbs = ['Built', 'Led', 'Designed', 'Moved', 'Measured', 'Wrote', 'Cut', 'Trained'];
const things = ['a billing service', 'the night shift', 'forty reports', 'a shop in Leeds', 'the data model'];

/** A made-up person's resume; `nth` decides every word of it. */
export const textResume = (nth: number): string => {
  const name = `${'ABCDEFGHIJKLMNOPQRST'.charAt(nth % 20)}va Test${'abcdefghijklmnopqrst'.charAt(Math.floor(nth / 20) % 20)}on`;
  const bullets = Array.from(
    { length: 12 },
    (_, at) =>
      `- ${verbs[(nth + at) % verbs.length]} ${things[(nth * 3 + at) % things.length]} for ${nth + at} clients, saving ${nth + 7 * at}% of cost no ${nth}x${at}`,
  );
  return [
    name,
    `person${nth}@example.com | (206) 555-01${String(nth % 100).padStart(2, '0')}`,
    '',
    'EXPERIENCE',
    `Engineer, Company ${nth}`,
    `Jan 20${10 + (nth % 9)} - Mar 20${20 + (nth % 5)}`,
    ...bullets,
    '',
    'EDUCATION',
    `BSc Physics, University of Place ${nth}, 2009`,
    '',
    'SKILLS',
    'Python, SQL, Docker',
  ].join('\n');
};

/** A folder `in` of many short resumes, the sample files, copies, and files that are none. */
export const createBatchFolder = async (scene: Scene, texts = 24): Promise<string> => {
  const folder = scene.file('in');
  await mkdir(path.join(folder, 'later'), { recursive: true });
  for (let nth = 0; nth < texts; nth++) {
    await writeFile(path.join(folder, `${String(nth).padStart(3, '0')}.txt`), textResume(nth));
  }
  await copyFile(fixture('sample_resume.pdf'), path.join(folder, '005.pdf'));
  await copyFile(fixture('sample_resume.docx'), path.join(folder, '012.docx'));
  await copyFile(fixture('sample_resume.pdf'), path.join(folder, 'later', 'again.pdf'));
  await writeFile(path.join(folder, 'later', 'version.txt'), `${textResume(3)}\nReferences on request\n`);
  await copyFile(fixture('broken/encrypted.pdf'), path.join(folder, '001-locked.pdf'));
  await writeFile(path.join(folder, '002-empty.pdf'), '');
  await copyFile(fixture('broken/truncated.pdf'), path.join(folder, 'later', 'cut.pdf'));
  return folder;
};

/** The same ids and days in every run: two of them can be compared byte for byte. */
export const seeded = { INTERVIEWACE_SEED: 'batch', INTERVIEWACE_NOW: '2026-11-22T09:00:00Z' };
