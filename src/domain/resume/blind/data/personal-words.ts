/** What a label or a statement tells of the person. */
export type PersonalKind =
  | 'birth'
  | 'gender'
  | 'family'
  | 'origin'
  | 'religion'
  | 'photo'
  | 'body'
  | 'id-number';

/**
 * Labels of personal details in English, German, French, Spanish, Italian and Portuguese. Behind a colon their value is
 * hidden. Those of `alone` mean nothing else, so that a space or the gap of a table is enough.
 */
export const PERSONAL_FIELDS: readonly {
  readonly kind: PersonalKind;
  readonly alone: string;
  readonly withColon: string;
}[] = [
  {
    kind: 'birth',
    alone: `date of birth|birth date|birthdate|birthday|place of birth|date and place of birth|birthplace|dob|year of birth
      |geburtsdatum|geburtsort|geburtstag|geburtsjahr|geburtsdatum und -ort|date de naissance|lieu de naissance
      |date et lieu de naissance|fecha de nacimiento|lugar de nacimiento|fecha y lugar de nacimiento|data di nascita
      |luogo di nascita|luogo e data di nascita|data de nascimento|local de nascimento|naturalidade`,
    withColon: `age|alter|âge|edad|età|idade|born|geboren|geb.|né|née|nacido|nacida|nato|nata|nascido|nascida`,
  },
  {
    kind: 'gender',
    alone: `preferred pronouns`,
    withColon: `gender|sex|pronouns|geschlecht|pronomen|sexe|genre|pronoms|sexo|género|pronombres|sesso|genere|pronomi|gênero|pronomes
      |salutation|anrede|civilité`,
  },
  {
    kind: 'family',
    alone: `marital status|civil status|family status|familienstand|zivilstand|situation familiale|situation de famille
      |état civil|estado civil|stato civile|number of children|nombre d'enfants|father's name|mother's name|father name
      |mother name|husband's name|spouse name|nombre del padre|nombre de la madre|nome do pai|nome da mãe`,
    withColon: `children|kinder|enfants|hijos|figli|filhos|spouse|dependents|dependants`,
  },
  {
    kind: 'origin',
    alone: `nationality|citizenship|ethnicity|ethnic origin|country of origin|staatsangehörigkeit|staatsbürgerschaft
      |nationalität|herkunft|nationalité|citoyenneté|nacionalidad|ciudadanía|nazionalità|cittadinanza|nacionalidade|cidadania
      |caste|tribe|mother tongue community`,
    withColon: `race|national origin|citizen of|etnia|raza|raça|origine|origen|origem`,
  },
  {
    kind: 'religion',
    alone: `religious affiliation|konfession|religionszugehörigkeit|confession religieuse`,
    withColon: `religion|denomination|faith|glaube|religión|religione|religião|confesión`,
  },
  { kind: 'photo', alone: `bewerbungsfoto`, withColon: `photo|photograph|picture|lichtbild|foto` },
  {
    kind: 'body',
    alone: `blood group|blood type|blutgruppe|groupe sanguin|grupo sanguíneo|gruppo sanguigno`,
    withColon: `height|weight|größe|gewicht|taille|poids|estatura|peso|altezza|altura`,
  },
  {
    kind: 'id-number',
    alone: `passport number|passport no.|passport no|national id|national insurance number|social security number|ssn|identity card
      |id card number|personalausweisnummer|reisepassnummer|steuernummer|sozialversicherungsnummer|numéro de sécurité sociale
      |codice fiscale`,
    withColon: `passport|id number|id no.|dni|nie|nif|cpf|rg|cnpj|permis de séjour|pan|aadhaar|aadhar`,
  },
];

/** Statements that stand on their own between separators: `married, two children`, `German citizen`. */
const NUMBER_WORDS =
  'no|one|two|three|four|five|a|kein(?:e)?|ein|eine|zwei|drei|vier|sans|un|une|deux|trois|quatre|sin|una|dos|tres|cuatro|nessun|due|tre|quattro|sem|um|uma|dois|duas|três';
const CHILD_WORDS =
  'child(?:ren)?|kids?|sons?|daughters?|kind(?:er)?|töchter|tochter|söhne|sohn|enfants?|fils|filles?|hij[oa]s?|figli[oa]?|filh[oa]s?';

