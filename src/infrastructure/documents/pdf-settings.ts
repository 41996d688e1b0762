import { nextLine, startText } from './pdf-glyphs.ts';
import { applyExtended, type GraphicsState, identity, inkOf, matrixOf, numberOr } from './pdf-graphics.ts';

type Setting = (state: GraphicsState, args: readonly unknown[]) => void;

/** An operator with one number. */
const number =
  (apply: (state: GraphicsState, value: number) => void): Setting =>
  (state, args) =>
    apply(state, numberOr(args[0], 0));

/** Operators that set one thing and paint nothing, by the vendor's names. */
export const settings: Readonly<Record<string, Setting | undefined>> = {
  setGState: (state, args) => applyExtended(state, args[0]),
  setLineWidth: number((state, value) => {
    state.lineWidth = value;
  }),
  setFillRGBColor: (state, args) => {
    state.fill = inkOf(args[0]);
  },
  setStrokeRGBColor: (state, args) => {
    state.stroke = inkOf(args[0]);
  },
  setFillColorN: state => {
    state.fill = 'unknown';
  },
  setStrokeColorN: state => {
    state.stroke = 'unknown';
  },
  setFillTransparent: state => {
    state.fill = 'none';
  },
  setStrokeTransparent: state => {
    state.stroke = 'none';
  },
  setFont: (state, args) => {
    state.font = String(args[0]);
    state.fontSize = numberOr(args[1], 0);
  },
  setCharSpacing: number((state, value) => {
    state.charSpacing = value;
  }),
  setWordSpacing: number((state, value) => {
    state.wordSpacing = value;
  }),
  setHScale: number((state, value) => {
    state.horizontalScale = value / 100;
  }),
  setLeading: number((state, value) => {
    state.leading = -value;
  }),
  setTextRise: number((state, value) => {
    state.rise = value;
  }),
  setTextRenderingMode: number((state, value) => {
    state.mode = value;
  }),
  beginText: state => startText(state, identity),
  setTextMatrix: (state, args) => startText(state, matrixOf(args[0])),
  setLeadingMoveText: (state, args) => {
    state.leading = numberOr(args[1], 0);
    nextLine(state, numberOr(args[0], 0), numberOr(args[1], 0));
  },
  moveText: (state, args) => nextLine(state, numberOr(args[0], 0), numberOr(args[1], 0)),
  nextLine: state => nextLine(state, 0, state.leading),
};
