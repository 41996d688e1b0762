/** Written with a slash and still one word. Everything else is split at the slash. */
export const SLASH_COMPOUNDS: readonly string[] = [
  'ci/cd',
  'i/o',
  'tcp/ip',
  'a/b',
  'ui/ux',
  'n/a',
  'pub/sub',
  'r/w',
  'os/2',
  'pl/sql',
  'b/s',
  '24/7',
  'w/o',
  'client/server',
];

/** Endings that stay with their word across a dot: `node.js`, `asp.net`, `main.py`. */
export const DOT_ENDINGS: readonly string[] = [
  'js',
  'ts',
  'net',
  'io',
  'py',
  'rs',
  'go',
  'md',
  'json',
  'yml',
  'yaml',
  'xml',
  'html',
  'css',
  'sql',
  'sh',
  'ai',
  'com',
  'org',
  'dev',
];

/** A dot before a word belongs to it: `.net`, `.env`. */
export const LEADING_DOT_WORDS: readonly string[] = ['net', 'env', 'gitignore', 'dockerignore'];

/** Abbreviations whose dots do not end a sentence. */
export const ABBREVIATIONS: readonly string[] = [
  'e.g',
  'i.e',
  'etc',
  'vs',
  'dr',
  'mr',
  'mrs',
  'ms',
  'approx',
  'cf',
  'fig',
];
