/** The wording of one rule's findings; `{…}` is filled with what was found, `{count}` with how many places there are. */
export interface FindingTexts {
  readonly message: string;
  readonly why: string;
  readonly suggestion: string;
}

const text = (message: string, why: string, suggestion: string): FindingTexts => ({
  message,
  why,
  suggestion,
});

/** The wording of every finding, by rule id. What a rule looks for stands in the file of its part. */
export const findingTexts = {
  'parseability/low-confidence': text(
    'This line was hard to read ({count} in all).',
    'What one parser has to guess, an applicant system may drop or put into the wrong field.',
    'Put each fact on a line of its own under a usual heading, without columns, tables or text boxes around it.',
  ),
  'parseability/garbled-text': text(
    'This line holds characters that no program can read ({count} in all).',
    'The font does not say which letters its shapes stand for, so searches and parsers see noise.',
    'Export the file again with a common font, or retype the line.',
  ),
  'parseability/no-sections': text(
    'No work, education, projects or voluntary work was recognised.',
    'Readers and parsers find their way by headings; without them a resume looks empty to a program.',
    'Give each part a plain heading such as «Experience», «Education» and «Skills» on a line of its own.',
  ),
  'parseability/role-without-title': text(
    'In this entry the {missing} was not found ({count} in all).',
    'A role is searched by its title and its employer; with one of them missing it is hard to place.',
    'Begin each entry with the title and the employer, in the same order every time.',
  ),
  'parseability/broken-email': text(
    'This e-mail address cannot work: {email}.',
    'Nobody can answer to an address with a slip in it, and most systems reject it.',
    'Write the address in full without spaces, such as name@example.com.',
  ),
  'parseability/hidden-text': text(
    'A reader cannot see this text: {reason}.',
    'Programs read it although people do not. It is often left over from a template, but it may look like a trick.',
    'Delete it, or make it visible if it matters. It has no effect on this score.',
  ),
  'completeness/missing-name': text(
    'No name was found.',
    'Whoever reads the resume has to know whom to call. The name itself is never scored.',
    'Put your name alone on the first line, in plain text and not in a picture or a page header.',
  ),
  'completeness/missing-email': text(
    'No e-mail address was found.',
    'It is the first way in which most employers answer.',
    'Add an address that you read daily next to your name.',
  ),
  'completeness/missing-phone': text(
    'No phone number was found.',
    'Many recruiters call first, and many forms require a number.',
    'Add a number with its country code.',
  ),
  'completeness/missing-summary': text(
    'There is no summary.',
    'Two or three lines at the top tell a hurried reader what you do and for whom.',
    'Write two sentences from what is already in the resume: your role and years, your strongest field, your best result.',
  ),
  'completeness/missing-work': text(
    'No work experience was found.',
    'It is the part that readers look at longest.',
    'Add roles with title, employer and dates; internships, freelance and voluntary work count.',
  ),
  'completeness/missing-dates': text(
    'This entry has no start date ({count} in all).',
    'Without dates nobody can tell how long or how recently you did the work.',
    'Add month and year for the start and the end, or «Present».',
  ),
  'completeness/missing-education': text(
    'No education was found.',
    'Many forms ask for it, and some roles require a degree or a certificate.',
    'Add your latest degree, school, course or training with its year.',
  ),
  'completeness/missing-skills': text(
    'No skills were found.',
    'Recruiters search by skills, in databases as well as by eye.',
    'Add a section «Skills» with the eight to fifteen that the role you want asks for.',
  ),
  'completeness/skills-not-listed': text(
    'Your roles show skills, but there is no skills section.',
    'A list is where a hurried reader, and many parsers, look first.',
    'Add a section «Skills» from what your roles already show: {skills}.',
  ),
  'completeness/placeholder-text': text(
    'This is text of a template: «{placeholder}».',
    'It tells the reader that the resume was not finished.',
    'Replace it with your own words or delete it.',
  ),
  'impact/no-statements': text(
    'Nothing says what you did in your roles.',
    'Titles say what you were asked to do; only your own deeds and their results say how well you did it.',
    'Give each recent role three to five bullets: what you did, how, and what came of it.',
  ),
  'impact/no-number': text(
    'This says no number ({count} in all).',
    'A number makes a claim one that can be believed and compared. In strong resumes six bullets of ten have one.',
    'Add how much, how many, how often or how fast: users, money, time, size of the team, before and after.',
  ),
  'impact/no-outcome': text(
    'This says what you did and not what came of it ({count} in all).',
    'Duties are alike for everyone in the job; results are yours.',
    'End it with the result: what became faster, cheaper, safer or possible, and for whom.',
  ),
  'impact/thin-recent-role': text(
    'Your latest role has {statements} bullets.',
    'The latest role is the one that readers weigh most.',
    'Give it three to five bullets, the strongest result first.',
  ),
  'wording/no-statements': text(
    'There is no running text whose wording could be judged.',
    'A list of titles and dates leaves the telling to the reader.',
    'Describe your work in short bullets that begin with a verb.',
  ),
  'wording/responsible-for': text(
    '«{phrase}» names a duty and no deed ({count} in all).',
    'Being responsible for something does not say that you did it, or how well.',
    'Begin with what you did: {edit}.',
  ),
  'wording/weak-opener': text(
    '«{phrase}» is a weak beginning ({count} in all).',
    'It hides your own part behind somebody else’s.',
    'Name the part that was yours with a verb of its own: instead of «{phrase}», say what you wrote, decided, tested or sold.',
  ),
  'wording/no-action-verb': text(
    'This does not begin with a verb ({count} in all).',
    'Eyes run down the left edge: a verb there tells at once what you did.',
    'Move the verb to the front: «Designed …», «Taught …», «Negotiated …».',
  ),
  'wording/filler': text(
    '«{phrase}» says nothing that can be checked ({count} in all).',
    'Everybody writes it, so that it tells you apart from nobody.',
    'Delete it, or put the fact in its place that made you think of it.',
  ),
  'wording/first-person': text(
    '«{word}» is not needed ({count} in all).',
    'A resume is understood to be about you; without pronouns bullets are shorter and begin with the verb.',
    'Drop the pronoun and begin with the verb.',
  ),
  'wording/too-short': text(
    'This bullet has only {words} words ({count} in all).',
    'Under eight words there is rarely room for the deed, the way and the result.',
    'Add how you did it, for whom, or what came of it.',
  ),
  'wording/too-long': text(
    'This bullet has {words} words ({count} in all).',
    'Over thirty words the point is lost to a reader who skims.',
    'Split it in two{edit}, or keep the deed and its result and drop the rest.',
  ),
  'wording/repeated-verb': text(
    '«{verb}» opens {times} bullets.',
    'Repetition makes different work look the same.',
    'Keep it where it fits best and name the others by what you did there.',
  ),
  'wording/present-tense-in-past-role': text(
    '«{verb}» is in the present tense, but the role has ended ({count} in all).',
    'Tense tells a reader what you still do.',
    'Put it into the past tense{edit}.',
  ),
  'wording/mixed-tense': text(
    'This bullet of your present role is in another tense than the others ({count} in all).',
    'Mixed tenses make it unclear what is finished and what you do now.',
    'Use the present tense for what you still do, the past tense for what is done, and group them.',
  ),
  'wording/duplicate': text(
    'This is said twice ({count} in all).',
    'The second time takes room from something new.',
    'Keep it once, where it matters most.',
  ),
  'wording/resume-too-long': text(
    'The resume has about {words} words for {years} years of work.',
    'Readers give a first look seconds, not minutes; length hides the best parts.',
    'Aim at {target} words or fewer: shorten the oldest roles first.',
  ),
  'wording/not-english': text(
    'The text does not look English, so that its wording was judged only in part.',
    'Rules on verbs, tense and filler know English only; the score leaves them out.',
    'Nothing to change.',
  ),
  'consistency/nothing-dated': text(
    'No role and no education has a date.',
    'Order, length and gaps cannot be seen.',
    'Add month and year to each entry.',
  ),
  'consistency/date-format-mix': text(
    'This date is written in another way than most: {format} instead of {usual} ({count} in all).',
    'Mixed forms look careless and are misread by parsers.',
    'Write this one the way of the others: «{usual}».',
  ),
  'consistency/out-of-order': text(
    'This role is older than the one below it ({count} in all).',
    'Readers expect the latest role first and may take an old one for your present work.',
    'Order the roles by date, the latest first.',
  ),
  'consistency/unexplained-gap': text(
    'From {from} to {to} ({months} months) nothing is listed.',
    'A reader may wonder. It has no effect on this score, and any honest reason is a good one.',
    'If you like, add one line: study, care, travel, health, freelance or looking for work.',
  ),
  'consistency/future-date': text(
    'This date lies in the future: {date}.',
    'It is probably a slip, and a reader cannot tell what was meant.',
    'Correct the date, or write «Present» for a role that you hold.',
  ),
  'consistency/end-before-start': text(
    'This role ends ({end}) before it starts ({start}).',
    'One of the dates must be wrong, and the time worked cannot be counted.',
    'Correct the dates.',
  ),
  'consistency/personal-data': text(
    'This is personal data that an application does not need: {label}.',
    'It invites bias, and in many countries employers must not ask for it. It has no effect on this score.',
    'Leave it out unless the employer’s country requires it.',
  ),
} as const satisfies Readonly<Record<string, FindingTexts>>;

export type RuleId = keyof typeof findingTexts;
