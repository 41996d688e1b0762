/** Given and family names by culture; any two are joined, so that nobody real is meant. */
export const cultures: readonly { readonly given: readonly string[]; readonly family: readonly string[] }[] =
  [
    {
      given: [
        'Harriet',
        'Oliver',
        'Maeve',
        'Declan',
        'Imogen',
        'Rhys',
        'Fiona',
        'Callum',
        'Mary-Ann',
        'T. J.',
      ],
      family: [
        'Ashdown',
        'Whitlock',
        "O'Rourke",
        'Pemberton',
        'McAllister',
        'Thorne',
        'Hartley-Moss',
        'Quill',
      ],
    },
    {
      given: ['Lucía', 'Álvaro', 'Marta', 'Iñigo', 'Rocío', 'Julián', 'Ana María', 'Xavier', 'José Luis'],
      family: ['Ordóñez', 'Peñalver', 'García Robledo', 'Quintana', 'Sáez', 'de la Fuente', 'Ibáñez Luna'],
    },
    {
      given: ['Élodie', 'Mathieu', 'Chloé', 'Jean-Baptiste', 'Aïcha', 'Benoît', 'Solène', 'Gaëlle'],
      family: ['Lefèvre', 'Marchand', 'Dubreuil', 'Carpentier', "D'Aubrac", 'Le Goff', 'Bérenger', 'Vasseur'],
    },
    {
      given: ['Jürgen', 'Anneliese', 'Sören', 'Katharina', 'Lukas', 'Hannah', 'Wolfgang', 'Marie-Luise'],
      family: ['Brückner', 'Voß', 'Schellenberg', 'Krämer', 'von Hagen', 'Öttinger', 'Baumgart', 'Weiß'],
    },
    {
      given: ['João', 'Inês', 'Tiago', 'Beatriz', 'Conceição', 'Rui', 'Mafalda', 'Luís Filipe'],
      family: ['Magalhães', 'Teixeira', 'dos Santos', 'Sequeira', 'Brandão', 'Carvalho Nunes', 'Falcão'],
    },
    {
      given: ['Giulia', 'Lorenzo', 'Niccolò', 'Beatrice', 'Matteo', 'Ludovica', 'Pierpaolo', 'Chiara'],
      family: ["D'Angelis", 'Bellucci', 'Ferrarin', 'Lo Presti', 'Marchetti', 'De Santis', 'Zanetti'],
    },
    {
      given: ['Ingrid', 'Lars', 'Åsa', 'Bjørn', 'Søren', 'Linnéa', 'Torvald', 'Sigrún'],
      family: ['Halvorsen', 'Lindqvist', 'Ødegård', 'Sjöberg', 'Kjær', 'Nyström', 'Åkesson'],
    },
    {
      given: ['Priya', 'Arjun', 'Ananya', 'Vikram', 'Meera', 'Rohan', 'Lakshmi', 'Sanjay'],
      family: ['Raghavan', 'Deshpande', 'Chatterjee', 'Iyer', 'Kapadia', 'Nair', 'Venkataraman'],
    },
    {
      given: ['Amina', 'Kwame', 'Chinedu', 'Zainab', 'Tendai', 'Folake', 'Abebe', 'Nomvula'],
      family: ['Okonjo', 'Mensah', 'Adeyemi', 'Dlamini', 'Haile', 'Bangura', 'Mwangi'],
    },
    {
      given: ['Mei', 'Haruto', 'Ji-woo', 'Linh', 'Wei', 'Sakura', 'Xiu Ying', 'Kenji'],
      family: ['Tanaka', 'Zhao', 'Park', 'Nguyen', 'Okada', 'Lim', 'Huang', 'Yoshida'],
    },
    {
      given: ['Layla', 'Omar', 'Yasmin', 'Tariq', 'Noor', 'Farid', 'Samira', 'Reza'],
      family: ['Haddad', 'Al-Rashid', 'El Amrani', 'Farouk', 'Mansour', 'Tehrani', 'ben Youssef'],
    },
    {
      given: ['Agnieszka', 'Tomasz', 'Elif', 'Dmitri', 'Katarina', 'Mirela', 'Bogdan', 'Zsófia'],
      family: ['Kowalczyk', 'Petrov', 'Horvat', 'Szabó', 'Yildiz', 'Ionescu', 'Novák', 'Lebedev'],
    },
  ];

/** Names that only a font with more letters than Western Europe's can show. */
export const widerCultures: typeof cultures = [
  { given: ['Łukasz', 'Małgorzata', 'Jiří', 'Zdeněk'], family: ['Wiśniewski', 'Dvořák', 'Šťastný', 'Żak'] },
  { given: ['Gülşah', 'Çağrı', 'İpek', 'Oğuz'], family: ['Yılmazer', 'Şahin', 'Doğanay', 'Çelikbaş'] },
];

/** Middle parts and titles that people write with their names. */
export const titlesBefore: readonly string[] = ['Dr.', 'Prof. Dr.', 'Dr'];
export const lettersAfter: readonly string[] = ['PhD', 'MBA', 'RN', 'CPA', 'MSc'];

/** First parts of made-up companies. */
export const stems: readonly string[] = [
  'Brightwater',
  'Nordhaven',
  'Quantrel',
  'Lumeria',
  'Fernhill',
  'Velotrax',
  'Castellane',
  'Orbisan',
  'Kestrel',
  'Tramonta',
  'Solvane',
  'Blue Anchor',
  'Ironwood',
  'Aurelis',
  'Marivent',
  'Pinecrest',
  'Zephyra',
  'Halcyon',
  'Verdana Foods',
  'Meridian',
  'Talvera',
  'Redstone',
  'Obsidia',
  'Wavecrest',
  'Clearfield',
  'Montclar',
  'Polarix',
  'Everlane Grove',
  'Sablewood',
  'Tidemark',
  'Corvina',
  'Ostrava Steel',
  'Bellweather',
  'Larkspur',
  'Nimbus',
  'Hexagon Nine',
  'Silverbrook',
  'Cobalt',
  'Greyfriars',
  'Amberline',
];

/** Whole companies with digits, marks and odd capitals in their names. */
export const oddCompanies: readonly string[] = [
  '7Peaks',
  '4Most Logistics',
  '21 Degrees Studio',
  '3D-Form',
  'N26Lab',
  'B2Cloud',
  '99 Bottles',
  'e-Tailor',
  'iPlanta',
  'mediaBOX',
  'Yes!Delivery',
  'K+R Systems',
  'A.B.C. Freight',
  '360Care',
  'data.works',
  'ONE4ALL',
  'Studio 54°N',
  'R/GB Design',
  'C&D Textiles',
  'Loop!',
  'Area 12',
  'h2go',
  'X-Form',
  'AGILITY2',
  '1st Harvest',
];

export const saints: readonly string[] = [
  'Brigid',
  'Leander',
  'Odile',
  'Marten',
  'Helena',
  'Columba',
  'Ursula',
];
