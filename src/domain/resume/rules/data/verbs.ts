/**
 * Verbs that open a bullet well, `base` or `base:past` where the past is not regular. A `*` marks a verb whose base form
 * is as often a noun (`Design of …`), so that its tense cannot be told from the base form.
 */
const VERBS = `
achieve acquire adapt add administer advise advocate align allocate analyze analyse answer apply appraise approve architect*
arrange assemble assess assign attract audit* author* automate award* balance* benchmark* boost* brief* bring:brought broaden
budget* build:built calculate calibrate campaign* capture* care* catalog* centralize centralise chair* champion* chart* check* clean
clarify classify close coach* code* collaborate collate collect combine communicate compare compile complete compose compute conceive
conceptualize conduct configure connect conserve consolidate construct consult contain containerize contract* contribute control*:controlled convert
convince cook* cooperate coordinate correct counsel* craft* create cultivate curate customize customise cut*:cut debug:debugged decide decrease* deepen define
delegate deliver demonstrate deploy derive design* detect determine develop devise diagnose digitize digitise direct discover dispatch* dispense
display* distribute diversify document* double* draft* draw:drew drive*:drove earn edit educate elevate eliminate embed:embedded enable
encourage enforce engage engineer* enhance enlarge enlist ensure enter equip:equipped establish estimate* evaluate examine exceed execute expand
expedite experiment* explain explore extend extract* facilitate file* finalize finalise finance* fix* focus* forecast*:forecast forge* form* formalize formulate
foster found fulfill fund* gain* gather generate govern graph* greet grow:grew guide* halve head* hire* hold*:held host* identify illustrate implement
import* improve increase* influence* inform initiate innovate inspect inspire install instruct integrate interpret interview* introduce
invent inventory* investigate invest invite issue* join judge* keep:kept launch* lead*:led learn lecture* leverage* liaise license* localize lower
maintain make:made manage manufacture* map*:mapped market* master* maximize maximise measure* mediate mentor* merge migrate minimize minimise mobilize model*
moderate modernize modernise modify monitor* motivate move* navigate negotiate network* nurse* obtain offer* onboard open operate optimize optimise orchestrate order*
organize organise originate outline* overcome:overcame overhaul* oversee:oversaw package* participate partner* patent* perform persuade photograph* pilot* pioneer* place* plan*:planned
port* position* prepare prescribe present* preserve prevent price* prioritize prioritise procure produce* profile* program*:programmed project* promote propose protect prototype* prove provide provision*
publish purchase* pursue qualify quantify raise* rank* rebuild:rebuilt receive recommend reconcile record* recover recruit* redesign* reduce
re-engineer reengineer refactor refine reform* register* regulate rehabilitate reinforce release* relocate remodel renegotiate renew reorganize reorganise repair* replace
report* represent research* resolve respond restore restructure retain retrieve revamp* review* revise revitalize rewrite:rewrote roll route* run*:ran safeguard*
sail* sanitize save scale* schedule* screen* script* secure select sell:sold send:sent serve service* set*:set shape* share* shorten showcase* simplify simulate sketch* solve source* spearhead
specify speak:spoke speed:sped sponsor* staff* stabilize standardize standardise start* steer stock* store* strategize streamline strengthen structure* study* submit:submitted succeed
suggest summarize summarise supervise supply* support* surpass survey* sustain synthesize synthesise tailor* take:took target* teach:taught test* track* trade* train* transcribe
transfer*:transferred transform transition* translate transport* treat* triage* trim:trimmed triple* troubleshoot:troubleshot tune* turn* tutor* uncover unify unite update* upgrade* use* validate value*
handle render feature* include leave*:left lay:laid log*:logged ship*:shipped stop*:stopped swap*:swapped split*:split wrap*:wrapped drop*:dropped debut* find:found come:came
verify visualize visualise volunteer* weld widen win*:won wire* work* write:wrote yield*
`;

export type VerbTense = 'past' | 'present' | 'either' | 'gerund';

export interface OpeningVerb {
  readonly base: string;
  readonly tense: VerbTense;
}

const verbs = (): { readonly base: string; readonly past: string; readonly noun: boolean }[] =>
  VERBS.trim()
    .split(/\s+/u)
    .map(item => {
      const [marked = '', irregular] = item.split(':');
      const noun = marked.endsWith('*');
      const base = noun ? marked.slice(0, -1) : marked;
      return { base, past: irregular ?? regularPast(base), noun };
    });

/** The past of every verb, by its base form. */
export const buildPastForms = (): ReadonlyMap<string, string> =>
  new Map(verbs().map(({ base, past }) => [base, past]));

/** Every form of every verb, by its lower-case spelling. */
export const buildVerbForms = (): ReadonlyMap<string, OpeningVerb> => {
  const forms = new Map<string, OpeningVerb>();
  const put = (form: string, base: string, tense: VerbTense): void => {
    const known = forms.get(form);
    forms.set(form, known && known.tense !== tense ? { base: known.base, tense: 'either' } : { base, tense });
  };
  for (const { base, past, noun } of verbs()) {
    put(base, base, noun ? 'either' : 'present');
    put(thirdPerson(base), base, noun ? 'either' : 'present');
    put(past, base, 'past');
    put(gerund(base, past), base, 'gerund');
  }
  return forms;
};

const endsInConsonantAndY = (base: string): boolean => /[^aeiou]y$/u.test(base);

const regularPast = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  return endsInConsonantAndY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
};

const thirdPerson = (base: string): string => {
  if (endsInConsonantAndY(base)) return `${base.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z|o)$/u.test(base) ? `${base}es` : `${base}s`;
};

const gerund = (base: string, past: string): string => {
  const doubled = base + base.slice(-1);
  if (past === `${doubled}ed`) return `${doubled}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
};
