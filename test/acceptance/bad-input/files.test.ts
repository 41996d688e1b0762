import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  createScene,
  expectCalm,
  failureCodeOf,
  fixture,
  parseLines,
  run,
  runJson,
  type Scene,
  shell,
} from '../../support/built-cli.ts';
import { rawPdf, rawStream } from '../../support/raw-pdf.ts';

const pdf = await readFile(fixture('sample_resume.pdf'));
const docx = await readFile(fixture('sample_resume.docx'));
const analyze = (scene: Scene, name: string) => ['resume', 'analyze', scene.file(name)];

/** Nothing of a refused file is kept. */
const expectNothingKept = async (scene: Scene): Promise<void> =>
  expect(await runJson(scene, ['resume', 'list'])).toMatchObject({ total: 0 });

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  deflateSync(Buffer.alloc(4000)),
]);

/** The container of an encrypted DOCX: a compound file that names its stream. */
const encryptedDocx = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1024),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(512),
]);

describe('a file that is no resume', () => {
  it.each<readonly [string, Uint8Array | string, string]>([
    ['empty.pdf', '', 'EMPTY_FILE'],
    ['empty.docx', '', 'EMPTY_FILE'],
    ['empty.json', '', 'EMPTY_FILE'],
    ['blank.txt', ' \n\t\n', 'EMPTY_FILE'],
    ['cut.pdf', pdf.subarray(0, pdf.length / 2), 'DAMAGED_FILE'],
    ['cut.docx', docx.subarray(0, docx.length / 2), 'DAMAGED_FILE'],
    ['cut.json', '{"basics": {"name": "Ann', 'DAMAGED_FILE'],
    ['locked.docx', encryptedDocx, 'ENCRYPTED'],
    ['picture.pdf', png, 'UNSUPPORTED_FORMAT'],
    ['picture.txt', png, 'UNSUPPORTED_FORMAT'],
    [
      'noise.docx',
      Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + 13) % 256)),
      'UNSUPPORTED_FORMAT',
    ],
    ['head-only.pdf', '%PDF-1.7\n', 'DAMAGED_FILE'],
    [
      'loop.pdf',
      rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
      'DAMAGED_FILE',
    ],
    [
      'no-content.pdf',
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>',
        rawStream(''),
      ]),
      'NO_TEXT_LAYER',
    ],
  ])('%s is refused as what it is', async (name, content, code) => {
    const scene = await createScene();
    await writeFile(scene.file(name), content);
    expect(await failureCodeOf(scene, analyze(scene, name), 3)).toBe(code);
    await expectNothingKept(scene);
  });

  it.each([
    ['encrypted.pdf', 'ENCRYPTED'],
    ['image-only.pdf', 'NO_TEXT_LAYER'],
    ['unmappable-font.pdf', 'UNMAPPABLE_FONT'],
    ['zip-bomb.docx', 'INFLATES_TOO_MUCH'],
  ])('%s (bundled) is refused as what it is', async (name, code) => {
    const scene = await createScene();
    expect(await failureCodeOf(scene, ['resume', 'analyze', fixture(`broken/${name}`)], 3)).toBe(code);
    await expectNothingKept(scene);
  });
});

describe('a file under a wrong name', () => {
  it.each<readonly [string, string, string]>([
    ['resume.txt', 'sample_resume.pdf', 'pdf'],
    ['resume.pdf', 'sample_resume.docx', 'docx'],
    ['resume.json', 'sample_resume.docx', 'docx'],
  ])('is read by its content: %s of %s', async (name, source, format) => {
    const scene = await createScene();
    await copyFile(fixture(source), scene.file(name));
    expect(await runJson(scene, analyze(scene, name))).toMatchObject({ file: { name, format } });
  });

  it('is read by its content: text called .docx', async () => {
    const scene = await createScene();
    await writeFile(
      scene.file('cv.docx'),
      'Ann Lee\nann@example.org\n\nExperience\nEngineer, Acme, 2019-2022\n',
    );
    expect(await runJson(scene, analyze(scene, 'cv.docx'))).toMatchObject({ file: { format: 'text' } });
  });
});

describe('a file that is too large', () => {
  it.each([
    ['200 MB', 200_000_000],
    ['20 GB', 20_000_000_000],
  ])('of %s is refused without being read', async (_name, bytes) => {
    const scene = await createScene();
    const handle = await open(scene.file('huge.pdf'), 'w');
    await handle.write('%PDF-1.7\n');
    await handle.truncate(bytes);
    await handle.close();
    expect(await failureCodeOf(scene, analyze(scene, 'huge.pdf'), 3)).toBe('FILE_TOO_LARGE');
    await expectNothingKept(scene);
  });

  it('is refused from stdin too, which has no end here', async () => {
    const scene = await createScene();
    const done = await shell(scene, '"$NODE" "$IA" --json resume analyze - < /dev/zero');
    expect(done.exitCode).toBe(3);
    expect(done.stderr).toContain('FILE_TOO_LARGE');
    expectCalm(done);
  });
});

