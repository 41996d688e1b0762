import type { JobGate } from '../resume/report.ts';
import { wordsOf } from '../resume/words.ts';
import { degreeAsked, degreeHeld } from './degrees.ts';
import { type JudgeGate, unknown } from './gate-evidence.ts';
import { driving } from './gates-said.ts';
import { languageDemand, languageHeld } from './languages.ts';
import { isWhollyDated, type ResumeText } from './resume-texts.ts';

/** Gates that the entries of a resume decide: languages, certificates, degrees, years. */

export const judgeLanguage: JudgeGate = ({ text }, resume) => {
  const demand = languageDemand(text);
  if (!demand) return unknown('No language was recognised.');
  const each = demand.languages.map(language => {
    const held = languageHeld(resume.profile, language);
    const status: JobGate['status'] =
      held?.level == null ? 'unknown' : held.level >= demand.level ? 'pass' : 'fail';
    const quotes = held
      ? [
          held.entry === null
            ? { text: held.text, page: null, line: null }
            : resume.quoteOf({ path: `languages[${held.entry}].language`, text: held.text }),
        ]
      : [];
    return { language, status, quotes };
  });
  const quotes = each.flatMap(one => one.quotes);
  const isMet = demand.any
    ? each.some(one => one.status === 'pass')
    : each.every(one => one.status === 'pass');
  if (isMet) return { status: 'pass', reason: 'The resume names the level asked for.', quotes };
  const isFailed = demand.any
    ? each.every(one => one.status === 'fail')
    : each.some(one => one.status === 'fail');
  if (isFailed) return { status: 'fail', reason: 'The resume names a lower level.', quotes };
  const open = each.filter(one => one.status === 'unknown').map(one => one.language);
  return unknown(`The resume does not say how well: ${open.join(', ')}.`, quotes);
};

const CERTIFICATE =
  /\b(?:certifi(?:ed|cate|cates|cation|cations)|licen[cs]e[ds]?|licensure|registration|registered|chartered|accredit(?:ed|ation)|board[- ]certified|zertifi\p{L}+|approbation|diplôme d'état|certificación|colegiado)\b/iu;

export const asksForCertificate = (text: string): boolean =>
  CERTIFICATE.test(text) &&
  driving().findIn(text).length === 0 &&
  !/software licen|licen[cs]e (?:agreement|management)/iu.test(text);

const COMMON_WORDS = new Set([
  'CV',
  'UK',
  'US',
  'USA',
  'EU',
  'IT',
  'OR',
  'AND',
  'MUST',
  'HR',
  'QA',
  'ISO',
  'OK',
  'PLUS',
]);

/** `RN`, `CPA`, `CISSP`: how certificates are known. */
const acronymsOf = (text: string): string[] => [
  ...new Set((text.match(/\b[A-Z][A-Z0-9+]{1,6}\b/gu) ?? []).filter(word => !COMMON_WORDS.has(word))),
];

export const judgeCertificate: JudgeGate = ({ text }, resume) => {
  const wanted = acronymsOf(text);
  const names = resume.texts.filter(each => each.path.startsWith('certificates'));
  const shown = (acronym: string): ResumeText | undefined =>
    [...names, ...resume.texts].find(each => acronymsOf(each.text).includes(acronym));
  const found = wanted.flatMap(acronym => shown(acronym) ?? []);
  const isAny = /\bor\b|\boder\b|\bou\b|\//iu.test(text);
  if (found.length > 0 && (isAny || found.length === wanted.length))
    return { status: 'pass', reason: 'The resume names it.', quotes: found.slice(0, 2).map(resume.quoteOf) };
  if (found.length > 0)
    return unknown('The resume names one of them.', found.slice(0, 2).map(resume.quoteOf));
  const keys = keyWords(text);
  const named = names.find(each => {
    const words = keyWords(each.text);
    const shared = [...keys].filter(key => words.has(key)).length;
    return keys.size > 0 && shared / keys.size >= 0.5;
  });
  if (named) return { status: 'pass', reason: 'The resume names it.', quotes: [resume.quoteOf(named)] };
  return unknown('The resume does not name it.');
};

const PLAIN_WORDS =
  /^(?:a|an|the|and|or|of|in|as|to|with|valid|current|active|required|must|have|hold|be|you|are|is|state|certif.*|licen.*|registration|registered|accredit.*|professional|preferred|minimum|least|at|for|by|on)$/iu;

const keyWords = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map(word => word.lower)
      .filter(word => word.length > 1 && !PLAIN_WORDS.test(word)),
  );

export const judgeDegree: JudgeGate = ({ text }, resume) => {
  const asked = degreeAsked(text);
  const { education } = resume.profile;
  const held = education.map((entry, index) => {
    const words = [entry.studyType, entry.area].filter(Boolean).join(', ');
    return { index, words, height: degreeHeld(words) };
  });
  const best = held.filter(each => each.height !== null).sort((a, b) => (b.height ?? 0) - (a.height ?? 0))[0];
  if (asked === null || !best)
    return unknown(
      education.length === 0 ? 'The resume names no education.' : 'The resume names no degree that is known.',
    );
  const quotes = [resume.quoteOf({ path: `education[${best.index}].studyType`, text: best.words })];
  if ((best.height ?? 0) >= asked)
    return { status: 'pass', reason: 'The resume names one of that height.', quotes };
  // Somebody who named every degree but one would still be read as named.
  return held.every(each => each.height !== null)
    ? { status: 'fail', reason: 'The resume names a lower one.', quotes }
    : unknown('The resume names a lower one, and one that is not known.', quotes);
};

export const judgeYears: JudgeGate = (requirement, resume) => {
  const { monthsTotal } = resume.timeline;
  const asked = (requirement.years ?? 0) * 12;
  if (monthsTotal < asked) {
    const total = `The resume shows ${monthsTotal} months of work of ${asked}`;
    return isWhollyDated(resume)
      ? { status: 'fail', reason: `${total}.`, quotes: [] }
      : unknown(`${total}, and not every role is dated.`);
  }
  const names = new Set(requirement.skills.map(name => name.toLowerCase()));
  const known = resume.skills.filter(skill => names.has(skill.canonical.toLowerCase()));
  const longest = Math.max(0, ...known.map(skill => skill.months));
  if (names.size > 0 && longest >= asked)
    return { status: 'pass', reason: `The roles that show it add up to ${longest} months.`, quotes: [] };
  if (names.size > 0)
    return unknown(
      `The roles that name it add up to ${longest} of ${asked} months; others may have used it too.`,
    );
  return GENERAL.test(requirement.text)
    ? { status: 'pass', reason: `The resume shows ${monthsTotal} months of work.`, quotes: [] }
    : unknown(
        `The resume shows ${monthsTotal} months of work; how many were in this field is for a person to see.`,
      );
};

/** Years of work as such, in no field. */
const GENERAL =
  /(?:years?|yrs?|jahren?|ans|años)\W{1,3}(?:of )?(?:(?:relevant|professional|work|working|industry|full-time|total|overall) ){0,3}(?:experience|employment|work|berufserfahrung|d'expérience|de experiencia)\b(?! (?:in|with|as|of|using|en|dans|mit))/iu;
