import {
  addressLabels,
  faxLabels,
  nameLabels,
  otherLabels,
  personalLabels,
  phoneLabels,
} from './data/contact-words.ts';
import { fold } from './text-cleanup.ts';

/** What a label of contact data announces. */
export type ContactLabel = 'phone' | 'fax' | 'address' | 'name' | 'personal' | 'other';

const labels = new Map<string, ContactLabel>();
const listed: readonly (readonly [ContactLabel, string])[] = [
  ['other', otherLabels],
  ['personal', personalLabels],
  ['fax', faxLabels],
  ['phone', phoneLabels],
  ['address', addressLabels],
  ['name', nameLabels],
];
for (const [kind, words] of listed) for (const word of words.split('|')) labels.set(word, kind);

const labelCharsMax = 40;

/** What a text means as a label: `Tel.:`, `Correo electrónico`; null where it is none. */
export const contactLabelOf = (text: string): ContactLabel | null => {
  if (text.length > labelCharsMax) return null;
  const plain = fold(text)
    .replace(/[\s.:：/]+$/u, '')
    .replace(/[.]/g, '')
    .trim();
  return labels.get(plain) ?? null;
};

export interface Labelled {
  readonly label: ContactLabel;
  readonly rest: string;
}

/** `Tel.: 0171 23` → what the label means and what follows it. A label without a colon counts only with a dot. */
export const takeContactLabel = (text: string): Labelled | null => {
  const match = /^(?<label>[^:：\d@]{1,40}?)\s*[:：]\s*(?<rest>.+)$/u.exec(text);
  const dotted = match ?? /^(?<label>[\p{L}-]{1,12}\.)\s+(?<rest>\S.*)$/u.exec(text);
  const label = dotted?.groups?.label ? contactLabelOf(dotted.groups.label) : null;
  return label && dotted?.groups?.rest ? { label, rest: dotted.groups.rest } : null;
};
