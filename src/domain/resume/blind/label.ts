import type { ReadResume } from '../profile.ts';

/**
 * A name for nobody: derived from the text alone, so that the same resume is the same candidate in every run, format and
 * order of files. FNV-1a twice with different starts gives 40 bits: among 10,000 resumes two share a label once in
 * twenty thousand runs.
 */
export const candidateLabel = ({ lines }: Pick<ReadResume, 'lines'>): string => {
  const text = lines.map(line => line.text).join('\n');
  const high = fnv1a(text, 0x811c9dc5);
  const low = fnv1a(text, 0x01000193) >>> 24;
  return `Candidate ${hex(high, 8)}${hex(low, 2)}`;
};

const fnv1a = (text: string, start: number): number => {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
