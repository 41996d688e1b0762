import { scoreEffects } from '../../../../domain/interview/scoring.ts';
import { contentCells, contentRows } from '../../components/frame-layout.ts';
import { allKeys, keyHelp } from '../../components/key-help.ts';
import { cellOf, totalRows, totalWords, visibleRows } from '../../editor/viewport.ts';
import type { WindowSize } from '../../hooks/services.ts';
import { EMPTY_LINE, hanging, type Line, line, type Span, span, wrapLines } from '../../text/line.ts';
import { clusterCells, clustersOf, textCells } from '../../text/width.ts';
import { timeText } from '../../wording/clock-text.ts';
import { failureLines } from '../../wording/failure-lines.ts';
import { lengthBand } from '../../wording/length-band.ts';
import {
  attemptLine,
  hintLines,
  noteLines,
  questionKind,
  questionText,
  questionTitle,
} from '../../wording/question-lines.ts';
import { type QuestionState, secondsAt } from './state.ts';

/**
 * When a window becomes narrower, terminals break rows that no longer fit, and some of them then move the cursor down
 * by the rows that were added below it (xterm.js does). Where it stands can be known only if no row below it was
 * broken. So the rows below the text field are kept this short, and when the text itself has a longer row below the
 * cursor, the cursor is drawn and the terminal's own one waits at the end of the frame.
 */
const SAFE_CELLS = 38;

/** Cells of the mark before each row of the text field. */
const GUTTER = 2;
const EDITOR_ROWS_MIN = 3;
const EDITOR_ROWS_START = 6;

export interface QuestionLayout {
  readonly head: readonly Line[];
  readonly foot: readonly Line[];
  /** Size of the text field. */
  readonly editor: { readonly width: number; readonly height: number };
}

/** What stands around the text field, and how much room that leaves. The text field comes before hints and notes. */
export const layOutQuestion = (state: QuestionState, size: WindowSize, at: number): QuestionLayout => {
  const cells = contentCells(size);
  const footCells = state.phase === 'writing' ? Math.min(cells, SAFE_CELLS) : cells;
  const prompts = wrapLines([...statusLines(state), ...promptLines(state)], footCells);
  const messageRows = Math.max(1, contentRows(size) - prompts.length - EDITOR_ROWS_MIN - 2);
  const foot = [...wrapLines(messageLines(state), cells).slice(0, messageRows), ...prompts];
  const room = Math.max(1, contentRows(size) - foot.length - EDITOR_ROWS_MIN);
  const head = fitHead(headParts(state, at), cells, room);
  const height = Math.max(1, contentRows(size) - head.length - foot.length);
  const wanted = Math.max(EDITOR_ROWS_START, totalRows(state.editor.layout) + 1);
  // The last cell of each row is the cursor's, for when it stands behind the last character.
  return { head, foot, editor: { width: Math.max(1, cells - GUTTER - 1), height: Math.min(height, wanted) } };
};

interface HeadParts {
  readonly top: readonly Line[];
  readonly question: readonly Line[];
  readonly extra: readonly Line[];
}

const headParts = (state: QuestionState, at: number): HeadParts => {
  const { interview, asked } = state;
  if (!interview || !asked) return { top: [], question: [], extra: [] };
  const time = timeText(secondsAt(state, at), interview.settings.timeLimitSeconds);
  return {
    top: [
      line(
        span(questionTitle(interview, asked), 'title'),
        span(` · ${questionKind(asked)}`, 'faint'),
        ` · ${time}`,
      ),
      ...attemptLine(asked),
    ],
    question: questionText(asked),
    extra: [...noteLines(state.notes), ...hintLines(state.hints)],
  };
};

/** The question goes before notes and hints; a question too long for the window ends with a sign that says so. */
const fitHead = (parts: HeadParts, cells: number, room: number): readonly Line[] => {
  const top = wrapLines(parts.top, cells);
  const question = wrapLines(parts.question, cells);
  const extra = wrapLines(parts.extra, cells);
  const questionRows = Math.max(1, room - top.length);
  const shown =
    question.length <= questionRows
      ? question
      : [...question.slice(0, Math.max(0, questionRows - 1)), line(span('… Esc shows all of it', 'warn'))];
  const rest = room - top.length - shown.length;
  const kept = rest >= extra.length ? extra : extra.slice(Math.max(0, extra.length - Math.max(0, rest)));
  const head = [...top, ...shown, ...kept].slice(0, room);
  return head.length < room ? [...head, EMPTY_LINE] : head;
};

