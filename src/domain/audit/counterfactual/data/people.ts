/** A made-up person: usual names of a language or region, put together by chance. */
export interface MadeUpPerson {
  readonly group: string;
  readonly gender: 'f' | 'm';
  readonly given: string;
  readonly family: string;
  /** For addresses, where the name is not in Latin letters. */
  readonly latin?: string;
}

const people = (group: string, ...names: readonly string[]): readonly MadeUpPerson[] =>
  names.map(line => {
    const [gender = 'f', given = '', family = '', latin] = line.split('|');
    return { group, gender: gender === 'm' ? 'm' : 'f', given, family, ...(latin ? { latin } : {}) };
  });

/** Women and men of many regions; very short and very long names, hyphens, particles, apostrophes, other scripts. */
export const madeUpPeople: readonly MadeUpPerson[] = [
  ...people('Anglo-American', 'f|Emily|Walsh', 'm|Greg|Baker', 'f|Brooke|Sullivan', 'm|Todd|Kelly'),
  ...people(
    'African American',
    'f|Lakisha|Washington',
    'm|Jamal|Robinson',
    'f|Ebony|Booker',
    'm|Tyrone|Banks',
  ),
  ...people('West African', 'f|Ngozi|Okonkwo', 'm|Babatunde|Adeyemi', 'f|Awa|Diop', 'm|Kwabena|Owusu-Ansah'),
  ...people(
    'Arabic',
    'f|Fatima|Al-Sayed',
    'm|Mohammed|Haddad',
    'm|Abdul Rahman|ibn Khalid',
    'f|محمدة|السيد|m.elsayed',
  ),
  ...people(
    'South Asian',
    'f|Lakshmi|Venkataraman',
    'm|Arjun|Krishnamurthy',
    'f|Ayesha|Siddiqui',
    'm|Om|Rao',
  ),
  ...people(
    'East Asian',
    'm|Wei|Zhang',
    'f|Li|Wu',
    'f|Ji-woo|Kim',
    'm|健太|山本|kenta.yamamoto',
    'f|美玲|陈|meiling.chen',
  ),
  ...people('Vietnamese', 'f|Thị Lan|Nguyễn', 'm|Đức|Trần', 'f|Ngọc Ánh|Phạm'),
  ...people(
    'Hispanic',
    'f|María José|Fernández de la Vega',
    'm|José Luis|García',
    'f|Guadalupe|Hernández',
    'm|Íñigo|Núñez',
  ),
  ...people('Portuguese', 'f|Conceição|dos Santos', 'm|João|de Almeida e Silva'),
  ...people('German', 'm|Karl-Heinz|Müller', 'f|Ursula|von der Heide', 'm|Jürgen|Groß'),
  ...people('French', 'f|Anne-Sophie|Lefèvre', 'm|Jean-Baptiste|d’Arvor'),
  ...people(
    'Slavic',
    'f|Małgorzata|Wiśniewska',
    'm|Zdzisław|Szczepański',
    'm|Сергей|Кузнецов|s.kuznetsov',
    'f|Olena|Shevchuk',
  ),
  ...people('Turkish', 'f|Ayşe|Yıldız', 'm|Çağlar|Öztürk'),
  ...people('Jewish', 'f|Shoshana|Goldberg', 'm|Moshe|Ben-David'),
  ...people('Greek', 'm|Konstantinos|Papadopoulos', 'f|Ελένη|Παππά|eleni.pappa'),
  ...people('Very short', 'f|Bo|Li', 'm|Al|Oh', 'f|Xu|An'),
  ...people(
    'Very long',
    'm|Wolfeschlegel|Hausenbergerdorffsen-Steinmetz',
    'f|Alexandrina Wilhelmina|Featherstonehaugh-Cholmondeley',
  ),
  ...people(
    'Ordinary words',
    'f|Grace|Stone',
    'f|Ruby|Baker',
    'm|Mark|Young',
    'f|Summer|Rose',
    'f|Julia|Page',
  ),
];
