import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeApp } from '../../support/fake-app.ts';
import { KEYS, openTuiSession, type TuiSession } from '../../support/tui-session.ts';

let session: TuiSession;
const open = (...args: Parameters<typeof openTuiSession>): TuiSession => {
  session = openTuiSession(...args);
  return session;
};
afterEach(async () => {
  session.type(KEYS.ctrl('c'));
  await session.ended;
});

/** Time for what is under way to be drawn wrongly; what has to come is waited for with `shown`. */
const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 60));

/** Until it holds, however busy the machine is. */
const shown = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 5_000, interval: 20 });

/** The frame stands there exactly once, and nothing of an earlier one is left above it. */
const expectOneFrame = async (where: 'screen' | 'screen and scrollback'): Promise<void> => {
  await settle();
  await shown(async () => {
    const written = [...(await session.scrollback()), ...(await session.screen())];
    // A window that becomes shorter pushes rows of the frame out of reach; on the screen there is still only one.
    const all = where === 'screen' ? await session.screen() : written;
    const rowsWith = (rows: readonly string[], text: string) => rows.filter(row => row.includes(text));
    expect(rowsWith(all, 'Question 2 of 3'), all.join('\n')).toHaveLength(1);
    expect(rowsWith(all, 'Ctrl-D'), all.join('\n')).toHaveLength(1);
    expect(rowsWith(written, '── Question 1'), written.join('\n')).toHaveLength(1);
  });
};

const openSecondQuestion = async (): Promise<void> => {
  open(createFakeApp());
  await session.waitFor('Question 1');
  session.type(`the first answer, long enough to be broken in two by a narrow window${KEYS.ctrl('d')}`);
  await session.waitFor('Score');
  session.type(KEYS.enter);
  await session.waitFor('Question 2');
  session.type(
    KEYS.paste('some text of the second answer that is also rather long, so that it wraps.\nLine two.'),
  );
  await session.waitFor('Line two.');
};

