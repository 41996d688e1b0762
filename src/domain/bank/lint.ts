/** Something that keeps a question from being complete or fair. */
export interface BankFinding {
  readonly questionId: string;
  readonly rule: string;
  readonly message: string;
}
