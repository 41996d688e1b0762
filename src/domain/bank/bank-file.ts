import { err, ok, type Result } from '../../shared/result.ts';
import type { Difficulty, KeyPoint, Level, Misconception, Question, QuestionType } from './question.ts';

export const BANK_SCHEMA = 'interviewace/bank@1';

export interface BankFile {
  readonly name: string;
  readonly questions: readonly Question[];
}

/** What is wrong, and where: `questions[3].points[0].weight`. */
export interface BankFileError {
  readonly path: string;
  readonly message: string;
}

/** A bank that is larger is refused, not cut. */
export const BANK_LIMITS = {
  questionsMax: 2_000,
  pointsMax: 40,
  groupsMax: 10,
  aliasesMax: 80,
  listMax: 50,
  aliasCharsMax: 200,
  lineCharsMax: 500,
  textCharsMax: 4_000,
  answerCharsMax: 20_000,
  errorsMax: 50,
} as const;

const TYPES: readonly QuestionType[] = ['technical', 'behavioral', 'project', 'system-design', 'situational'];
const LEVELS: readonly Level[] = ['junior', 'mid', 'senior', 'staff', 'manager'];
const DIFFICULTIES: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/**
 * Reads a parsed YAML or JSON bank (`interviewace/bank@1`, snake_case). Only `id`, `type` and `text` of a question are
 * required: what else is missing is not assessed. Unknown keys are passed over. All errors are told, up to a limit.
 */
export const readBankFile = (value: unknown): Result<BankFile, readonly BankFileError[]> => {
  const reader = createReader();
  const file = reader.record(value, '');
  if (!file) return err(reader.errors);
  if (file.schema !== undefined && file.schema !== BANK_SCHEMA) {
    reader.fail('schema', `is ${show(file.schema)}, only ${BANK_SCHEMA} can be read`);
  }
  const name = reader.text(file.name, 'name', { charsMax: BANK_LIMITS.lineCharsMax, missing: 'own-bank' });
  const items = reader.list(file.questions, 'questions', BANK_LIMITS.questionsMax);
  if (items.length === 0 && reader.errors.length === 0) reader.fail('questions', 'holds no question');
  const questions = items.map((item, at) =>
    readQuestion(reader, item, { path: `questions[${at}]`, bank: name }),
  );
  failRepeatedIds(reader, questions);
  return reader.errors.length > 0
    ? err(reader.errors)
    : ok({ name, questions: questions.filter(question => question !== null) });
};

interface TextOptions {
  readonly charsMax: number;
  /** Stands for a missing value; without it the value is required. */
  readonly missing?: string;
}

interface Reader {
  readonly errors: BankFileError[];
  fail(path: string, message: string): void;
  record(value: unknown, path: string): Readonly<Record<string, unknown>> | null;
  /** A missing list is empty. */
  list(value: unknown, path: string, countMax: number): readonly unknown[];
  text(value: unknown, path: string, options: TextOptions): string;
}

const createReader = (): Reader => {
  const errors: BankFileError[] = [];
  const fail = (path: string, message: string): void => {
    if (errors.length < BANK_LIMITS.errorsMax) errors.push({ path, message });
  };
  return {
    errors,
    fail,
    record: (value, path) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value as Record<string, unknown>;
      fail(path, `must be a mapping of names to values, found ${show(value)}`);
      return null;
    },
    list: (value, path, countMax) => {
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) fail(path, `must be a list, found ${show(value)}`);
      else if (value.length > countMax)
        fail(path, `holds ${value.length} items, at most ${countMax} are allowed`);
      else return value;
      return [];
    },
    text: (value, path, { charsMax, missing }) => {
      if (value === undefined || value === null) {
        if (missing === undefined) fail(path, 'is missing');
        return missing ?? '';
      }
      // YAML reads an unquoted 404 or yes as a number or a truth value; the author meant the word.
      const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
      if (typeof text !== 'string') fail(path, `must be text, found ${show(value)}`);
      else if (text.trim() === '') fail(path, 'is empty');
      else if (text.length > charsMax)
        fail(path, `has ${text.length} characters, at most ${charsMax} are allowed`);
      else return text.trim();
      return '';
    },
  };
};

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 40) : value) ?? typeof value;
};