describe('what is no file', () => {
  it('is refused at once: a pipe that nobody writes to, devices, a missing path', async () => {
    const scene = await createScene();
    execFileSync('mkfifo', [scene.file('pipe.pdf')]);
    expect(await failureCodeOf(scene, analyze(scene, 'pipe.pdf'), 3)).toBe('UNREADABLE_PATH');
    for (const device of ['/dev/zero', '/dev/null']) {
      expect(await failureCodeOf(scene, ['resume', 'analyze', device], 3)).toBe('UNREADABLE_PATH');
    }
    expect(await failureCodeOf(scene, analyze(scene, 'nothing.pdf'), 4)).toBe('NOT_FOUND');
    const out = ['resume', 'analyze', fixture('sample_resume.docx'), '--no-save', '--out'];
    for (const place of ['pipe.pdf', 'no-folder/out.json', '.']) {
      expect(await failureCodeOf(scene, [...out, scene.file(place)], 3)).toBe('UNREADABLE_PATH');
    }
    for (const command of [
      ['job', 'add'],
      ['bank', 'lint'],
    ]) {
      expect(await failureCodeOf(scene, [...command, scene.file('pipe.pdf')], 3)).toBe('UNREADABLE_PATH');
      expect(await failureCodeOf(scene, [...command, scene.folder], 3)).toBe('UNREADABLE_PATH');
    }
  });
});

