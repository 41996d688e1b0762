/** A job description given as text, or a saved one. */
export type JobSource = { readonly text: string; readonly name: string } | { readonly id: string };

export interface AddJobInput {
  readonly text: string;
  /** Without one, the first line of the text. */
  readonly title: string | null;
}
