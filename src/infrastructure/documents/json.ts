import type { AppError } from '../../application/errors.ts';
import type { LaidOutDocument, StructuredResume } from '../../domain/resume/reading/laid-out.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { damagedFile, emptyFile, notAResume, tooManyPages } from './failures.ts';
import { headingSize } from './inline-pieces.ts';
import { linesPerPage, type ReadLimits } from './limits.ts';
import { blockHeight, PageBuilder } from './page-builder.ts';

/** JSON Resume: the object itself, and its values as text, so that quotes have a place to stand. */
export const readJson = (
  name: string,
  text: string,
  limits: ReadLimits,
): Result<LaidOutDocument, AppError> => {
  const { depth, lines } = measure(text, limits.depthMax);
  if (depth > limits.depthMax) {
    return err(notAResume(name, `it is nested more than ${limits.depthMax} levels deep`));
  }
  const pages = Math.ceil(lines / linesPerPage);
  if (pages > limits.pagesMax) return err(tooManyPages(name, pages, limits));
  let value: unknown;
  try {
    // Some keys steer objects instead of describing a person; nothing that reads the object later must meet them.
    value = JSON.parse(text, function (this: unknown, key: string, inner: unknown) {
      return hostileKeys.has(key) && !Array.isArray(this) ? undefined : inner;
    });
  } catch (cause) {
    return err(damagedFile(name, 'it is no complete JSON', cause));
  }
  if (!isObject(value)) return err(notAResume(name, 'it is not an object'));
  const builder = new PageBuilder();
  for (const [section, content] of Object.entries(value)) {
    if (section.startsWith('$')) continue;
    layOutSection(builder, section, content);
  }
  const laidOut = builder.finish();
  if (laidOut.every(page => page.runs.length <= Object.keys(value).length)) return err(emptyFile(name));
  return ok({
    format: 'json',
    pages: laidOut,
    modifiedAt: lastModified(value),
    structured: value,
    hidden: [],
  });
};

const hostileKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const isObject = (value: unknown): value is StructuredResume =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Measure {
  /** Of brackets outside strings. */
  readonly depth: number;
  /** Lines that the values would fill, at most. */
  readonly lines: number;
}

/** Looks at the text alone, since parsing is what a hostile one is made for; stops just beyond the limit of depth. */
const measure = (text: string, depthMax: number): Measure => {
  let depth = 0;
  let deepest = 0;
  let lines = 1;
  let inString = false;
  for (let at = 0; at < text.length && deepest <= depthMax; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') {
        at += 1;
        if (text[at] === 'n') lines += 1;
      } else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === '}' || character === ']') depth -= 1;
    else if (character === ',') lines += 1;
  }
  return { depth: deepest, lines };
};

const layOutSection = (builder: PageBuilder, section: string, content: unknown): void => {
  builder.gap();
  const role = { kind: 'heading', level: 2 } as const;
  builder.line([{ text: section, column: 0, bold: true, fontSize: headingSize(2), role }], blockHeight);
  layOutValue(builder, content, 0);
};

/** Objects give a line a value; text in a list is a list item. */
const layOutValue = (builder: PageBuilder, value: unknown, depth: number): void => {
  if (Array.isArray(value)) {
    for (const entry of value) {
      if (isObject(entry)) builder.gap();
      if (isScalar(entry)) {
        const role = { kind: 'list-item', depth: 0 } as const;
        builder.line([{ text: String(entry), column: depth + 2, role }], blockHeight);
      } else layOutValue(builder, entry, depth + 1);
    }
  } else if (isObject(value)) {
    for (const inner of Object.values(value)) layOutValue(builder, inner, depth + (isScalar(inner) ? 0 : 1));
  } else if (isScalar(value)) {
    for (const line of String(value).split('\n')) {
      const text = line.trim();
      const href = /^(?:https?:\/\/|mailto:)\S+$/.test(text) ? text : null;
      builder.line([{ text, column: depth, href }], blockHeight);
    }
  }
};

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const lastModified = (resume: StructuredResume): string | null => {
  const stated = isObject(resume.meta) ? resume.meta.lastModified : undefined;
  const time = typeof stated === 'string' ? Date.parse(stated) : Number.NaN;
  return Number.isFinite(time) ? new Date(time).toISOString().replace('.000Z', 'Z') : null;
};
