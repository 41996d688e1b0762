import type { HiddenReason } from '../../src/domain/resume/reading/laid-out.ts';
import { rawStream } from '../support/raw-pdf.ts';
import { extra, type Painting, type PdfCase, pdfOf, text } from './pdf-page.ts';
import { stuffed } from './resume-lines.ts';

export interface HiddenCase {
  readonly name: string;
  readonly extension: 'pdf' | 'docx';
  readonly build: (withHidden: boolean) => Buffer;
  readonly expected: readonly {
    readonly page: number;
    readonly reason: HiddenReason;
    readonly text: string;
  }[];
}

const onFirst = (reason: HiddenReason, quote = stuffed): HiddenCase['expected'] => [
  { page: 1, reason, text: quote },
];

/** The same document with and without what `hide` adds to the painting of one page. */
const pdf = (
  name: string,
  expected: HiddenCase['expected'],
  { base = {}, hide, page = 'first' }: { base?: PdfCase; hide: Painting; page?: 'first' | 'second' },
): HiddenCase => ({
  name,
  extension: 'pdf',
  expected,
  build: withHidden => {
    const painting = base[page] ?? {};
    const added = {
      ...painting,
      under: (painting.under ?? '') + (hide.under ?? ''),
      over: (hide.over ?? '') + (painting.over ?? ''),
    };
    return pdfOf({ ...base, [page]: withHidden ? added : painting });
  },
});

const at = { y: 400, x: 190 };
const grey = rawStream(
  Buffer.alloc(3 * 8 * 8, 200),
  '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8',
);
const layers = (off: boolean): Pick<PdfCase, 'catalog' | 'objects'> => ({
  objects: ['<< /Type /OCG /Name (Notes) >>', `<< /Type /OCMD /OCGs [${extra(0)} 0 R] /P /AllOn >>`],
  catalog: `/OCProperties << /OCGs [${extra(0)} 0 R] /D << ${off ? `/OFF [${extra(0)} 0 R]` : ''} /Order [${extra(0)} 0 R] >> >>`,
});
const layered = (name: string, index: number): string => `/Properties << /${name} ${extra(index)} 0 R >>`;

export const onLayer = (off: boolean): { base: PdfCase; hide: Painting } => ({
  base: { ...layers(off), first: { resources: layered('L0', 0) } },
  hide: { over: `/OC /L0 BDC ${text(stuffed, at)} EMC` },
});

export const hiddenPdfs: readonly HiddenCase[] = [
  pdf('text render mode 3 between the lines', onFirst('no-ink'), {
    hide: { over: text(stuffed, { ...at, set: '3 Tr' }) },
  }),
  pdf(
    'text that is only a clip, with nothing painted through it, on the second page',
    [{ page: 2, reason: 'no-ink', text: stuffed }],
    {
      page: 'second',
      hide: { over: `q ${text(stuffed, { ...at, set: '7 Tr' })} Q` },
    },
  ),
  pdf('transparent by its graphics state', onFirst('no-ink'), {
    base: { first: { resources: '/ExtGState << /Clear << /ca 0 /CA 0 >> >>' } },
    hide: { over: `q /Clear gs ${text(stuffed, at)} Q` },
  }),
  pdf(
    'set in one point, by the font and by the matrix',
    [{ page: 1, reason: 'tiny', text: `${stuffed} ${stuffed}` }],
    {
      hide: {
        over: `${text(stuffed, { ...at, size: 1 })}q 0.1 0 0 0.1 190 380 cm ${text(stuffed, { x: 0, y: 0 })} Q`,
      },
    },
  ),
  pdf('white on the white page', onFirst('background-colour'), {
    hide: { over: text(stuffed, { ...at, set: '1 g' }) },
  }),
  pdf(
    'all but white on the white page, under the resume',
    [{ page: 2, reason: 'background-colour', text: stuffed }],
    {
      page: 'second',
      hide: { under: `q ${text(stuffed, { ...at, set: '0.98 0.99 0.98 rg' })} Q` },
    },
  ),
  pdf('dark on a dark band that holds white text as well', onFirst('background-colour'), {
    base: {
      first: {
        under: `q 0.1 0.1 0.3 rg 0 0 170 792 re f Q ${text('Tacoma', { y: 700, x: 20, set: '1 g' })} 0 g`,
      },
    },
    hide: { over: text(stuffed, { x: 20, y: 300, size: 5, set: '0.1 0.1 0.3 rg' }) },
  }),
  pdf('covered by a white box that is painted later', onFirst('covered'), {
    base: { first: { over: 'q 1 g 180 380 380 40 re f Q' } },
    hide: { over: text(stuffed, at) },
  }),
  pdf('covered by a picture that is painted later', onFirst('covered'), {
    base: {
      objects: [grey],
      first: { resources: `/XObject << /Im0 ${extra(0)} 0 R >>`, over: 'q 380 0 0 60 180 370 cm /Im0 Do Q' },
    },
    hide: { over: text(stuffed, at) },
  }),
  pdf(
    'outside the crop box and below the sheet',
    [{ page: 1, reason: 'outside-page', text: `${stuffed} ${stuffed}` }],
    {
      base: { first: { entries: '/CropBox [30 30 582 780]' } },
      hide: { over: text(stuffed, { y: 12 }) + text(stuffed, { y: -300 }) },
    },
  ),
  pdf('outside its clip', onFirst('clipped'), {
    hide: { over: `q 0 0 50 50 re W n ${text(stuffed, at)} Q` },
  }),
  pdf('on a layer that is off', onFirst('hidden-layer'), onLayer(true)),
  pdf('on a layer that belongs to one that is off', onFirst('hidden-layer'), {
    base: { ...layers(true), first: { resources: layered('M0', 1) } },
    hide: { over: `/OC /M0 BDC ${text(stuffed, at)} EMC` },
  }),
];