describe('resizing', () => {
  it('keeps what is typed on a question that was opened by its interview, and opens it only once', async () => {
    const app = createFakeApp();
    open(app);
    await session.waitFor('Question 1');
    session.type('typed before');
    await session.waitFor('typed before');
    await session.resize(60, 20);
    session.type(' and after');
    await session.waitFor('typed before and after');
    await session.resize(90, 30);
    await settle();
    expect(await session.waitFor('typed before and after')).toContain('Question 1');
    expect(app.calls.filter(call => call.name === 'continueInterview')).toHaveLength(1);
  });

  it.each([
    [40, 20],
    [50, 24],
    [120, 40],
    [80, 12],
    [33, 14],
    [200, 50],
  ])('to %i×%i leaves one whole frame', async (columns, rows) => {
    await openSecondQuestion();
    await session.resize(columns, rows);
    await expectOneFrame('screen and scrollback');
    await shown(async () => {
      const { x, y } = await session.cursor();
      expect((await session.screen())[y]).toContain('Line two.');
      expect(x).toBe(2 + 'Line two.'.length);
    });
  });

  it('again and again leaves one whole frame', async () => {
    await openSecondQuestion();
    for (const [columns, rows] of [
      [60, 24],
      [45, 20],
      [70, 18],
      [40, 30],
      [100, 24],
      [64, 16],
      [80, 24],
    ] as const) {
      await session.resize(columns, rows);
      session.type('x');
      await expectOneFrame('screen');
    }
    await session.waitFor('Line two.xxxxxxx');
  });

  it('with the cursor above long rows leaves one whole frame', async () => {
    await openSecondQuestion();
    session.type(KEYS.paste(`\n${'long '.repeat(14)}`));
    session.type('\u001b<');
    await shown(() => expect(session.output()).toContain('\u001b[7ms\u001b[27m'));
    await session.resize(40, 24);
    await expectOneFrame('screen and scrollback');
  });

  it('too small says so, and the text comes back', async () => {
    await openSecondQuestion();
    await session.resize(25, 8);
    expect(await session.waitFor('Make the window larger')).toContain('25×8');
    session.type(' And typed unseen.');
    await session.resize(80, 24);
    await session.waitFor('Line two. And typed unseen.');
  });

  it('never clears the screen or the scrollback', async () => {
    await openSecondQuestion();
    await session.resize(40, 20);
    await session.resize(90, 20);
    await settle();
    expect(session.output()).not.toMatch(/\u001b\[[23]J|\u001bc|\u001b\[\?1049h|\u001b\[H/);
  });
});

describe('the text field in the window', () => {
  it('takes a paste of 50,000 characters and stays within the window', async () => {
    const { type, waitFor, screen, app } = open(createFakeApp());
    await waitFor('Question 1');
    const text = `${'A long answer with many words. '.repeat(1_600)}The end.`;
    type(KEYS.paste(text));
    await waitFor('The end.');
    expect((await screen()).at(-1)).toBe('');
    expect((await session.scrollback()).join('')).toBe('');
    type(KEYS.ctrl('d'));
    await waitFor('Score');
    expect(app.calls.find(call => call.name === 'answerQuestion')?.input).toMatchObject({ text });
  });

  it('takes the same paste without bracketed paste', async () => {
    const { type, waitFor, app } = open(createFakeApp());
    await waitFor('Question 1');
    const text = 'pasted line\n'.repeat(2_000);
    type(text.replaceAll('\n', '\r'));
    await settle();
    type(`The end.${KEYS.ctrl('d')}`);
    await waitFor('Score');
    expect(app.calls.find(call => call.name === 'answerQuestion')?.input).toMatchObject({
      text: `${text}The end.`,
    });
  });

  it('puts the cursor where the next character goes, after wide ones too', async () => {
    const { type, waitFor, cursor, screen } = open(createFakeApp());
    await waitFor('Question 1');
    type('日本 👩‍👩‍👧 é');
    await waitFor('日本');
    await shown(async () => expect(await cursor()).toEqual({ x: 2 + 9, y: 4 }));
    type(KEYS.left + KEYS.left);
    await shown(async () => expect(await cursor()).toEqual({ x: 2 + 7, y: 4 }));
    type(KEYS.backspace);
    await shown(async () => expect((await screen()).join('\n')).not.toContain('👩'));
    type('!');
    await waitFor('日本 ! é');
  });

  it('draws without colour when colour is off', async () => {
    const { waitFor, output, type } = open(createFakeApp(), { colour: false });
    await waitFor('Question 1');
    type(`everybody knows that I wrote a runbook${KEYS.ctrl('d')}`);
    expect(await waitFor('Score')).toContain('[-everybody-]');
    expect(output()).not.toMatch(/\u001b\[(3[0-7]|9[0-7])m/);
  });
});

describe('$EDITOR', () => {
  const withEditor = async (
    script: string,
    use: (path: string, folder: string) => Promise<void>,
  ): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'ace-editor-'));
    const path = join(folder, 'editor.sh');
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o700);
    try {
      await use(path, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  it('gets the draft in a private file and gives it back', async () => {
    const script = `dir=$(dirname "$0")\nstat -c %a "$1" > "$dir/mode"\necho "$1" > "$dir/path"\ncp "$1" "$dir/before"\nprintf 'written elsewhere\\n' > "$1"`;
    await withEditor(script, async (path, folder) => {
      const { type, waitFor } = open(createFakeApp(), { editor: path });
      await waitFor('Question 1');
      type('draft text');
      await waitFor('draft text');
      type(KEYS.ctrl('o'));
      await waitFor('│ written elsewhere');
      expect(await readFile(join(folder, 'before'), 'utf8')).toBe('draft text');
      expect((await readFile(join(folder, 'mode'), 'utf8')).trim()).toBe('600');
      await expect(readFile((await readFile(join(folder, 'path'), 'utf8')).trim())).rejects.toThrow('ENOENT');
      type('!');
      await waitFor('written elsewhere!');
      type(KEYS.ctrl('z') + KEYS.ctrl('z'));
      await waitFor('│ draft text');
    });
  });

  it('that fails loses nothing', async () => {
    await withEditor('printf lost > "$1"; exit 3', async path => {
      const { type, waitFor } = open(createFakeApp(), { editor: path });
      await waitFor('Question 1');
      type('kept text');
      await waitFor('kept text');
      type(KEYS.ctrl('o'));
      expect(await waitFor('ended with code 3')).toContain('│ kept text');
    });
  });

  it('that does not exist, or is not set, is told', async () => {
    const first = open(createFakeApp(), { editor: '/nowhere/editor --wait' });
    await first.waitFor('Question 1');
    first.type(KEYS.ctrl('o'));
    await first.waitFor('could not be started');
    first.type(KEYS.ctrl('c'));
    await first.ended;
    const { type, waitFor } = open(createFakeApp());
    await waitFor('Question 1');
    type(KEYS.ctrl('o'));
    await waitFor('Neither $VISUAL nor $EDITOR is set.');
  });
});
