// biome-ignore-all lint/suspicious/noTemplateCurlyInString: passages of somebody's minified source
/**
 * Mends pdfjs, as unpdf carries it, while it is bundled: a thread that reads one PDF after the other keeps most of each in
 * memory until the engine's next full collection, which then takes long and throws away compiled code.
 *
 * The cause each time: an object made in passing is given a hidden class of its own (as the prototype of another object, or
 * as a class that is declared anew for each document) or is linked from the emptied table of a map. Hidden classes and old
 * tables live among the long-lived objects, so that a small collection takes what hangs on them to be in use: fonts,
 * glyphs, pages, buffers. Nothing that is read changes.
 */
interface Fix {
  /** What it is about, for the message when the passage is gone. */
  readonly what: string;
  readonly passage: string;
  readonly replacement: string;
}

const fixes: readonly Fix[] = [
  {
    what: 'the name of the state of text, for its own copies',
    passage: 'TextState=class{',
    replacement: 'TextState=class TextState{',
  },
  {
    what: 'a saved state of text is a copy, not the prototype of the next',
    passage: 'clone(){let e=Object.assign(Object.create(this),this);return e.textMatrix=',
    replacement: 'clone(){let e=Object.assign(new TextState,this);return e.textMatrix=',
  },
  {
    what: 'the name of the state of drawing, for its own copies',
    passage: 'EvalState=class{',
    replacement: 'EvalState=class EvalState{',
  },
  {
    what: 'a saved state of drawing is a copy, not the prototype of the next',
    passage: 'clone({newPath:e=!1}={}){let t=Object.create(this);return e&&',
    replacement: 'clone({newPath:e=!1}={}){let t=Object.assign(new EvalState,this);return e&&',
  },
  {
    what: "a document's names are given by an object, not by a class of its own",
    passage:
      'this._globalIdFactory=class{static getDocId(){return`g_${e.docId}`}static createFontId(){return`f${++n.font}`}static createObjId(){unreachable$1("Abstract method `createObjId` called.")}static getPageObjId(){unreachable$1("Abstract method `getPageObjId` called.")}}',
    replacement:
      'this._globalIdFactory={getDocId:()=>`g_${e.docId}`,createFontId:()=>`f${++n.font}`,createObjId(){unreachable$1("Abstract method `createObjId` called.")},getPageObjId(){unreachable$1("Abstract method `getPageObjId` called.")}}',
  },
  {
    what: "a page's names are given by an object, not by a class of its own",
    passage:
      'this._localIdFactory=class extends a{static createObjId(){return`p${n}_${++m.obj}`}static getPageObjId(){return`p${i.toString()}`}}',
    replacement:
      'this._localIdFactory={getDocId:()=>a.getDocId(),createFontId:()=>a.createFontId(),createObjId:()=>`p${n}_${++m.obj}`,getPageObjId:()=>`p${i.toString()}`}',
  },
  {
    what: 'the kinds of characters can be replaced',
    passage: 'const _t=/^(\\s)|(\\p{Mn})|(\\p{Cf})$/u,vt=new Map;',
    replacement: 'let _t=/^(\\s)|(\\p{Mn})|(\\p{Cf})$/u,vt=new Map;',
  },
  {
    what: 'the kinds of characters are replaced, not emptied',
    passage: 'function clearUnicodeCaches(){vt.clear()}',
    replacement: 'function clearUnicodeCaches(){vt=new Map}',
  },
];

/** pdfjs with every fix. Throws when a passage is not there exactly once: another version needs another look. */
export const fixPdfjs = (source: string): string => {
  let fixed = source;
  for (const { what, passage, replacement } of fixes) {
    const found = fixed.split(passage).length - 1;
    if (found !== 1) {
      throw new Error(
        `pdfjs changed: the passage for «${what}» occurs ${found} times; see scripts/pdfjs-fixes.ts`,
      );
    }
    fixed = fixed.replace(passage, () => replacement);
  }
  return fixed;
};
