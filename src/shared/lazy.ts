/** Runs `make` on the first call and hands out the same value ever after. */
export const lazy = <T>(make: () => T): Lazy<T> => {
  let made: { value: T } | undefined;
  const get = (): T => {
    made ??= { value: make() };
    return made.value;
  };
  return Object.assign(get, { made: () => made?.value });
};

export type Lazy<T> = (() => T) & {
  /** The value if it was ever asked for; never makes it. */
  readonly made: () => T | undefined;
};

/** An async function whose code is loaded on its first call: `late(() => import('…').then(m => m.makeX(deps)))`. */
export const late = <A extends readonly unknown[], R>(
  load: () => Promise<(...args: A) => Promise<R>>,
): ((...args: A) => Promise<R>) => {
  const loaded = lazy(load);
  return async (...args) => (await loaded())(...args);
};
