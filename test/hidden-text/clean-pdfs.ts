import { rawStream } from '../support/raw-pdf.ts';
import { onLayer } from './hidden-pdfs.ts';
import { extra, type PdfCase, pdfOf, text } from './pdf-page.ts';

export interface CleanCase {
  readonly name: string;
  readonly extension: 'pdf' | 'docx';
  readonly build: () => Buffer;
}

const pdf = (name: string, of: PdfCase): CleanCase => ({ name, extension: 'pdf', build: () => pdfOf(of) });
const white = (y: number, words = 'Open to relocation'): string => text(words, { x: 20, y, set: '1 g' });
const picture = rawStream(
  Buffer.alloc(3 * 8 * 8, 40),
  '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8',
);
const shading =
  '/Shading << /Sh0 << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 170 0] /Extend [true true] ' +
  '/Function << /FunctionType 2 /Domain [0 1] /C0 [0.1 0.2 0.4] /C1 [0.5 0.1 0.3] /N 1 >> >> >>';
const withPicture = { objects: [picture] };
const pictureResources = `/XObject << /Im0 ${extra(0)} 0 R >>`;

export const cleanPdfs: readonly CleanCase[] = [
  pdf('white text on a dark sidebar of several rectangles', {
    first: {
      under: `q 0.1 0.2 0.4 rg 0 0 170 400 re f 0.2 0.3 0.5 rg 0 400 170 392 re f Q ${white(600)}${white(398)}${white(200)} 0 g`,
    },
  }),
  pdf('white text on a gradient, and a heading that is a gradient itself', {
    first: {
      resources: shading,
      under: `q 0 0 170 792 re W n /Sh0 sh Q ${white(500)} 0 g`,
      over: `q ${text('Portfolio', { x: 20, y: 100, size: 24, set: '7 Tr' })} /Sh0 sh Q`,
    },
  }),
  pdf('white text on a picture', {
    ...withPicture,
    first: { resources: pictureResources, under: `q 170 0 0 792 0 0 cm /Im0 Do Q ${white(500)} 0 g` },
  }),
  pdf('a scan with its text read off it in render mode 3', {
    ...withPicture,
    first: { resources: pictureResources, under: 'q 612 0 0 792 0 0 cm /Im0 Do Q', mode: 3 },
    second: { resources: pictureResources, under: 'q 612 0 0 792 0 0 cm /Im0 Do Q', mode: 3 },
  }),
  pdf('a scan whose picture lies on its text', {
    ...withPicture,
    first: { resources: pictureResources, over: 'q 612 0 0 792 0 0 cm /Im0 Do Q' },
    second: { resources: pictureResources, over: 'q 612 0 0 792 0 0 cm /Im0 Do Q' },
  }),
  pdf('white letters on a disc and on a thick stroke', {
    first: {
      under:
        'q 0.6 0.1 0.1 rg 80 740 m 80 757 66 770 50 770 c 34 770 20 757 20 740 c 20 723 34 710 50 710 c 66 710 80 723 80 740 c f Q ' +
        `${text('IB', { x: 38, y: 733, size: 18, set: '1 g' })} q 0.1 0.4 0.2 RG 24 w 0 604 m 170 604 l S Q ${white(600)} 0 g`,
    },
  }),
  pdf('a shadow: the same words in light and in dark', {
    first: {
      under: `${text('Logistics', { x: 31, y: 699, size: 16, set: '0.8 g' })}${text('Logistics', { x: 30, y: 700, size: 16, set: '1 g' })}${text('Logistics', { x: 30.5, y: 699.5, size: 16, set: '0 g' })}`,
    },
  }),
  pdf('a marker and a film over the text', {
    first: {
      resources: '/ExtGState << /Mark << /BM /Multiply >> /Film << /ca 0.3 >> >>',
      over: 'q /Mark gs 1 1 0 rg 180 600 380 90 re f Q q /Film gs 0.5 g 180 400 380 200 re f Q',
    },
  }),
  pdf('a layer that is on', {
    ...onLayer(false).base,
    first: {
      ...onLayer(false).base.first,
      over: `/OC /L0 BDC ${text('Available from May', { x: 190, y: 400 })} EMC`,
    },
  }),
  pdf('superscripts, light grey, and a frame in the colour of the text', {
    first: {
      under: 'q 0 g 10 10 592 772 re 14 14 584 764 re f* Q',
      over: `${text('3', { x: 480, y: 560, size: 5 })}${text('Page one of two', { x: 400, y: 30, size: 8, set: '0.75 g' })} 0 g`,
    },
  }),
  pdf('text in a form that is clipped to itself, and a word that runs over the edge', {
    objects: [
      rawStream(
        'BT /F1 10 Tf 0 2 Td (Trained in first aid) Tj ET',
        `/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Matrix [1 0 0 1 190 400] /Resources << /Font << /F1 3 0 R >> >>`,
      ),
    ],
    first: {
      resources: `/XObject << /Fm0 ${extra(0)} 0 R >>`,
      over: `/Fm0 Do q 190 340 60 20 re W n ${text('internationalisation', { x: 190, y: 345 })} Q`,
    },
  }),
];
