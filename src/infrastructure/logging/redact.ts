/**
 * Drops what must not be in a log, at any depth: pino's own `redact` paths cover one level only, and a key that moves
 * one level deeper would leak.
 */
const secretKeys =
  /^(.*(password|passwd|secret|token|api_?key|authorization|cookie|credential).*|answer|answer_?text|text|draft|quote|profile|bytes|content|email|phone|name|value)$/i;

const depthMax = 8;
const itemsMax = 50;
const charsMax = 500;

/** A copy of `value` that is safe to log: secret keys removed, long text cut, deep or wide structures ended. */
export const redact = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return value.length > charsMax ? `${value.slice(0, charsMax)}…` : value;
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  if (depth >= depthMax) return '[deep]';
  if (value instanceof Error) return redactError(value, depth);
  if (Array.isArray(value)) return value.slice(0, itemsMax).map(item => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, itemsMax)
      .map(([key, item]) => [key, secretKeys.test(key) ? '[redacted]' : redact(item, depth + 1)]),
  );
};

const redactError = (error: Error, depth: number): Record<string, unknown> => ({
  type: error.name,
  message: redact(error.message, depth + 1),
  stack: error.stack?.split('\n').slice(1, 12).join('\n'),
  ...(error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) }),
});
