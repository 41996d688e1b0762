/** Past forms that do not end in «-ed» and tell of something done. */
export const IRREGULAR_PAST: readonly string[] =
  `wrote built sent kept held chose took gave got made broke began ran found led met paid read
told taught went came drove grew spent spoke stuck threw won bought brought caught dealt fought split spread sought set put cut
swept drew shut rebuilt rewrote overcame undertook withdrew laid hit bet fed hid left let redid did lit wound sold ran said shook
stood sat stepped swapped quit`.split(/\s+/);

/** States, feelings and being placed: told in the first person, and no action. */
export const STATE_VERBS: readonly string[] =
  `feel think know want like need believe hope realize notice understand remember learn worry enjoy love hate
prefer seem appear belong mean wish care join assume struggle happen use_to experience receive witness inherit face expect fail
encounter live agree study interest excite surprise concern wait`.split(/\s+/);

/** What a person would do, after «I would» or «I'd», or as an order to oneself. */
export const STEP_VERBS: readonly string[] =
  `ask check talk speak call meet write tell share explain raise measure reproduce look gather collect find
compare test run roll fix revert stop start set split plan propose suggest offer agree decide choose prioritize rank list map document review
invite pair help support coach listen confirm verify validate clarify define draft estimate monitor follow escalate inform notify update
negotiate investigate isolate trace log add remove reduce delay ship release deploy schedule hold identify understand begin open close
communicate bring show present work focus treat keep make take give get put point freeze trial pilot survey interview acknowledge
apologize reserve assign delegate separate protect block build cut drop turn read pull push`.split(/\s+/);

/** Speaks of habit instead of one time. */
export const HABIT_PHRASES: readonly string[] = [
  'i usually',
  'i always',
  'i typically',
  'i generally',
  'i normally',
  'i often',
  'i tend to',
  'i try to',
  'i would',
  "i'd",
  'i like to',
  'i prefer to',
  'i make sure',
  'i am someone',
  "i'm someone",
  'i am a person',
  'i am very',
  "i'm very",
  'my approach is',
  'in general i',
  'whenever i',
  'i am the kind',
  'i will',
  "i'll",
  'i am always',
  "i'm always",
  'i am good at',
  "i'm good at",
  'i can',
  'i believe in',
  'i never',
  'i do my best',
  'i work hard',
  'i am able',
];