const statusLines = (state: QuestionState): readonly Line[] => {
  const words = totalWords(state.editor.layout);
  const band = lengthBand(words, state.asked?.question.type ?? 'technical');
  return [
    ...(state.draft.kind === 'failed' ? [line(span('✗ draft not saved, trying again', 'bad'))] : []),
    line(
      span(`${words} ${words === 1 ? 'word' : 'words'} `, 'strong'),
      span(`${band.symbol} ${band.word}`, band.tone),
    ),
  ];
};

const messageLines = (state: QuestionState): readonly Line[] => [
  ...(state.error ? failureLines(state.error) : []),
  ...(state.message === null ? [] : [hanging(2, span('! ', 'warn'), state.message)]),
];

const promptLines = (state: QuestionState): readonly Line[] => {
  switch (state.phase) {
    case 'confirming-hint':
      return [line(span('Show a hint? ', 'strong'), scoreEffects.hint), keyHelp('confirm')];
    case 'confirming-skip':
      return [line(span('Skip this question? ', 'strong'), skipEffect(state)), keyHelp('confirm')];
    case 'estimating':
      return [
        line(
          span('Your own estimate, 0–100, before you see the score: ', 'strong'),
          span(`${state.estimate}▏`, 'accent'),
        ),
        keyHelp('estimate'),
      ];
    case 'sending':
      return [line(span(state.waitingFor, 'accent'))];
    default:
      return [keyHelp('question')];
  }
};

const skipEffect = (state: QuestionState): string =>
  state.asked?.probe ? scoreEffects.followUp : scoreEffects.skip;

export interface TextFieldView {
  readonly lines: readonly Line[];
  /** Where the terminal's cursor belongs, rows counted from the first of the field; null when it is drawn instead. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
}

/** The rows of the text field that are in sight, with the cursor in them or drawn. */
export const viewTextField = (state: QuestionState, isWriting: boolean): TextFieldView => {
  const { layout, top, height, buffer } = state.editor;
  const rows = visibleRows(layout, top, height);
  const below = totalRows(layout) - top - rows.length;
  const { row, column } = cellOf(layout, buffer.cursor);
  const at = row - top;
  const isSafe = rows.slice(at + 1).every(text => textCells(text) <= SAFE_CELLS - GUTTER);
  const isDrawn = isWriting && !isSafe;
  const lines = Array.from({ length: height }, (_, index) => {
    const text = rows[index] ?? '';
    const mark = index === 0 && top > 0 ? '↑ ' : index === height - 1 && below > 0 ? '↓ ' : '│ ';
    const spans = isDrawn && index === at ? withCursor(text, column) : [span(text)];
    return { hang: 0, spans: [span(mark, 'faint'), ...spans] };
  });
  return { lines, cursor: isWriting && isSafe ? { x: GUTTER + column, y: at } : null };
};

/** The row with the cluster in `column` marked, or a marked space behind its end. */
const withCursor = (text: string, column: number): readonly Span[] => {
  let before = '';
  let cells = 0;
  for (const cluster of clustersOf(text)) {
    if (cells >= column)
      return [span(before), span(cluster, 'cursor'), span(text.slice((before + cluster).length))];
    before += cluster;
    cells += clusterCells(cluster);
  }
  return [span(before), span(' ', 'cursor')];
};

/** The pause screen: what pausing, quitting and finishing do, the whole question, and every key. */
export const pauseLines = (state: QuestionState): readonly Line[] => [
  line(span('The clock stands still. ', 'strong'), scoreEffects.pause),
  hanging(2, span('q ', 'accent'), scoreEffects.quit),
  hanging(2, span('f ', 'accent'), `Finishes now. ${scoreEffects.complete}`),
  EMPTY_LINE,
  ...(state.asked ? [...questionText(state.asked), EMPTY_LINE] : []),
  ...allKeys([
    { context: 'question', title: 'Keys on the question screen' },
    { context: 'editor', title: 'Keys in the text field' },
    { context: 'everywhere', title: 'Keys everywhere' },
  ]),
];