export const PERSONAL_PIECES: readonly { readonly kind: PersonalKind; readonly pattern: RegExp }[] = [
  {
    kind: 'birth',
    pattern:
      /^(?:born|b\.|geboren|geb\.|née?(?:\(e\))?|nacid[oa]|nat[oa]|nascid[oa])\s+(?:(?:on|in|am|im|le|en|el|il|a|em|the|on the|à)\s+)?(?=.{0,40}\d)[^|•·;]{2,60}$/iu,
  },
  {
    kind: 'birth',
    pattern: /^(?:aged?\s+)?\d{2}\s?(?:years old|year old|y\/o|jahre alt|jahre|ans|años|anni|anos)$/iu,
  },
  { kind: 'birth', pattern: /^(?:aged?|alter)\s+\d{2}$/iu },
  {
    kind: 'gender',
    pattern:
      /^(?:female|male|non-?binary|weiblich|männlich|femme|homme|mujer|hombre|donna|uomo|mulher|homem|f(?:é|e)minin|masculin|femenino|masculino|femminile|maschile|feminino)$/iu,
  },
  {
    kind: 'family',
    pattern:
      /^(?:(?:happily\s+)?married|unmarried|divorced|widowed|verheiratet|ledig|geschieden|verwitwet|verpartnert|mari[ée]e?|c[ée]libataire|divorcée?|pacsée?|veuf|veuve|casad[oa]|solter[oa]|divorciad[oa]|viud[oa]|solteir[oa]|viúv[oa]|sposat[oa]|coniugat[oa]|celibe|nubile|divorziat[oa]|vedov[oa])(?:\(e\))?(?:\s+(?:with|mit|avec|con|com|and|und|et|y|e)\s+.{1,30})?$/iu,
  },
  {
    kind: 'family',
    pattern: new RegExp(`^(?:\\d{1,2}|${NUMBER_WORDS})\\s+(?:${CHILD_WORDS})(?:\\s*\\(.{1,30}\\))?$`, 'iu'),
  },
  {
    kind: 'family',
    pattern: new RegExp(
      `^(?:(?:single|proud|full-time|stay-at-home)\\s+)?(?:mother|father|mom|mum|dad|parent)\\s+of\\s+(?:\\d{1,2}|${NUMBER_WORDS})(?:\\s.{1,20})?$`,
      'iu',
    ),
  },
  {
    kind: 'origin',
    pattern:
      /^\p{L}{2,20}(?:[ -]\p{L}{2,20})?\s+(?:citizen|national|passport holder|staatsangehörige[r]?|staatsbürger(?:in)?)$/iu,
  },
  {
    kind: 'origin',
    pattern:
      /^(?:nationalité|de nationalité|nacionalidad|de nacionalidad|nazionalità|di nazionalità|cittadinanza|nacionalidade|de nacionalidade)\s+\p{L}{3,20}$/iu,
  },
  { kind: 'origin', pattern: /^(?:citizen of|national of)\s+.{2,40}$/iu },
  {
    kind: 'religion',
    pattern:
      /^(?:roman[ -]catholic|practising (?:christian|muslim|catholic|jew|hindu)|practicing (?:christian|muslim|catholic|jew|hindu)|römisch[ -]katholisch|katholisch|evangelisch|protestantisch|konfessionslos)$/iu,
  },
];

/** Third person and gendered leave, word for word, so that no count changes. */
export const NEUTRAL_WORDS: ReadonlyMap<string, string> = new Map(
  `she=they he=they him=them hers=theirs himself=themselves herself=themselves his=their her=their
   maternity=parental paternity=parental mutterschutz=elternzeit mutterschaftsurlaub=elternzeit vaterschaftsurlaub=elternzeit
   maternité=parental paternité=parental maternidad=parental paternidad=parental maternità=parentale paternità=parentale
   maternidade=parental paternidade=parental
   mr=[title] mrs=[title] ms=[title] mx=[title] frau=[title] herr=[title] mme=[title] mlle=[title] monsieur=[title]
   mademoiselle=[title] señor=[title] señora=[title] señorita=[title] sra=[title] srta=[title] signora=[title] signorina=[title]`
    .split(/\s+/u)
    .filter(pair => pair.includes('='))
    .map(pair => pair.split('=') as [string, string]),
);

/** No statement of PERSONAL_PIECES is without one of these; lower case. */
export const PIECE_WORDS: ReadonlySet<string> = new Set(
  `born geboren geb né née nacido nacida nato nata nascido nascida years year jahre alt ans años anni anos aged age alter
  female male non-binary nonbinary binary weiblich männlich femme homme mujer hombre donna uomo mulher homem féminin feminin masculin
  femenino masculino femminile maschile feminino married unmarried divorced widowed verheiratet ledig geschieden verwitwet
  verpartnert marié mariée célibataire celibataire divorcé divorcée pacsé pacsée veuf veuve casado casada soltero soltera
  divorciado divorciada viudo viuda solteiro solteira viúvo viúva sposato sposata coniugato coniugata celibe nubile divorziato
  divorziata vedovo vedova child children kid kids son sons daughter daughters kind kinder tochter töchter sohn söhne enfant
  enfants fils fille filles hijo hijos hija hijas figlio figli figlia figlie filho filhos filha filhas mother father mom mum dad parent
  citizen national passport staatsangehörige staatsangehöriger staatsbürger staatsbürgerin nationalité nacionalidad nazionalità
  cittadinanza nacionalidade catholic katholisch römisch evangelisch protestantisch konfessionslos practising practicing`.split(
    /\s+/u,
  ),
);
