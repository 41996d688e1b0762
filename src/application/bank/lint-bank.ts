import type { BankFinding } from '../../domain/bank/lint.ts';
import type { Question } from '../../domain/bank/question.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { AppError } from '../errors.ts';
import type { FileBytes } from '../ports/document-reader.ts';
import type { QuestionBank } from '../ports/question-bank.ts';

export interface LintBankDeps {
  readonly bank: QuestionBank;
  /** Reads a bank file, YAML or JSON, within its limits. */
  readonly parse: (file: FileBytes) => Promise<Result<readonly Question[], AppError>>;
  /** domain/bank/lint.ts */
  readonly lint: (questions: readonly Question[]) => readonly BankFinding[];
}

/** Findings are a report, not a failure: the caller decides what they are worth. */
export const makeLintBank =
  (deps: LintBankDeps): App['lintBank'] =>
  async ({ file }) => {
    const parsed = file === null ? ok(await deps.bank.all()) : await deps.parse(file);
    if (!parsed.ok) return parsed;
    const questions = parsed.value;
    const counts = [...Map.groupBy(questions, question => question.area)]
      .map(([area, group]) => ({ area, questions: group.length }))
      .toSorted((a, b) => (a.area < b.area ? -1 : 1));
    return ok({ questions: questions.length, findings: deps.lint(questions), counts });
  };
