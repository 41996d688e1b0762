import type { HiddenReason } from '../../domain/resume/reading/laid-out.ts';
import type { PageGround } from './docx-ground.ts';
import { shading, wordColour } from './docx-ink.ts';
import { noteSight, type RunSight, reasonOfLook } from './docx-run-look.ts';
import type { DocxStyles } from './docx-styles.ts';
import { type Rgb, white } from './pdf-colours.ts';
import { attribute, type XmlTag, xmlTags } from './xml-tokens.ts';

/**
 * The vendor's tree says nothing of sight. So runs that cannot be seen are given a style of our own on their way to
 * it, and are known by its name in the tree.
 */
const mark = 'hidden-text:';

export const hiddenReasonOf = (styleId: string | null | undefined): HiddenReason | null =>
  styleId?.startsWith(mark) ? (styleId.slice(mark.length) as HiddenReason) : null;

type Ground = Rgb | 'unknown';

interface Surroundings {
  /** What is behind the text: of the page, a cell, a box. */
  readonly ground: Ground;
  /** Why all that stands inside cannot be seen. */
  readonly reason: HiddenReason | null;
}

interface Run {
  readonly start: XmlTag;
  readonly sight: RunSight;
  styleId: string | null;
  /** Where its properties begin, if it has any. */
  properties: XmlTag | null;
}

interface Paragraph {
  styleId: string | null;
  ground: Ground | null;
}

/** Marks the runs of one part that a person cannot see. */
export const markHidden = (xml: string, styles: DocxStyles, page: PageGround): string => {
  const walk = new SightWalk(styles, page.ground);
  for (const tag of xmlTags(xml)) walk.take(tag, xml);
  return walk.applyTo(xml);
};

class SightWalk {
  readonly #styles: DocxStyles;
  readonly #edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  /** Tables, rows, cells and boxes around. */
  readonly #around: (Surroundings & { readonly name: string })[] = [];
  readonly #paragraphs: Paragraph[] = [];
  /** null parts the runs of a box from the run that it hangs on. */
  readonly #runs: (Run | null)[] = [];
  readonly #page: Surroundings;
  /** The property blocks that are open, innermost last. */
  readonly #blocks: string[] = [];
  /** The fill of the drawn shape that comes before its text. */
  #shape: Ground | null = null;
  #shapeHidden = false;
  #textFill = false;
  /** How deep in the entries of a table of contents, whose page numbers are hidden on the web only. */
  #contents = 0;

  constructor(styles: DocxStyles, ground: Ground) {
    this.#styles = styles;
    this.#page = { ground, reason: null };
  }

  take(tag: XmlTag, xml: string): void {
    const { name, kind } = tag;
    if (containers.has(name)) {
      if (kind === 'open') this.#enter(tag);
      else if (kind === 'close') this.#leave(name);
    } else if (name === 'w:p') {
      if (kind === 'open') this.#paragraphs.push({ styleId: null, ground: null });
      else if (kind === 'close') this.#paragraphs.pop();
    } else if (name === 'w:r') {
      if (kind === 'open') this.#runs.push({ start: tag, sight: {}, styleId: null, properties: null });
      else if (kind === 'close') this.#endRun(xml);
    } else if (name === 'w:hyperlink') {
      if (kind === 'open' && /_Toc/.test(tag.attributes)) this.#contents += 1;
      else if (kind === 'close') this.#contents = 0;
    } else if (blocks.has(name)) {
      if (kind === 'open') this.#blocks.push(name);
      else if (kind === 'close') this.#blocks.pop();
      const run = this.#runs.at(-1);
      // The first one is the run's own; further ones tell what it was before a change.
      if (name === 'w:rPr' && kind !== 'close' && run && !run.properties) run.properties = tag;
    } else if (kind !== 'close') this.#note(tag);
    if (name === 'w14:textFill') this.#textFill = kind === 'open';
  }

  applyTo(xml: string): string {
    const parts: string[] = [];
    let at = 0;
    for (const { from, to, text } of this.#edits.toSorted((a, b) => a.from - b.from)) {
      parts.push(xml.slice(at, from), text);
      at = to;
    }
    return parts.join('') + xml.slice(at);
  }

