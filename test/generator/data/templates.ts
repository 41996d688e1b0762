/**
 * How entries are set. `{X}` is a value, `[…]` goes when a value inside it is missing, `*…*` is bold, `_…_` italic,
 * `>>` sends the rest of its line to the right edge, `<<` makes what stands before it a rail on the left.
 * Work: T title, E employer, C city, D dates, `{at}` the word between title and employer.
 */
export interface Template {
  readonly text: string;
  /** Needs the width of a whole page. */
  readonly wide: boolean;
}

const wide = (text: string): Template => ({ text, wide: true });
const any = (text: string): Template => ({ text, wide: false });

export const workTemplates: readonly Template[] = [
  wide('*{T}* >> {D}\n_{E}_[, {C}]'),
  wide('*{E}*[, {C}] >> {D}\n_{T}_'),
  wide('*{E}* >> {C}\n_{T}_ >> {D}'),
  wide('*{T}* >> {D}\n_{E}_ >> {C}'),
  wide('*{T}* {at} {E} >> {D}'),
  wide('*{E}* — {T}[, {C}] >> {D}'),
  wide('*{T}*, {E} >> {D}'),
  wide('*{T}* | {E}[ | {C}] | {D}'),
  wide('*{T}* | *{E}* >> {D}'),
  any('*{T}*, {E} ({D})'),
  any('*{T}*\n{E}[, {C}]\n{D}'),
  any('{D}\n*{T}*\n{E}[ · {C}]'),
  any('*{E}*\n{T}\n{D}[ | {C}]'),
  any('*{T}*\n{E} | {D}'),
  any('*{E}*\n_{T}_\n{D}'),
  wide('{D}: *{T}*, {E}[, {C}]'),
  any('*{T}* - {E}\n{D}[ - {C}]'),
  wide('*{E}*[ | {C}]\n{T} | {D}'),
  any('*{E}*[ ({C})]\n_{T}_, {D}'),
  any('*{T}*\n_{E}_\n_{D}_[, {C}]'),
  any('*{T}*\n{D} | {E}[ | {C}]'),
];

export const workRailTemplates: readonly Template[] = [
  any('{D} << *{T}*\n{E}[, {C}]'),
  any('{D}[\n{C}] << *{E}*\n_{T}_'),
  any('{D} << *{T}*, {E}[, {C}]'),
  any('*{D}* << *{T}*\n_{E}_'),
  any('{D}[\n_{C}_] << *{T}* {at} {E}'),
];

/** Several roles under one employer: the employer's line, then one a role; L is how long one stayed in all. */
export const groupTemplates: readonly {
  readonly employer: string;
  readonly role: string;
  readonly wide: boolean;
}[] = [
  { employer: '*{E}* >> {C}', role: '_{T}_ >> {D}', wide: true },
  { employer: '*{E}*[, {C}]', role: '_{T}_ >> {D}', wide: true },
  { employer: '*{E}*', role: '{T} ({D})', wide: false },
  { employer: '*{E}*\n{L}', role: '*{T}*\n{D}[\n{C}]', wide: false },
  { employer: '*{E}*[, {C}]', role: '_{T}_\n{D}', wide: false },
];

/** S school, G degree, C city, D dates, P grade. */
export const educationTemplates: readonly Template[] = [
  wide('*{G}* >> {D}\n_{S}_[, {C}]'),
  wide('*{S}*[, {C}] >> {D}\n{G}[\n{P}]'),
  wide('*{S}* >> {C}\n_{G}_ >> {D}'),
  wide('*{G}*, {S} >> {D}'),
  any('*{G}*, {S} ({D})'),
  any('*{G}*\n{S}\n{D}'),
  any('{D}\n*{G}*\n{S}[, {C}]'),
  any('*{S}*\n{G}\n{D}[ | {C}]'),
  wide('*{S}* — {G} >> {D}'),
  wide('{G} | {S} | {D}'),
  any('*{S}*\n_{G}_, {D}[\n{P}]'),
  any('*{G}*\n{S}, {D}'),
  wide('{D}: *{G}*, {S}[, {C}]'),
];

export const educationRailTemplates: readonly Template[] = [
  any('{D} << *{G}*\n{S}[, {C}]'),
  any('{D}[\n{C}] << *{S}*\n_{G}_[\n{P}]'),
  any('{D} << *{G}*, {S}'),
];

/** N name, B issuer or publisher, D date. */
export const namedTemplates: readonly Template[] = [
  wide('{N} >> {D}'),
  wide('*{N}*, {B} >> {D}'),
  any('*{N}*\n{B}, {D}'),
  any('{N} – {B} ({D})'),
  any('{N} ({D})'),
  any('{N}, {B}'),
  any('• {N}, {B}, {D}'),
  any('• {N} ({D})'),
  any('• {N}'),
  any('*{N}*\n_{B}_'),
];

/** Like `namedTemplates`; A authors, Y year, as papers are cited. */
export const citationTemplates: readonly Template[] = [
  any('{A} ({Y}). {N}. _{B}_.'),
  any('• {A} ({Y}). {N}. _{B}_.'),
  any('“{N}”, {B}, {D}'),
  any('• {N}. {B}, {Y}'),
];

/** N name, D dates. */
export const projectTemplates: readonly Template[] = [
  wide('*{N}* >> {D}'),
  any('*{N}*'),
  any('*{N}* ({D})'),
  any('*{N}*\n_{D}_'),
];

/** O organisation, R role, C city, D dates. */
export const volunteerTemplates: readonly Template[] = [
  wide('*{R}* >> {D}\n_{O}_[, {C}]'),
  wide('*{O}* >> {D}\n{R}'),
  any('*{R}*, {O} ({D})'),
  any('*{O}*\n{R}\n{D}'),
  any('*{R}*\n{O} | {D}'),
];
