/** Keeps what is being typed, one text a question, durable when `save` returns; independent of the interview's revision. */
export interface DraftStore {
  save(draft: Draft): Promise<void>;
  find(interviewId: string, questionId: string): Promise<Draft | null>;
}

export interface Draft {
  readonly interviewId: string;
  readonly questionId: string;
  readonly text: string;
  /** Time spent on the question so far. */
  readonly seconds: number;
  readonly savedAt: string;
}
