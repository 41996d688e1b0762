/** What crosses the thread's border besides requests and answers. One file is under way in a worker at a time, so
 * nothing needs an id. */

/** What a worker is given at its start. */
export interface WorkerSetup {
  /** Where compiled code is kept between runs, if it is. A thread does not inherit this from the program. */
  readonly compileCache: string | null;
}

export type WorkerReply<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** A bug or a failure nobody foresaw; it is thrown again on the other side. */
  | { readonly kind: 'threw'; readonly message: string };
