import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { tempHome } from '../../support/temp-home.ts';

const bin = path.resolve(import.meta.dirname, '../../../bin/interviewace.js');

/** Debian: gnome-keyring libsecret-1-0 dbus. `.ci/run` installs them and forbids the skip. */
const isMissing =
  (await execa('sh', ['-c', 'command -v gnome-keyring-daemon dbus-run-session'], { reject: false }))
    .exitCode !== 0;
if (isMissing) {
  if (process.env.INTERVIEWACE_REQUIRE_KEYCHAIN)
    throw new Error('gnome-keyring-daemon or dbus-run-session is missing');
  process.stderr.write(
    'SKIPPED: the keychain test needs gnome-keyring, libsecret-1-0 and dbus on this machine\n',
  );
}

describe.skipIf(isMissing)('a real keychain', () => {
  it('keeps, tells and forgets a secret, and no file holds it', async () => {
    const home = await tempHome();
    const folders = { XDG_RUNTIME_DIR: 'run', XDG_DATA_HOME: 'data', XDG_CONFIG_HOME: 'config' };
    const env = Object.fromEntries(
      Object.entries(folders).map(([name, folder]) => [name, path.join(home, folder)]),
    );
    for (const folder of Object.values(env)) await mkdir(folder, { mode: 0o700 });
    const script = `
      printf pw | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
      daemon=$!
      until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ListNames \
        | grep -q org.freedesktop.secrets; do sleep 0.05; done
      printf made-up-key | "$0" "$1" secret set openai --json
      "$0" "$1" secret test openai --json
      "$0" "$1" secret delete openai --json
      "$0" "$1" secret test openai --json; echo "last exit code $?"
      ls "$INTERVIEWACE_HOME" 2>/dev/null
      kill $daemon`;
    const run = await execa('dbus-run-session', ['--', 'sh', '-c', script, process.execPath, bin], {
      env: { ...env, INTERVIEWACE_HOME: path.join(home, 'app'), HOME: home },
      timeout: 30_000,
      reject: false,
    });
    expect(run.stdout).toContain('"backend": "keychain"');
    expect(run.stdout).toContain('Read from the keychain, 11 characters');
    expect(run.stdout).toContain('last exit code 5');
    expect(run.stdout).not.toContain('made-up-key');
    expect(run.stdout).not.toContain('secrets.json');
  });
});
