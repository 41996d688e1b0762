import {
  type DrawingContext,
  type DrawnMark,
  type DrawnPage,
  type DrawnText,
  everywhere,
  fillRules,
  isGround,
  leastExtent,
  strokes,
} from './pdf-drawn.ts';
import { lettersSize, lineOf } from './pdf-glyphs.ts';
import {
  boundsOf,
  clipTo,
  concatenate,
  firstState,
  type GraphicsState,
  type Ink,
  matrixOf,
} from './pdf-graphics.ts';
import { settings } from './pdf-settings.ts';
import {
  type Bounds,
  boundsOfPoints,
  corners,
  filledShape,
  intersect,
  overlaps,
  quadrangle,
  type Shape,
  strokedShape,
  unitSquare,
  type VendorPath,
} from './pdf-shapes.ts';

/** Beyond this a page is a drawing; its further shapes are passed over. */
const marksMax = 20_000;

/** Follows a page's operators and says where which text and what else is painted, and in what order. */
export const drawnPage = (context: DrawingContext): DrawnPage => {
  const walk = new DrawingWalk(context);
  const { names, args } = context.operators;
  names.forEach((name, index) => {
    if (name !== undefined) walk.take(name, args[index] ?? []);
  });
  return walk.finish();
};

class DrawingWalk {
  readonly #context: DrawingContext;
  readonly #elements: (DrawnText | DrawnMark)[] = [];
  readonly #stack: GraphicsState[] = [];
  readonly #layers: boolean[] = [];
  readonly #groupIsMask: boolean[] = [];
  #state = firstState();
  #offLayers = 0;
  #masks = 0;
  #marks = 0;
  #pendingClip = false;
  /** Texts whose outlines were added to the clip, and the depth at which that ends. */
  #textClips: { readonly text: DrawnText; readonly depth: number }[] = [];

  constructor(context: DrawingContext) {
    this.#context = context;
  }

  finish(): DrawnPage {
    this.#leftOutPicture();
    return { elements: this.#elements };
  }

  take(name: string, args: readonly unknown[]): void {
    const setting = settings[name];
    if (setting) setting(this.#state, args);
    else if (Object.hasOwn(DrawingWalk.#painting, name)) DrawingWalk.#painting[name]?.(this, args);
  }

  /** One table for all pages. */
  static readonly #painting: Readonly<Record<string, (walk: DrawingWalk, args: readonly unknown[]) => void>> =
    {
      save: walk => walk.#save(),
      restore: walk => walk.#restore(),
      transform: (walk, args) => {
        concatenate(walk.#state, matrixOf(args));
        walk.#state.moved = true;
      },
      paintFormXObjectBegin: (walk, args) => {
        walk.#save();
        if (args[0]) concatenate(walk.#state, matrixOf(args[0]));
        walk.#state.moved = Boolean(args[0]);
        const box = boundsOf(args[1]);
        if (box) clipTo(walk.#state, box);
      },
      paintFormXObjectEnd: walk => walk.#restore(),
      beginGroup: (walk, args) => walk.#beginGroup(args[0] as { readonly smask?: unknown } | undefined),
      endGroup: walk => {
        if (walk.#groupIsMask.pop()) walk.#masks -= 1;
        walk.#restore();
      },
      beginMarkedContent: walk => walk.#beginContent(true),
      beginMarkedContentProps: (walk, args) =>
        walk.#beginContent(args[0] !== 'OC' || walk.#context.isLayerOn(args[1])),
      endMarkedContent: walk => {
        if (walk.#layers.pop() === false) walk.#offLayers -= 1;
      },
      clip: walk => {
        walk.#pendingClip = true;
      },
      eoClip: walk => {
        walk.#pendingClip = true;
      },
      constructPath: (walk, args) =>
        walk.#path(walk.#context.operators.nameOf(args[0]), args[1], boundsOf(args[2])),
      shadingFill: walk =>
        walk.#mark(walk.#wholeClip(), 'unknown', { alpha: walk.#state.fillAlpha, picture: true }),
      paintImageXObject: walk => walk.#picture(),
      paintInlineImageXObject: walk => walk.#picture(),
      paintImageMaskXObject: walk => walk.#picture(),
      paintSolidColorImageMask: walk =>
        walk.#mark(quadrangle(walk.#state.ctm, unitSquare), walk.#state.fill, {
          alpha: walk.#state.fillAlpha,
          picture: false,
        }),
      paintImageMaskXObjectGroup: walk => walk.#scattered(),
      paintInlineImageXObjectGroup: walk => walk.#scattered(),
      paintImageXObjectRepeat: walk => walk.#scattered(),
      paintImageMaskXObjectRepeat: walk => walk.#scattered(),
      showText: (walk, args) => walk.#text(args[0]),
    };

  #save(): void {
    this.#stack.push(this.#state);
    this.#state = { ...this.#state };
  }

  #restore(): void {
    this.#leftOutPicture();
    this.#state = this.#stack.pop() ?? { ...this.#state };
    this.#textClips = this.#textClips.filter(({ depth }) => depth <= this.#stack.length);
  }

  #beginGroup(group: { readonly smask?: unknown } | undefined): void {
    this.#save();
    const isMask = Boolean(group?.smask);
    this.#groupIsMask.push(isMask);
    if (isMask) this.#masks += 1;
    const state = this.#state;
    state.groupAlpha *= state.fillAlpha;
    state.fillAlpha = 1;
    state.strokeAlpha = 1;
    state.plainGroup &&= state.plain && !state.softMask;
    state.plain = true;
    state.softMask = false;
    state.moved = false;
  }

  #beginContent(isOn: boolean): void {
    this.#layers.push(isOn);
    if (!isOn) this.#offLayers += 1;
  }

  /**
   * Pictures are never decoded, and the vendor leaves those out altogether; what stays is the matrix that was set up
   * for one, with nothing painted into it.
   */
  #leftOutPicture(): void {
    if (this.#state.moved) this.#picture();
  }

  #picture(): void {
    this.#mark(quadrangle(this.#state.ctm, unitSquare), 'unknown', {
      alpha: this.#state.fillAlpha,
      picture: true,
    });
  }

