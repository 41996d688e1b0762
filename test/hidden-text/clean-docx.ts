import type { CleanCase } from './clean-pdfs.ts';
import { box, cell, type DocxCase, docxOf, paragraph, run, table } from './docx-page.ts';

const docx = (name: string, of: DocxCase): CleanCase => ({
  name,
  extension: 'docx',
  build: () => docxOf(of),
});

const inWhite = (text: string): string => run(text, '<w:color w:val="FFFFFF"/>');

export const cleanDocx: readonly CleanCase[] = [
  docx('white in a dark cell', {
    middle: table([cell(paragraph(inWhite('Tacoma')), '1E2A45') + cell(paragraph(run('Driving licence')))]),
  }),
  docx('white on a dark paragraph', {
    middle: paragraph(inWhite('Open to relocation'), '<w:shd w:val="clear" w:color="auto" w:fill="203040"/>'),
  }),
  docx('white on a dark marker, and white on dark letters', {
    middle: paragraph(
      run('Tacoma', '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>') +
        run('Seattle', '<w:color w:val="FFFFFF"/><w:shd w:val="solid" w:color="000000" w:fill="auto"/>'),
    ),
  }),
  docx('white in a dark box', { middle: paragraph(box(paragraph(inWhite('Open to relocation')), '2F5496')) }),
  docx('white by a style that shades its paragraphs', {
    middle: paragraph(run('Open to relocation'), '<w:pStyle w:val="Banner"/>'),
    styles:
      '<w:style w:type="paragraph" w:styleId="Banner"><w:name w:val="Banner"/><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/></w:pPr><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>',
  }),
  docx('white in the head of a table that its style shades', {
    middle: table([cell(paragraph(inWhite('Licences')))], '<w:tblStyle w:val="Grid"/>'),
    styles:
      '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>',
  }),
  docx('a hidden mark of a paragraph, and a property that is switched off', {
    middle:
      paragraph(run('Driving licence'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') +
      paragraph(run('First aid', '<w:vanish w:val="0"/><w:color w:val="auto"/><w:sz w:val="12"/>')),
  }),
  docx('a table of contents, whose numbers are hidden on the web', {
    middle: paragraph(
      `<w:hyperlink w:anchor="_Toc1">${run('Experience overview')}${run('1', '<w:webHidden/>')}</w:hyperlink>`,
    ),
  }),
  docx('soft hyphens, joiners that a script or an emoji needs, breaks in an address', {
    middle: paragraph(
      run(
        'Logis\u00adtics \u{1f469}\u200d\u{1f4bb} \u0645\u06cc\u200c\u062e\u0648\u0627\u0646\u0645 \ufeff https://\u200bexample.com/\u200bilka',
      ),
    ),
  }),
];
