import { afterEach, describe, expect, it } from 'vitest';
import { type PtyProgram, startPty } from '../../support/pty.ts';

let program: PtyProgram;
const run = (script: string, size: { columns?: number; rows?: number } = {}): PtyProgram => {
  program = startPty(process.execPath, ['-e', script], size);
  return program;
};
afterEach(() => program.kill('SIGKILL'));

describe('the pseudo-terminal for tests', () => {
  it('shows what a program draws, as text and as cells', async () => {
    const { waitFor, cells, ended, cursor } = run(
      `process.stdout.write('plain \\x1b[1;32mgreen\\x1b[0m \\x1b[7mx\\x1b[0m\\r\\n日本'); setTimeout(() => {}, 500)`,
    );
    expect(await waitFor('日本')).toBe('plain green x\n日本');
    const [first] = await cells();
    expect(first?.[6]).toEqual({ text: 'g', bold: true, dim: false, inverse: false, colour: 2 });
    expect(first?.[12]).toMatchObject({ text: 'x', inverse: true, colour: null });
    expect(await cursor()).toEqual({ x: 4, y: 1 });
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it('types keys, also before the program reads them', async () => {
    const { type, waitFor, ended } = run(
      `setTimeout(() => { process.stdin.setRawMode(true); process.stdin.on('data', d => { process.stdout.write('<' + JSON.stringify(String(d)) + '>'); if (String(d).includes('q')) process.exit(4) }) }, 200)`,
    );
    type('early');
    await waitFor('"early"');
    type('\u001b[A');
    await waitFor('\\u001b[A');
    type('q');
    expect(await ended).toMatchObject({ code: 4 });
  });

  it('resizes, and feeds the terminal’s answers back', async () => {
    const { resize, waitFor } = run(
      `process.stdin.setRawMode(true); const size = () => console.log(process.stdout.columns + 'x' + process.stdout.rows); size();
       process.stdout.on('resize', size); process.stdin.on('data', d => console.log('answer ' + JSON.stringify(String(d)))); process.stdout.write('\\x1b[6n')`,
      { columns: 60, rows: 20 },
    );
    await waitFor('60x20');
    await waitFor('answer "\\u001b[2;1R"');
    await resize(44, 12);
    await waitFor('44x12');
  });

  it('keeps what scrolled away, says what a screen that never came looked like, and kills', async () => {
    const { scrollback, waitFor, kill, ended } = run(
      `for (let at = 0; at < 40; at++) console.log('row ' + at); setInterval(() => {}, 1000)`,
      { rows: 10 },
    );
    await waitFor('row 39');
    expect((await scrollback())[0]).toBe('row 0');
    await expect(waitFor('never', 100)).rejects.toThrow(/never showed never:\n(.|\n)*row 39/);
    kill('SIGTERM');
    expect(await ended).toMatchObject({ signal: 15 });
  });
});
