/** How much one file may cost. Every limit is a setting; the defaults are safe for files from strangers. */
export interface ReadLimits {
  /** Size of the file. */
  readonly bytesMax: number;
  readonly pagesMax: number;
  /** Wall time of one file, including the start of a cold worker. */
  readonly timeMsMax: number;
  /** JavaScript heap of a worker, and apart from it its buffers outside that heap. */
  readonly heapMbMax: number;
  /** A zip may inflate to this many times its own size… */
  readonly inflationMax: number;
  /** …but never to more than this, nor hold more entries than this. */
  readonly inflatedBytesMax: number;
  readonly zipEntriesMax: number;
  /** Nesting of JSON and HTML. */
  readonly depthMax: number;
}

/** More lines than this on one page are counted as further pages, where a format has no pages of its own. */
export const linesPerPage = 200;

export const defaultLimits: ReadLimits = {
  bytesMax: 10_000_000,
  pagesMax: 50,
  timeMsMax: 5_000,
  heapMbMax: 512,
  inflationMax: 100,
  inflatedBytesMax: 200_000_000,
  zipEntriesMax: 2_000,
  depthMax: 64,
};
