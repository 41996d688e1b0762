import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';
import {
  type SettingDefinition,
  type SettingName,
  type SettingScalar,
  settingDefinitions,
  settingVariable,
} from './setting-definitions.ts';
import type { SettingValue } from './setting-io.ts';

/** Raw values by setting name, strongest source first. */
export interface SettingSources {
  readonly flags: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly file: Readonly<Record<string, unknown>>;
}

/** Checks one raw value against its definition; text from a variable or a command line is converted. */
export const parseSetting = (
  definition: SettingDefinition,
  raw: unknown,
): Result<SettingScalar, AppError> => {
  const { kind, name } = definition;
  const refuse = (expected: string) =>
    err(
      appError('INVALID_INPUT', `${name} must be ${expected}, not ${JSON.stringify(raw)?.slice(0, 80)}.`, [
        `interviewace config set ${name} VALUE`,
        'interviewace config list',
      ]),
    );
  switch (kind.type) {
    case 'text':
      return typeof raw === 'string' && raw.trim() !== '' && raw.length <= kind.charsMax
        ? ok(raw.trim())
        : refuse(`text of 1 to ${kind.charsMax} characters`);
    case 'choice':
      return typeof raw === 'string' && kind.choices.includes(raw)
        ? ok(raw)
        : refuse(`one of ${kind.choices.join(', ')}`);
    case 'integer': {
      const number = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : raw;
      return typeof number === 'number' &&
        Number.isInteger(number) &&
        number >= kind.min &&
        number <= kind.max
        ? ok(number)
        : refuse(`a whole number from ${kind.min} to ${kind.max}`);
    }
    case 'switch':
      if (raw === true || raw === 'true' || raw === '1' || raw === 'on') return ok(true);
      if (raw === false || raw === 'false' || raw === '0' || raw === 'off') return ok(false);
      return refuse('true or false');
  }
};

/** Every setting with its value and where it comes from: flag, variable, profile, file, default. */
export const resolveSettings = (sources: SettingSources): Result<readonly SettingValue[], AppError> => {
  const values: SettingValue[] = [];
  for (const definition of settingDefinitions) {
    const candidates = [
      ['flag', sources.flags[definition.name]],
      ['variable', sources.variables[settingVariable(definition.name)]],
      ['profile', sources.profile[definition.name]],
      ['file', sources.file[definition.name]],
    ] as const;
    const found = candidates.find(([, raw]) => raw !== undefined && raw !== '');
    const { name, description } = definition;
    if (!found) {
      values.push({ name, description, value: definition.fallback, source: 'default' });
      continue;
    }
    const parsed = parseSetting(definition, found[1]);
    if (!parsed.ok) {
      const origin = found[0] === 'variable' ? settingVariable(name) : `the ${found[0]}`;
      return err({ ...parsed.error, message: `From ${origin}: ${parsed.error.message}` });
    }
    values.push({ name, description, value: parsed.value, source: found[0] });
  }
  return ok(values);
};

/** Reads one value out of resolved settings. */
export const settingOf = (values: readonly SettingValue[], name: SettingName): SettingValue['value'] => {
  const found = values.find(value => value.name === name);
  if (!found) throw new Error(`setting ${name} was not resolved`);
  return found.value;
};
