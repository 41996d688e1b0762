import type { Random } from '../../src/shared/random.ts';

/** Ways to damage bytes, each a pure function of the bytes and a stream of numbers. */
export type Mutation = (bytes: Buffer, random: Random) => Buffer;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const slice = (bytes: Buffer, random: Random, longest: number): readonly [number, number] => {
  const from = below(random, bytes.length);
  return [from, Math.min(bytes.length, from + 1 + below(random, longest))];
};

const flipBytes: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  const flips = 1 + below(random, 60);
  for (let flip = 0; flip < flips; flip++) copy[below(random, copy.length)] = below(random, 256);
  return copy;
};

const truncate: Mutation = (bytes, random) =>
  bytes.subarray(0, Math.min(bytes.length, 40 + below(random, bytes.length)));

const repeatSlice: Mutation = (bytes, random) => {
  const [from, to] = slice(bytes, random, 3_000);
  const times = 1 + below(random, 20);
  return Buffer.concat([
    bytes.subarray(0, to),
    ...Array.from({ length: times }, () => bytes.subarray(from, to)),
    bytes.subarray(to),
  ]);
};

const deleteSlice: Mutation = (bytes, random) => {
  const [from, to] = slice(bytes, random, 3_000);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const swapSlices: Mutation = (bytes, random) => {
  const [a, b] = [below(random, bytes.length >> 1), (bytes.length >> 1) + below(random, bytes.length >> 1)];
  const length = 1 + below(random, 1_000);
  const [one, two] = [Buffer.from(bytes.subarray(a, a + length)), Buffer.from(bytes.subarray(b, b + length))];
  return Buffer.concat([
    bytes.subarray(0, a),
    two,
    bytes.subarray(a + one.length, b),
    one,
    bytes.subarray(b + two.length),
  ]);
};

export const byteMutations: readonly Mutation[] = [flipBytes, truncate, repeatSlice, deleteSlice, swapSlices];

/** Rewrites text in the file without keeping offsets right, as a careless or hostile program would. */
const rewrite =
  (pattern: RegExp, replace: (found: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(
      bytes.toString('latin1').replace(pattern, found => (random() < 0.4 ? replace(found, random) : found)),
      'latin1',
    );

const numbers = [
  '0',
  '-1',
  '4294967296',
  '99999999999999999999',
  '1e308',
  '-2147483648',
  '65536',
  '0.0000000001',
  '+-7',
];
const anyNumber = (random: Random): string => numbers[below(random, numbers.length)] ?? '0';

/** On what a PDF is made of: numbers, references, names, and whole objects. */
export const pdfMutations: readonly Mutation[] = [
  rewrite(/(?<=[\s[])\d{1,6}(?=[\s\]])/g, (_, random) => anyNumber(random)),
  rewrite(/\d{1,4} 0 R/g, (_, random) => `${below(random, 12)} 0 R`),
  rewrite(
    /\/(?:Kids|Count|Length|Parent|Contents|Resources|Font|Filter|MediaBox|W|Size|Root|Type|Subtype|Widths|FirstChar)\b/g,
    (found, random) => (random() < 0.5 ? '/Xx' : `${found} ${found}`),
  ),
  rewrite(/obj/g, (found, random) => (random() < 0.1 ? 'jbo' : found)),
  (bytes, random) => {
    const objects = bytes.toString('latin1').split('endobj');
    const [a, b] = [below(random, objects.length), below(random, objects.length)];
    const [one, two] = [objects[a] ?? '', objects[b] ?? ''];
    objects[a] = two;
    objects[b] = one;
    return Buffer.from(objects.join('endobj'), 'latin1');
  },
];

/** On the XML of a part of a DOCX. */
export const xmlMutations: readonly Mutation[] = [
  rewrite(/<w:[a-zA-Z]+/g, (found, random) => (random() < 0.2 ? '<w:tbl' : found)),
  rewrite(/<\/w:[a-zA-Z]+>/g, (found, random) => (random() < 0.1 ? '' : found)),
  rewrite(/"[^"<]{1,12}"/g, (found, random) => (random() < 0.5 ? `"${anyNumber(random)}"` : found)),
  rewrite(/>[^<]{1,40}</g, (found, random) => (random() < 0.3 ? `>${'&#x41;'.repeat(40)}&bad;<` : found)),
  (bytes, random) => {
    const depth = 50 + below(random, 3_000);
    const xml = bytes.toString('utf8');
    const at = xml.indexOf('<w:p>');
    return Buffer.from(`${xml.slice(0, at)}${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${xml.slice(at)}`);
  },
  flipBytes,
];
