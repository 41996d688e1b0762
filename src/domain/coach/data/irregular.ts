/** Irregular forms and their base, so that «wrote» finds «write». British spelling is handled by rule, not here. */
const PAIRS = `wrote write written write built build sent send lost lose kept keep held hold chose choose chosen choose
took take taken take gave give given give got get gotten get made make broke break broken break began begin begun begin
ran run found find left leave led lead met meet paid pay read read said say told tell thought think taught teach
understood understand went go gone go came come became become drove drive driven drive grew grow grown grow knew know
known know fell fall fallen fall rose rise risen rise saw see seen see shown show spent spend spoke speak spoken speak
stood stand stuck stick threw throw thrown throw won win bought buy brought bring caught catch dealt deal fought fight
forgot forget forgotten forget froze freeze frozen freeze hid hide hidden hide shut shut split split spread spread
swept sweep tore tear torn tear woke wake wrung wring bound bind fed feed felt feel hung hang lent lend meant mean
sold sell shrank shrink shrunk shrink sought seek sped speed spun spin struck strike sank sink sunk sink
children child people person men man women woman indices index indexes index vertices vertex matrices matrix
criteria criterion analyses analysis hypotheses hypothesis caches cache queries query replicas replica
better good best good worse bad worst bad`;

const words = PAIRS.split(/\s+/);

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? word] as const] : [])),
);
