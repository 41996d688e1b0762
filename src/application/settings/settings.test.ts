import { describe, expect, it } from 'vitest';
import type { SettingsStore } from '../ports/settings-store.ts';
import { makeChangeSetting } from './change-setting.ts';
import { makeListSettings } from './list-settings.ts';
import { parseSetting, resolveSettings, settingOf } from './resolve-settings.ts';
import { findSetting, settingDefinitions, settingVariable } from './setting-definitions.ts';

const nothing = { flags: {}, variables: {}, profile: {}, file: {} };

const resolved = (sources: Partial<typeof nothing>) => {
  const result = resolveSettings({ ...nothing, ...sources });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('resolveSettings', () => {
  it('takes the strongest source: flag, variable, profile, file, default', () => {
    const file = { questions: 4 };
    const profile = { questions: 6 };
    const variables = { INTERVIEWACE_QUESTIONS: '8' };
    const flags = { questions: '10' };
    const at = (sources: object) => resolved(sources).find(setting => setting.name === 'questions');
    expect(at({})).toMatchObject({ value: 5, source: 'default' });
    expect(at({ file })).toMatchObject({ value: 4, source: 'file' });
    expect(at({ file, profile })).toMatchObject({ value: 6, source: 'profile' });
    expect(at({ file, profile, variables })).toMatchObject({ value: 8, source: 'variable' });
    expect(at({ file, profile, variables, flags })).toMatchObject({ value: 10, source: 'flag' });
  });

  it('names the source of a value that is not allowed', () => {
    const result = resolveSettings({ ...nothing, variables: { INTERVIEWACE_LEVEL: 'wizard' } });
    expect(result).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(!result.ok && result.error.message).toContain('INTERVIEWACE_LEVEL');
  });

  it('treats an empty variable as not set', () => {
    expect(settingOf(resolved({ variables: { INTERVIEWACE_ROLE: '' } }), 'role')).toBeNull();
  });

  it.each([
    ['questions', '0'],
    ['questions', '31'],
    ['questions', '1.5'],
    ['questions', 'five'],
    ['questions', { toString: () => '5' }],
    ['self_score', 'maybe'],
    ['role', ''],
    ['role', 'x'.repeat(81)],
    ['level', 7],
  ])('refuses %s = %j', (name, value) => {
    const definition = findSetting(name);
    if (!definition) throw new Error('no such setting');
    expect(parseSetting(definition, value).ok).toBe(false);
  });

  it('has a valid default for each setting, and a variable for each', () => {
    for (const definition of settingDefinitions) {
      if (definition.fallback !== null) expect(parseSetting(definition, definition.fallback).ok).toBe(true);
      expect(settingVariable(definition.name)).toMatch(/^INTERVIEWACE_[A-Z_]+$/);
    }
  });
});

const memoryStore = (): SettingsStore & { kept: Record<string, unknown> } => {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    path: '/nowhere/config.json',
    read: async () => ({ file: { ...kept }, profile: {} }),
    write: async (name, value) => {
      if (value === null) delete kept[name];
      else kept[name] = value;
    },
  };
};

describe('changeSetting', () => {
  const setUp = (variables: Record<string, string> = {}) => {
    const settings = memoryStore();
    const listSettings = makeListSettings({ settings, flags: {}, variables });
    return { settings, change: makeChangeSetting({ settings, listSettings }) };
  };

  it('keeps a checked value and gives it back when unset', async () => {
    const { settings, change } = setUp();
    expect(await change({ name: 'questions', value: '7' })).toMatchObject({
      ok: true,
      value: { value: 7, source: 'file' },
    });
    expect(settings.kept).toEqual({ questions: 7 });
    expect(await change({ name: 'questions', value: null })).toMatchObject({
      ok: true,
      value: { value: 5, source: 'default' },
    });
  });

  it('tells that a variable stays stronger', async () => {
    const { change } = setUp({ INTERVIEWACE_QUESTIONS: '9' });
    expect(await change({ name: 'questions', value: '7' })).toMatchObject({
      ok: true,
      value: { value: 9, source: 'variable' },
    });
  });

  it('refuses unknown names and bad values and writes nothing', async () => {
    const { settings, change } = setUp();
    expect(await change({ name: '__proto__', value: '1' })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
    expect(await change({ name: 'questions', value: 'many' })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
    expect(settings.kept).toEqual({});
  });
});