const readQuestion = (
  reader: Reader,
  value: unknown,
  { path, bank }: { readonly path: string; readonly bank: string },
): Question | null => {
  const item = reader.record(value, path);
  if (!item) return null;
  const line = (key: string, missing?: string): string =>
    reader.text(item[key], `${path}.${key}`, {
      charsMax: BANK_LIMITS.lineCharsMax,
      ...(missing === undefined ? {} : { missing }),
    });
  const lines = (key: string, charsMax: number = BANK_LIMITS.lineCharsMax): string[] =>
    readTexts(reader, item[key], { path: `${path}.${key}`, charsMax, countMax: BANK_LIMITS.listMax });
  const levels = lines('levels').map((level, at) =>
    oneOf(reader, level, { path: `${path}.levels[${at}]`, of: LEVELS }),
  );
  return {
    id: line('id'),
    type: oneOf(reader, line('type').replace('behavioural', 'behavioral'), {
      path: `${path}.type`,
      of: TYPES,
    }),
    competency: line('competency', 'general'),
    area: line('area', bank),
    roles: lines('roles'),
    levels: levels.length > 0 ? levels : LEVELS,
    difficulty: oneOf(reader, line('difficulty', 'medium'), { path: `${path}.difficulty`, of: DIFFICULTIES }),
    text: reader.text(item.text, `${path}.text`, { charsMax: BANK_LIMITS.textCharsMax }),
    skills: lines('skills'),
    hints: lines('hints'),
    points: reader
      .list(item.points, `${path}.points`, BANK_LIMITS.pointsMax)
      .map((point, at) => readPoint(reader, point, { path: `${path}.points[${at}]`, at })),
    modelAnswer:
      reader.text(item.model_answer, `${path}.model_answer`, {
        charsMax: BANK_LIMITS.answerCharsMax,
        missing: '',
      }) || null,
    misconceptions: reader
      .list(item.misconceptions, `${path}.misconceptions`, BANK_LIMITS.listMax)
      .map((one, at) => readMisconception(reader, one, `${path}.misconceptions[${at}]`)),
    weakAnswers: lines('weak_answers', BANK_LIMITS.answerCharsMax),
  };
};

interface TextsOptions {
  readonly path: string;
  readonly charsMax: number;
  readonly countMax: number;
}

const readTexts = (reader: Reader, value: unknown, { path, charsMax, countMax }: TextsOptions): string[] =>
  reader.list(value, path, countMax).map((item, at) => reader.text(item, `${path}[${at}]`, { charsMax }));

const oneOf = <T extends string>(
  reader: Reader,
  text: string,
  { path, of }: { readonly path: string; readonly of: readonly T[] },
): T => {
  const found = of.find(one => one === text);
  if (found === undefined && text !== '') reader.fail(path, `is «${text}», must be one of ${of.join(', ')}`);
  return found ?? (of[0] as T);
};

const readPoint = (
  reader: Reader,
  value: unknown,
  { path, at }: { readonly path: string; readonly at: number },
): KeyPoint => {
  const item = reader.record(value, path) ?? {};
  const id = reader.text(item.id, `${path}.id`, {
    charsMax: BANK_LIMITS.lineCharsMax,
    missing: `point-${at + 1}`,
  });
  const groups = reader.list(item.groups, `${path}.groups`, BANK_LIMITS.groupsMax);
  if (groups.length === 0) reader.fail(`${path}.groups`, 'holds no group of aliases');
  return {
    id,
    label: reader.text(item.label, `${path}.label`, { charsMax: BANK_LIMITS.lineCharsMax, missing: id }),
    weight: readWeight(reader, item.weight, `${path}.weight`),
    must: readTruth(reader, item.must, `${path}.must`),
    groups: groups.map((group, number) => readGroup(reader, group, `${path}.groups[${number}]`)),
    probe:
      reader.text(item.probe, `${path}.probe`, { charsMax: BANK_LIMITS.lineCharsMax, missing: '' }) || null,
  };
};

const readGroup = (reader: Reader, value: unknown, path: string): string[] => {
  const aliases = readTexts(reader, value, {
    path,
    charsMax: BANK_LIMITS.aliasCharsMax,
    countMax: BANK_LIMITS.aliasesMax,
  });
  if (aliases.length === 0) reader.fail(path, 'holds no alias');
  return aliases;
};

const readWeight = (reader: Reader, value: unknown, path: string): number => {
  if (value === undefined || value === null) return 1;
  if (typeof value === 'number' && Number.isFinite(value) && value > 0 && value <= 100) return value;
  reader.fail(path, `must be a number above 0 and at most 100, found ${show(value)}`);
  return 1;
};

const readTruth = (reader: Reader, value: unknown, path: string): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'boolean') reader.fail(path, `must be true or false, found ${show(value)}`);
  return value === true;
};

const readMisconception = (reader: Reader, value: unknown, path: string): Misconception => {
  const item = reader.record(value, path) ?? {};
  return {
    aliases: readGroup(reader, item.aliases, `${path}.aliases`),
    why: reader.text(item.why, `${path}.why`, { charsMax: BANK_LIMITS.textCharsMax }),
  };
};

const failRepeatedIds = (reader: Reader, questions: readonly (Question | null)[]): void => {
  const first = new Map<string, number>();
  questions.forEach((question, at) => {
    if (!question || question.id === '') return;
    const before = first.get(question.id);
    if (before === undefined) first.set(question.id, at);
    else reader.fail(`questions[${at}].id`, `is «${question.id}», as is that of questions[${before}]`);
  });
};