  #now(): Surroundings {
    return this.#around.at(-1) ?? this.#page;
  }

  #enter({ name }: XmlTag): void {
    const now = this.#now();
    const isBox = name === 'w:txbxContent';
    const run = this.#runs.at(-1);
    const reason = isBox && run ? this.#reasonOf(run) : null;
    this.#around.push({
      name,
      ground: isBox ? (this.#shape ?? now.ground) : now.ground,
      reason:
        now.reason ??
        (isBox && this.#shapeHidden ? 'marked-hidden' : null) ??
        (reason === 'marked-hidden' ? reason : null),
    });
    if (isBox) {
      this.#paragraphs.push({ styleId: null, ground: null });
      this.#runs.push(null);
    }
  }

  #leave(name: string): void {
    const at = this.#around.findLastIndex(one => one.name === name);
    if (at < 0) return;
    this.#around.length = at;
    if (name !== 'w:txbxContent') return;
    this.#paragraphs.pop();
    this.#runs.length = Math.max(0, this.#runs.lastIndexOf(null));
    this.#shape = null;
  }

  #change(changes: Partial<Surroundings>): void {
    const last = this.#around.pop();
    if (last) this.#around.push({ ...last, ...changes });
  }

  #note(tag: XmlTag): void {
    const block = this.#blocks.some(name => name.endsWith('Change')) ? undefined : this.#blocks.at(-1);
    const run = this.#runs.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    if (this.#textFill) {
      if (run) noteTextFill(run.sight, tag);
    } else if (block === 'w:rPr') {
      // Those of a paragraph's mark stand where no run is open.
      if (tag.name === 'w:rStyle' && run) run.styleId = attribute(tag, 'w:val');
      else if (run) noteSight(run.sight, tag);
    } else if (block === 'w:pPr' && paragraph) {
      if (tag.name === 'w:pStyle') paragraph.styleId = attribute(tag, 'w:val');
      else if (tag.name === 'w:shd') paragraph.ground = shading(tag);
    } else if (block === 'w:tcPr' || block === 'w:tblPr') {
      if (tag.name === 'w:shd') this.#change({ ground: shading(tag) ?? this.#now().ground });
      // A table's style may shade rows and columns in turn; which one a cell is in is not worked out.
      else if (tag.name === 'w:tblStyle' && this.#styles.get(attribute(tag, 'w:val')).ground !== null)
        this.#change({ ground: 'unknown' });
    } else if (block === 'w:trPr' && tag.name === 'w:hidden') {
      if (!/^(?:0|false|off)$/.test(attribute(tag, 'w:val') ?? '')) this.#change({ reason: 'marked-hidden' });
    } else this.#noteShape(tag, block);
  }

  #noteShape(tag: XmlTag, block: string | undefined): void {
    if (tag.name === 'wp:anchor' || tag.name === 'wp:inline') this.#shapeHidden = false;
    else if (tag.name === 'wps:wsp') this.#shape = null;
    else if (tag.name === 'wp:docPr' && /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? ''))
      this.#shapeHidden = true;
    else if (block === 'wps:spPr' || block === 'wps:style') {
      // Colours of lines, effects and gradients are no ground that could be told.
      // A box without a fill may stand on another shape.
      if (tag.name === 'a:noFill') this.#shape ??= 'unknown';
      else if (tag.name === 'a:schemeClr' && /^(?:bg1|lt1)$/.test(attribute(tag, 'val') ?? ''))
        this.#shape ??= white;
      else if (tag.name === 'a:srgbClr') this.#shape ??= groundOf(attribute(tag, 'val'));
      else if (/^a:(?:schemeClr|sysClr|prstClr|gradFill|blipFill|pattFill)$/.test(tag.name))
        this.#shape ??= 'unknown';
    } else if (/^v:(?:shape|rect|roundrect|oval)$/.test(tag.name)) {
      const filled = !/^(?:f|false)$/.test(attribute(tag, 'filled') ?? '');
      const fill = attribute(tag, 'fillcolor');
      this.#shape =
        filled && fill !== null ? groundOf(fill.replace(/^#/, '').split(' ')[0] ?? null) : 'unknown';
      this.#shapeHidden = /visibility\s{0,5}:\s{0,5}hidden/.test(attribute(tag, 'style') ?? '');
    } else if (tag.name === 'v:fill') this.#shape = 'unknown';
  }

  #reasonOf(run: Run): HiddenReason | null {
    const paragraph = this.#paragraphs.at(-1);
    const ofParagraph = this.#styles.get(paragraph?.styleId ?? null);
    const ofRun = this.#styles.get(run.styleId);
    const sight = this.#contents > 0 ? { ...run.sight, webHidden: false } : run.sight;
    const ground = paragraph?.ground ?? ofParagraph.ground ?? this.#now().ground;
    return reasonOfLook([this.#styles.sight, ...ofParagraph.sight, ...ofRun.sight, sight], ground);
  }

  #endRun(xml: string): void {
    const run = this.#runs.at(-1);
    if (!run) return;
    this.#runs.pop();
    const reason = this.#now().reason ?? this.#reasonOf(run);
    if (reason === null) return;
    const style = `<w:rStyle w:val="${mark}${reason}"/>`;
    const { properties, start } = run;
    if (!properties) this.#edits.push({ from: start.to, to: start.to, text: `<w:rPr>${style}</w:rPr>` });
    else if (properties.kind === 'open')
      this.#edits.push({ from: properties.to, to: properties.to, text: style });
    else
      this.#edits.push({
        from: properties.from,
        to: properties.to,
        text: `${xml.slice(properties.from, properties.from + 6)}>${style}</w:rPr>`,
      });
  }
}

const containers: ReadonlySet<string> = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:txbxContent']);

const blocks: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:pPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'wps:spPr',
  'wps:style',
  // Inside these stands what was before a change, or what a line around a shape looks like.
  'w:rPrChange',
  'w:pPrChange',
  'w:tcPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'a:ln',
  'a:effectLst',
]);

const groundOf = (value: string | null): Ground => {
  const colour = wordColour(value);
  return colour === null || colour === 'automatic' ? 'unknown' : (colour as Ground);
};

/** `w14:textFill`, which overrides the colour: none, or one with its transparency in thousandths of a per cent. */
const noteTextFill = (sight: RunSight, tag: XmlTag): void => {
  if (tag.name === 'w14:noFill') sight.noInk = true;
  else if (tag.name === 'w14:alpha') sight.noInk = Number(attribute(tag, 'w14:val')) >= 97_000;
  else if (tag.name === 'w14:srgbClr') sight.colour = wordColour(attribute(tag, 'w14:val')) ?? 'unknown';
  else if (/^w14:(?:schemeClr|gradFill)$/.test(tag.name)) sight.colour = 'unknown';
};
