import { compilePhrases, findPhrases, phraseTokens } from '../coach/phrases.ts';
import { type Token, tokenise } from '../coach/tokens.ts';
import type { Grade } from '../interview/grade.ts';
import { BAND_FLOORS } from '../interview/rubric.ts';
import { COMPETENCIES, isCompetency } from './competencies.ts';
import type { KeyPoint, Level, Question } from './question.ts';

/** Something that keeps a question from being complete or fair. */
export interface BankFinding {
  readonly questionId: string;
  /** One of BankRule; others may be added. */
  readonly rule: string;
  readonly message: string;
}

export type BankRule =
  | 'id-format'
  | 'id-unique'
  | 'text'
  | 'levels'
  | 'hints'
  | 'competency'
  | 'points-count'
  | 'point-id'
  | 'point-weight'
  | 'point-groups'
  | 'point-probe'
  | 'alias-count'
  | 'alias-stop-words'
  | 'alias-question-words'
  | 'alias-common'
  | 'model-answer'
  | 'weak-answers-count'
  | 'weak-answer';

const POINTS_MIN = 3;
const ALIASES_MIN = 4;
const HINTS_MIN = 2;
/** So many small words in a row are a phrase that means something: «at least once», «one by one». */
const STOP_WORDS_PHRASE_MIN = 3;
const WEAK_ANSWERS_MIN = 3;
/** An alias found in more than this share of the other questions' model answers tells nothing. */
const COMMON_ALIAS_SHARE_MAX = 0.2;
/** In a small bank a share means little: an alias may always be found in so many others. */
const COMMON_ALIAS_COUNT_MIN = 3;
const MODEL_SCORE_MIN = BAND_FLOORS[5];
const WEAK_SCORE_MAX = BAND_FLOORS[3] - 1;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** All findings, in the order of the questions. `gradeAnswer` is the coach whose judgement the bank has to stand. */
export const lintBank = (
  questions: readonly Question[],
  gradeAnswer: (question: Question, answer: string, level: Level) => Grade,
): BankFinding[] => {
  const common = commonAliases(questions);
  const seen = new Set<string>();
  return questions.flatMap(question => {
    const repeated = seen.has(question.id);
    seen.add(question.id);
    const report = reporter(question.id);
    if (repeated) report.add('id-unique', 'another question has the same id');
    checkFrame(question, report);
    checkPoints(question, report);
    for (const { alias, share } of common.get(question) ?? []) {
      report.add(
        'alias-common',
        `«${alias}» is found in ${Math.round(share * 100)} % of the other model answers`,
      );
    }
    checkAnswers(question, gradeAnswer, report);
    return report.findings;
  });
};

interface Reporter {
  readonly findings: BankFinding[];
  add(rule: BankRule, message: string): void;
}

const reporter = (questionId: string): Reporter => {
  const findings: BankFinding[] = [];
  return { findings, add: (rule, message) => findings.push({ questionId, rule, message }) };
};

/** Coverage is graded from points in these types; in others points are welcome and not required. */
const needsPoints = ({ type }: Question): boolean => type === 'technical' || type === 'system-design';

const checkFrame = (question: Question, report: Reporter): void => {
  if (!KEBAB.test(question.id)) report.add('id-format', 'the id is not kebab-case');
  if (question.text.trim() === '') report.add('text', 'the question has no text');
  if (question.levels.length === 0) report.add('levels', 'no level is named');
  if (question.hints.length < HINTS_MIN) {
    report.add('hints', `${question.hints.length} hints, at least ${HINTS_MIN} are needed`);
  }
  if (question.type === 'behavioral' && !isCompetency(question.competency)) {
    report.add('competency', `«${question.competency}» is none of ${COMPETENCIES.join(', ')}`);
  }
};

const checkPoints = (question: Question, report: Reporter): void => {
  const { points } = question;
  if (needsPoints(question) && points.length < POINTS_MIN) {
    report.add('points-count', `${points.length} points, at least ${POINTS_MIN} are needed`);
  }
  const ids = new Set<string>();
  const asked = new Set(tokenise(question.text).map(token => token.stem));
  for (const point of points) {
    if (!KEBAB.test(point.id) || ids.has(point.id))
      report.add('point-id', `«${point.id}» is not kebab-case or not unique`);
    ids.add(point.id);
    checkPoint(point, asked, report);
  }
};

