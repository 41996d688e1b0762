import { Box, Text } from 'ink';
import { memo } from 'react';
import { useServices } from '../hooks/services.ts';
import type { Line } from '../text/line.ts';
import type { Look, Theme } from '../theme.ts';

/** Draws lines that already fit, one a row. */
export const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { theme } = useServices();
  return (
    <Box flexDirection="column">
      {lines.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen.
        <Row key={at} row={row} theme={theme} />
      ))}
    </Box>
  );
};

const Row = memo(
  ({ row, theme }: { readonly row: Line; readonly theme: Theme }) => (
    <Text>
      {row.spans.length === 0
        ? ' '
        : row.spans.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the row.
            <Text key={at} {...propsOf(theme[part.tone])}>
              {theme[part.tone].inverse ? inverse(part.text) : part.text}
            </Text>
          ))}
    </Text>
  ),
  (before, after) => before.theme === after.theme && isSame(before.row, after.row),
);

const isSame = (one: Line, other: Line): boolean =>
  one === other ||
  (one.spans.length === other.spans.length &&
    one.spans.every(
      (part, at) => part.text === other.spans[at]?.text && part.tone === other.spans[at]?.tone,
    ));

/** Written out, because the cursor must be seen also where the colour library has switched itself off. */
const inverse = (text: string): string => `\u001b[7m${text}\u001b[27m`;

const propsOf = (look: Look) => ({
  ...(look.color ? { color: look.color } : {}),
  ...(look.bold ? { bold: true } : {}),
  ...(look.dim ? { dimColor: true } : {}),
});
