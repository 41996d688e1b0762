/** Writes a PDF from its objects, numbered from 1; the first is the catalog. For files that no library would make. */
export const rawPdf = (objects: readonly (string | Buffer)[]): Buffer => {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.5\n', 'latin1')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const push = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    push(
      Buffer.concat([
        Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
        body,
        Buffer.from('\nendobj\n', 'latin1'),
      ]),
    );
  });
  const start = length;
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`, 'latin1'));
  push(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(chunks);
};

/** A stream object; `entries` goes into its dictionary. */
export const rawStream = (content: string | Buffer, entries = ''): Buffer => {
  const data = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const head = Buffer.from(`<< /Length ${data.length} ${entries} >>\nstream\n`, 'latin1');
  return Buffer.concat([head, data, Buffer.from('\nendstream', 'latin1')]);
};

export interface RawPage {
  /** The content stream: PDF operators; fonts F1 (Helvetica), F2 (Helvetica-Bold), F3 (Helvetica-Oblique). */
  readonly content: string | Buffer;
  /** Further entries of the page's dictionary, such as `/Rotate 90`. */
  readonly entries?: string;
  readonly streamEntries?: string;
  /** Further entries of the page's resources, such as `/ExtGState << … >>`. */
  readonly resources?: string;
}

export interface RawExtras {
  readonly fonts?: readonly string[];
  /** Further entries of the catalog. */
  readonly catalog?: string;
  /** Further objects; `extraObject` gives their numbers, for use in pages and catalog. */
  readonly objects?: readonly (string | Buffer)[];
}

/** The object number of an extra object in a document of so many pages with the standard fonts. */
export const extraObject = (index: number, pages = 1): number => 3 + standardFonts.length + pages * 2 + index;

/** Pages in the standard fonts, 612 by 792 points unless an entry says otherwise. */
export const rawPages = (
  pages: readonly RawPage[],
  { fonts = standardFonts, catalog = '', objects: extras = [] }: RawExtras = {},
): Buffer => {
  const firstPage = 3 + fonts.length;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const resources = fonts.map((_, index) => `/F${index + 1} ${index + 3} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R${catalog && ` ${catalog}`} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts,
  ];
  pages.forEach((page, index) => {
    const box = page.entries?.includes('/MediaBox') ? '' : '/MediaBox [0 0 612 792]';
    objects.push(
      `<< /Type /Page /Parent 2 0 R ${box} ${page.entries ?? ''} /Resources << /Font << ${resources} >>${page.resources ? ` ${page.resources}` : ''} >> ` +
        `/Contents ${firstPage + index * 2 + 1} 0 R >>`,
      rawStream(page.content, page.streamEntries),
    );
  });
  return rawPdf([...objects, ...extras]);
};

const standardFonts = ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'].map(
  name => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
);
