import type { BankFinding } from '../../domain/bank/lint.ts';
import type { FileBytes } from '../ports/document-reader.ts';

export interface ListQuestionsInput {
  readonly area: string | null;
  readonly type: string | null;
  readonly level: string | null;
  readonly difficulty: string | null;
}

export interface LintBankInput {
  /** A bank file (YAML or JSON); null lints the built-in bank. */
  readonly file: FileBytes | null;
}

export interface BankLintReport {
  readonly questions: number;
  readonly findings: readonly BankFinding[];
  readonly counts: readonly { readonly area: string; readonly questions: number }[];
}
