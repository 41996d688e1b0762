import { describe, expect, it } from 'vitest';
import { editExternally, splitCommand } from './external-editor.ts';

const withTerminal = async (run: () => Promise<void>): Promise<void> => run();
const edit = (command: string, text = 'before') => editExternally({ command, text, withTerminal });

describe('the external editor', () => {
  it('splits its command without a shell', () => {
    expect(splitCommand('code --wait')).toEqual(['code', '--wait']);
    expect(splitCommand(`"/opt/my editor/ed" -x 'a b'`)).toEqual(['/opt/my editor/ed', '-x', 'a b']);
    expect(splitCommand('  ')).toEqual([]);
  });

  it('drops the line end that editors add, and no other', async () => {
    const append = (added: string) =>
      `${process.execPath} -e "require('fs').appendFileSync(process.argv[1], ${added})"`;
    expect(await edit(append("'!'+String.fromCharCode(10)"))).toEqual({ ok: true, text: 'before!' });
    expect(await edit(append("''"), 'ends\n')).toEqual({ ok: true, text: 'ends\n' });
  });

  it('tells what went wrong', async () => {
    expect(await edit('  ')).toMatchObject({
      ok: false,
      message: expect.stringContaining('$EDITOR is empty'),
    });
    expect(await edit(`${process.execPath} -e "require('fs').rmSync(process.argv[1])"`)).toMatchObject({
      ok: false,
      message: expect.stringContaining('ENOENT'),
    });
    expect(
      await edit(`${process.execPath} -e "require('fs').writeFileSync(process.argv[1], 'x'.repeat(2e6))"`),
    ).toMatchObject({
      ok: false,
      message: expect.stringContaining('1 MB'),
    });
  });
});
