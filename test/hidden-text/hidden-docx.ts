import { box, cell, type DocxCase, docxOf, paragraph, run, table } from './docx-page.ts';
import type { HiddenCase } from './hidden-pdfs.ts';
import { stuffed } from './resume-lines.ts';

const docx = (
  name: string,
  expected: HiddenCase['expected'],
  build: (withHidden: boolean) => DocxCase,
): HiddenCase => ({ name, extension: 'docx', expected, build: withHidden => docxOf(build(withHidden)) });

const once = (reason: HiddenCase['expected'][number]['reason'], text = stuffed): HiddenCase['expected'] => [
  { page: 1, reason, text },
];

/** A paragraph of its own that is there or not. */
const added = (withHidden: boolean, properties: string, of = ''): DocxCase => ({
  middle: withHidden ? paragraph(run(stuffed, properties), of) : '',
});

export const hiddenDocx: readonly HiddenCase[] = [
  docx(
    'w:vanish on a line and, behind other text, a row that is hidden',
    [
      { page: 1, reason: 'marked-hidden', text: stuffed },
      { page: 1, reason: 'marked-hidden', text: 'unseen row' },
    ],
    withHidden => ({
      middle: withHidden ? paragraph(run(stuffed, '<w:vanish/>')) : '',
      end: withHidden
        ? `<w:tbl><w:tblPr/><w:tr><w:trPr><w:hidden/></w:trPr>${cell(paragraph(run('unseen row')))}</w:tr></w:tbl>`
        : '',
    }),
  ),
  docx('w:vanish by a style of a style', once('marked-hidden'), withHidden => ({
    ...added(withHidden, '<w:rStyle w:val="Soft"/>'),
    styles:
      '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Soft"><w:name w:val="Soft"/><w:basedOn w:val="Gone"/></w:style>',
  })),
  docx('w:webHidden', once('marked-hidden'), withHidden => added(withHidden, '<w:webHidden/>')),
  docx('white on the page', once('background-colour'), withHidden =>
    added(withHidden, '<w:color w:val="FFFFFF"/>'),
  ),
  docx('dark in a dark cell', once('background-colour'), withHidden => ({
    middle: table([
      cell(
        paragraph(
          run('Tacoma', '<w:color w:val="FFFFFF"/>') +
            (withHidden ? run(stuffed, '<w:color w:val="1F2A44"/>') : ''),
        ),
        '1E2A45',
      ),
    ]),
  })),
  docx(
    'white in a white box, and set in one point',
    [
      { page: 1, reason: 'background-colour', text: stuffed },
      { page: 1, reason: 'tiny', text: stuffed },
    ],
    withHidden => ({
      middle: paragraph(
        box(paragraph(withHidden ? run(stuffed, '<w:color w:val="FEFEFE"/>') : ''), 'FFFFFF'),
      ),
      end: withHidden ? paragraph(run(stuffed, '<w:sz w:val="2"/>')) : '',
    }),
  ),
  docx('characters without width inside words', once('zero-width', 'Tableau, Route'), withHidden => ({
    change: xml =>
      withHidden ? xml.replace('Tableau', 'Tab\u200bleau').replace('Route p', 'Ro\u2060u\u200bte p') : xml,
  })),
];