  /** Small pictures at many places: somewhere within the clip. */
  #scattered(): void {
    this.#mark(this.#wholeClip(), 'unknown', { alpha: 0, picture: true });
  }

  #wholeClip(): Shape {
    const bounds = this.#state.clip ?? everywhere;
    return { bounds, contains: () => true };
  }

  #path(paint: string, data: unknown, bounds: Bounds | null): void {
    const state = this.#state;
    const path = Array.isArray(data) ? (data[0] as VendorPath | null) : null;
    const fills = fillRules[paint];
    if (path && bounds && (fills || strokes.has(paint))) {
      const extent = boundsOfPoints(corners(state.ctm, bounds));
      const lineWidth =
        state.lineWidth * Math.sqrt(Math.abs(state.ctm[0] * state.ctm[3] - state.ctm[1] * state.ctm[2]));
      if (fills && isGround(extent)) {
        const shape = filledShape(path, state.ctm, fills);
        const ink = shape ? state.fill : 'unknown';
        this.#mark(shape ?? { bounds: extent, contains: () => true }, ink, {
          alpha: state.fillAlpha,
          picture: false,
        });
      }
      if (strokes.has(paint) && lineWidth >= leastExtent) {
        const shape = strokedShape(path, state.ctm, lineWidth);
        if (shape) this.#mark(shape, state.stroke, { alpha: state.strokeAlpha, picture: false });
      }
      this.#painted();
    }
    // A clip without a path is a slip of the program that wrote the file, and viewers disagree on it.
    if (this.#pendingClip && bounds) clipTo(state, bounds);
    this.#pendingClip = false;
  }

  #mark(
    shape: Shape,
    ink: Ink,
    { alpha, picture }: { readonly alpha: number; readonly picture: boolean },
  ): void {
    const state = this.#state;
    this.#painted();
    if (this.#offLayers > 0 || this.#masks > 0) return;
    const bounds = state.clip ? intersect(shape.bounds, state.clip) : shape.bounds;
    for (const clip of this.#textClips) clip.text.shownThrough ||= overlaps(clip.text.line.bounds, bounds);
    if (!isGround(bounds) || this.#marks >= marksMax) return;
    this.#marks += 1;
    const certain = state.plain && state.plainGroup && !state.softMask && this.#textClips.length === 0;
    this.#elements.push({
      kind: 'mark',
      shape,
      bounds,
      ink: certain ? ink : 'unknown',
      alpha: certain ? alpha * state.groupAlpha : 0,
      picture,
    });
  }

  #text(glyphs: unknown): void {
    const state = this.#state;
    const font = this.#context.font(state.font);
    const line = lineOf(glyphs, state, font);
    this.#painted();
    if (this.#masks > 0 || !line.hasLetters) return;
    const { mode } = state;
    const inks: { ink: Ink; alpha: number }[] = [];
    if (mode === 0 || mode === 2 || mode === 4 || mode === 6)
      inks.push({ ink: state.fill, alpha: state.fillAlpha * state.groupAlpha });
    if (mode === 1 || mode === 2 || mode === 5 || mode === 6)
      inks.push({ ink: state.stroke, alpha: state.strokeAlpha * state.groupAlpha });
    const text: DrawnText = {
      kind: 'text',
      line,
      inks,
      size: lettersSize(state, font) * this.#context.userUnit,
      clip: state.clip,
      layerOff: this.#offLayers > 0,
      shownThrough: false,
    };
    if (mode >= 4) {
      this.#textClips.push({ text, depth: this.#stack.length });
    }
    this.#elements.push(text);
  }

  #painted(): void {
    this.#state.moved = false;
    for (let at = this.#stack.length - 1; at >= 0 && this.#stack[at]?.moved; at--) {
      const below = this.#stack[at];
      if (below) below.moved = false;
    }
  }
}