describe('a hostile JSON resume', () => {
  const person = { basics: { name: 'Ann Lee', email: 'ann@example.org' } };
  const entry = { name: 'Acme', position: 'Engineer', startDate: '2019-01' };

  it.each<readonly [string, string, string]>([
    [
      'lists 10,000 deep',
      `{"basics":{"name":"A B"},"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'NOT_A_RESUME',
    ],
    ['objects 10,000 deep', `${'{"basics":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'NOT_A_RESUME'],
    ['10,000 brackets and nothing else', '['.repeat(10_000), 'NOT_A_RESUME'],
    [
      'a million skills',
      JSON.stringify({ ...person, skills: Array.from({ length: 1e6 }, () => 0) }),
      'TOO_MANY_PAGES',
    ],
    [
      'a hundred thousand jobs',
      JSON.stringify({ ...person, work: Array.from({ length: 1e5 }, () => entry) }),
      'TOO_MANY_PAGES',
    ],
    ['a million lines in one value', JSON.stringify({ ...person, x: 'a\n'.repeat(1e6) }), 'TOO_MANY_PAGES'],
    [
      'sections of wrong kinds',
      JSON.stringify({ basics: [1], work: { a: 1 }, skills: true, education: 7 }),
      'NOT_A_RESUME',
    ],
  ])('with %s is refused in time', async (name, text, code) => {
    const scene = await createScene();
    await writeFile(scene.file('cv.json'), text);
    // Brackets that never close are no JSON at all, only text that begins like it.
    const given = await failureCodeOf(scene, analyze(scene, 'cv.json'), 3);
    expect(name.includes('nothing else') ? ['DAMAGED_FILE', 'NOT_A_RESUME'] : [code]).toContain(given);
  });

  it('cannot reach the prototype of anything', async () => {
    const scene = await createScene();
    const hostile =
      '"__proto__":{"polluted":"yes","name":"Eve"},"constructor":{"prototype":{"polluted":"yes"}}';
    await writeFile(
      scene.file('cv.json'),
      `{${hostile},"basics":{"name":"Ann Lee","email":"ann@example.org",${hostile}},"work":[{"name":"Acme","position":"Engineer","startDate":"2019-01",${hostile}}]}`,
    );
    const report = await runJson<{ profile: { basics: object } }>(scene, analyze(scene, 'cv.json'));
    expect(report.profile.basics).toMatchObject({ name: 'Ann Lee' });
    expect(JSON.stringify(report)).not.toContain('polluted');
  });

  it('with numbers beyond reason is read without them doing harm', async () => {
    const scene = await createScene();
    await writeFile(
      scene.file('cv.json'),
      '{"basics":{"name":"Ann Lee","email":"ann@example.org","phone":1e999},"work":[{"name":"Acme","position":-1e308,"startDate":99999999999999999999999,"endDate":"999999-99-99"},{"name":"B","position":"Engineer","startDate":"2019-01","endDate":"0000-00"}]}',
    );
    const report = await runJson<{ score: number; timeline: { months_total: number } }>(
      scene,
      analyze(scene, 'cv.json'),
    );
    expect(report.score).toBeGreaterThanOrEqual(0);
    expect(report.score).toBeLessThanOrEqual(100);
    expect(report.timeline.months_total).toBeLessThan(1200);
  });

  it('may hold line separators inside its strings', async () => {
    const scene = await createScene();
    await writeFile(
      scene.file('cv.json'),
      JSON.stringify({
        basics: { name: 'Ann Lee', email: 'ann@example.org', summary: 'one\u2028two\u0085three' },
      }),
    );
    expect(await runJson(scene, analyze(scene, 'cv.json'))).toMatchObject({ file: { format: 'json' } });
  });
});

describe('text in other encodings', () => {
  const resume =
    'Renée Łukasz\nrenee@example.org\n\nExperience\nEngineer, Acme, 2019-2022\n- Built a café finder\n';
  const nameIn = async (scene: Scene, name: string): Promise<unknown> =>
    (await runJson<{ profile: { basics: { name?: string } } }>(scene, analyze(scene, name))).profile.basics
      .name;

  it('is read where it says so: UTF-16 in both orders, UTF-8 with a mark', async () => {
    const scene = await createScene();
    const marked = `\ufeff${resume}`;
    await writeFile(scene.file('le.txt'), Buffer.from(marked, 'utf16le'));
    await writeFile(scene.file('be.txt'), Buffer.from(marked, 'utf16le').swap16());
    await writeFile(scene.file('utf8.txt'), marked);
    for (const name of ['le.txt', 'be.txt', 'utf8.txt'])
      expect(await nameIn(scene, name)).toBe('Renée Łukasz');
  });

  it('with broken UTF-8 is read as well as it can be, or refused', async () => {
    const scene = await createScene();
    await writeFile(
      scene.file('broken.txt'),
      Buffer.concat([Buffer.from(resume), Buffer.from([0xc3, 0x28, 0xa0, 0xff])]),
    );
    expect(await runJson(scene, analyze(scene, 'broken.txt'))).toMatchObject({ file: { format: 'text' } });
    await writeFile(scene.file('no-mark.txt'), Buffer.from(resume, 'utf16le'));
    expect(await failureCodeOf(scene, analyze(scene, 'no-mark.txt'), 3)).toBe('UNSUPPORTED_FORMAT');
  });

  it('is refused as a job or an answer where it is none', async () => {
    const scene = await createScene();
    await writeFile(scene.file('utf16.txt'), Buffer.from('\ufeffRequired: Python and SQL\n', 'utf16le'));
    expect(await runJson(scene, ['job', 'add', scene.file('utf16.txt')])).toMatchObject({
      title: 'Required: Python and SQL',
    });
    expect(await failureCodeOf(scene, ['job', 'add', fixture('sample_resume.pdf')], 3)).toBe('INVALID_INPUT');
    await run(scene, ['interview', 'start']);
    const answer = ['interview', 'answer', 'last', '--file', fixture('sample_resume.docx')];
    expect(await failureCodeOf(scene, answer, 3)).toBe('INVALID_INPUT');
    expect(await runJson(scene, ['interview', 'show', 'last'])).toMatchObject({ status: 'in_progress' });
  });
});

describe('a batch with bad files among good ones', () => {
  it('gives each a row in order, says 9, and leaves no trace of the bad ones', async () => {
    const scene = await createScene();
    const folder = scene.file('in');
    await mkdir(folder);
    await copyFile(fixture('sample_resume.docx'), path.join(folder, 'a.docx'));
    await writeFile(path.join(folder, 'b.pdf'), '');
    await writeFile(path.join(folder, 'c.pdf'), png);
    await copyFile(fixture('broken/zip-bomb.docx'), path.join(folder, 'd.docx'));
    await copyFile(fixture('sample_resume.pdf'), path.join(folder, 'e.pdf'));
    const done = await run(scene, ['resume', 'analyze', folder]);
    expect(done.exitCode).toBe(9);
    expectCalm(done);
    const rows = parseLines(done.stdout) as { file: { name: string }; error?: { code: string } }[];
    expect(rows.map(row => [path.basename(row.file.name), row.error?.code ?? null])).toEqual([
      ['a.docx', null],
      ['b.pdf', 'EMPTY_FILE'],
      ['c.pdf', 'UNSUPPORTED_FORMAT'],
      ['d.docx', 'INFLATES_TOO_MUCH'],
      ['e.pdf', null],
    ]);
    expect(await runJson(scene, ['resume', 'list'])).toMatchObject({ total: 2 });
    expect((await readdir(scene.home)).filter(name => /tmp|probe/.test(name))).toEqual([]);
  });
});