const checkPoint = (point: KeyPoint, asked: ReadonlySet<string>, report: Reporter): void => {
  if (!(point.weight > 0)) report.add('point-weight', `${point.id}: the weight is not above 0`);
  if (point.probe === null || point.probe.trim() === '') report.add('point-probe', `${point.id}: no probe`);
  if (point.groups.length === 0) report.add('point-groups', `${point.id}: no group of aliases`);
  point.groups.forEach((aliases, at) => {
    if (new Set(aliases).size < ALIASES_MIN) {
      report.add(
        'alias-count',
        `${point.id}, group ${at + 1}: ${aliases.length} aliases, at least ${ALIASES_MIN} are needed`,
      );
    }
    for (const alias of aliases)
      checkAlias(`${point.id}: «${alias}»`, phraseTokens(alias), { asked, report });
  });
};

const checkAlias = (
  name: string,
  tokens: readonly Token[],
  { asked, report }: { asked: ReadonlySet<string>; report: Reporter },
): void => {
  if (tokens.length < STOP_WORDS_PHRASE_MIN && tokens.every(token => token.functionClass !== null)) {
    report.add('alias-stop-words', `${name} holds stop words only`);
  } else if (tokens.every(token => asked.has(token.stem))) {
    report.add('alias-question-words', `${name} holds words of the question only`);
  }
};

const checkAnswers = (
  question: Question,
  gradeAnswer: (question: Question, answer: string, level: Level) => Grade,
  report: Reporter,
): void => {
  const level = question.levels[0] ?? 'mid';
  if (question.modelAnswer === null) report.add('model-answer', 'no model answer');
  else checkModelAnswer(gradeAnswer(question, question.modelAnswer, level), report);
  if (question.weakAnswers.length < WEAK_ANSWERS_MIN) {
    report.add(
      'weak-answers-count',
      `${question.weakAnswers.length} weak answers, at least ${WEAK_ANSWERS_MIN} are needed`,
    );
  }
  question.weakAnswers.forEach((answer, at) => {
    const { score } = gradeAnswer(question, answer, level);
    if (score !== null && score > WEAK_SCORE_MAX) {
      report.add(
        'weak-answer',
        `weak answer ${at + 1} scores ${score}, at most ${WEAK_SCORE_MAX} is allowed`,
      );
    }
  });
};

const checkModelAnswer = (grade: Grade, report: Reporter): void => {
  if (grade.score !== null && grade.score >= MODEL_SCORE_MIN) return;
  const low = grade.criteria.filter(({ level, weight }) => level !== null && weight > 0 && level < 4.5);
  const reasons = low.map(({ id, level, comment }) => `${id} ${level} (${comment})`);
  const missing = grade.notFound.map(({ id }) => id);
  report.add(
    'model-answer',
    `the model answer scores ${grade.score ?? 'nothing'}, at least ${MODEL_SCORE_MIN} is needed: ${[
      ...reasons,
      ...(missing.length > 0 ? [`points not found: ${missing.join(', ')}`] : []),
      ...grade.flags.map(({ id }) => `flag ${id}`),
    ].join('; ')}`,
  );
};

interface CommonAlias {
  readonly alias: string;
  readonly share: number;
}

/** One pass over all model answers with all aliases at once. */
const commonAliases = (questions: readonly Question[]): Map<Question, CommonAlias[]> => {
  const owners = new Map<string, Set<Question>>();
  for (const question of questions) {
    for (const alias of question.points.flatMap(point => point.groups.flat())) {
      owners.set(alias, (owners.get(alias) ?? new Set()).add(question));
    }
  }
  const index = compilePhrases(
    [...owners.keys()].map(alias => [alias, alias] as const),
    { loose: true },
  );
  const foundIn = new Map<string, Set<Question>>();
  const answered = questions.filter(question => question.modelAnswer !== null);
  for (const question of answered) {
    for (const hit of findPhrases(index, tokenise(question.modelAnswer ?? ''))) {
      foundIn.set(hit.value, (foundIn.get(hit.value) ?? new Set()).add(question));
    }
  }
  const common = new Map<Question, CommonAlias[]>();
  for (const [alias, found] of foundIn) {
    for (const owner of owners.get(alias) ?? []) {
      const others = answered.length - (owner.modelAnswer === null ? 0 : 1);
      const hits = found.size - (found.has(owner) ? 1 : 0);
      if (hits < COMMON_ALIAS_COUNT_MIN || hits / others <= COMMON_ALIAS_SHARE_MAX) continue;
      common.set(owner, [...(common.get(owner) ?? []), { alias, share: hits / others }]);
    }
  }
  return common;
};
