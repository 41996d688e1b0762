const words = (text: string): readonly string[] => text.split(/\s+/u).filter(word => word !== '');

/** Small words inside family names; folded. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words(
    'de da do dos das du des del della di dello van von vom der den het le la les el al y e i bin ibn binti bint ben zu zum zur ter ten te abu san st af av na nic ni mac mc o ap tran dela delos',
  ),
);

/** Forms of address; folded, without the dot. Some tell the gender, the others only make sure that a name follows. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  words(
    `mr mrs ms miss mx sir madam madame lord lady dr dra prof professor profesor professeur herr frau fraulein mme mlle
    monsieur mademoiselle sr sra srta senor senora senorita don dona sig signor signora signorina sigra dott dottssa
    dottore dottoressa rev fr ing dipl mag`,
  ),
);

/** What is written in front of a name and is none; folded. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  words('resume cv curriculum vitae lebenslauf bewerbung name nombre nom nome'),
);

/** Degrees and generations behind a name; folded. Not before its third word: «Jack Ma» has a surname. */
export const NAME_TAILS: ReadonlySet<string> = new Set(
  words('phd md mba msc bsc ba ma rn cpa pmp esq jr sr ii iii iv pe cfa dds bsn msn'),
);

/**
 * Names that are ordinary words as well. Standing alone they are left in running text: «Baker» may be the job, «Grace» a
 * virtue, «May» the month. Beside another part of the name, an initial or a form of address they are the name.
 */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  words(`
  abbott amber archer art ash autumn baker banks baron barber bass bay bean bear bell bench berg berry best bill bird bishop
  black blank bloom blue bond book booth bow bowman branch brand brandy bridge bridges bright brook brooks brown buck bull burns
  bush butler cannon carol carpenter carter case cash castle chance chandler chapel chapman chase chips christian church clark
  clay clerk cliff close coach coal coast cole collar collier cook cooper coral corn cotton counts court cousins craft crane
  crawl cross crown crystal daisy dale dash dawn day dean dell diamond dick dove drake draper drew duke dusty dyer early earl
  east eden elder ember faith farmer faulkner field fields finch fish fisher fletcher flint flood flower flowers ford forest
  forester foster fountain fowler fox frank free freeman friend frost fuller gale game gamble gardener gardner garland gates
  gay gem ginger glass glover gold golden good grace grant gray green grey grove guard gun guy hale hall hand hardy harper harp
  harry hart harvest hatch hawk hay hazel head heart heath heather hill holly hood hook hope horn house hunt hunter ice
  iris ivy jack jade jasmine jewel job john joy judge july june just kay keen key keys kid king kitchen knight lake lamb lance
  land lane lark lawn law leach leaf lee lily link little lock lodge long lord love low lucky luck marble march marina mark
  marks marsh marshall mason master masters may mead mercy merit miles mill miller mills minor mint miner moon moore morning
  moss mount mountain myrtle nail nurse noble north nova oak olive opal page painter palace palmer park parker parks parson
  parsons patience paul pearl pepper pierce piper pitt pittman plant plumber poet pond poole pope porter post potter pound
  power powers precious pride priest prince prior prudence queen quick quill rain rand ranger ray reader read reason reed reeves
  rich rider ring river rivers rob robin rock rod roman root rose rowan royal ruby rush rusty sage sailor sand sandy savage
  sawyer say seal season self sergeant serene shade sharp shaw sheen shepherd sheriff shepard short silver singer skinner
  skip sky skye slater sloan small smart smith snow song south sparks spear speed spencer spring springer stable stack stage
  star steel sterling steward stewart stone storm story street strong sue summer summers sunny swan swift tab tailor tally tanner
  taylor teal temple thatcher thorn tiger tile tim tom tower towers trace tracer trade true trust tucker turner tyler usher vale
  van victor violet virtue wade wagner wait walker wall waller wallace ward ware water waters watt wave way weaver webb weber
  webster wells west wheeler white wild will willow wills wind winter wise wit wolf wood woods work worth wright yard york young
  bauer becker bergmann beck brandt braun busch eisen engel ernst fischer fuchs gerber graf gross hahn hase hauptmann heide heller
  herbst herz hirsch hoffnung holz huber jager jung kaiser keller klein klug koch kohler konig krieger kruger kuhn kurz lang lange
  lehrer lustig maurer meister metzger muller neumann pfeiffer pfeifer richter ritter roth sanger sauer schafer schmidt schmied
  schneider schreiber schreiner schulz schuster schwarz seiler sommer stark stein stern stolz strauss sturm tag vogel vogt wald
  weber wegner weiss wirt wolf wunder zimmermann boulanger boucher blanc bon bonnet bois brun chevalier clair dubois fort fontaine
  fournier garnier gauthier grand gros jeune laine lamy leblanc lebrun leclerc legrand lemaire lepetit leroux leroy martel meunier
  moulin noel noir paris petit picard poirier prevost roche roger rousseau roux roy tailleur tessier vert vidal ville
  alba alegre alto amor angel angeles barrio bello blanco bravo bueno cabello calle campo campos cano caro castillo castro cielo claro
  colon corral cortes costa cruz cuesta delgado dulce esperanza estrella feliz flor flores franco fuente fuentes gallo gallego
  gordo guerra guerrero hermoso herrera herrero hidalgo iglesias leal leon libre lobo luna luz mar marin marina marino mayor mercado
  mercedes molina molinero montes monte moreno nieves nuevo pardo pastor paz pena perla pinto plata prieto puerto ramos real reina
  rey reyes rico rio rios rivera robles roca rojo romero rosa rubio rueda salas salinas santo santos serrano silva sierra sol soledad
  soler solo soto tierra torres trigo vaca valle vega verde vera vida viento villa vivo zapata zapatero
  amico amore barbieri basso bella bello bianchi bianco bosco bruno caruso colombo conte costa ferrari ferraro ferro fontana forte gallo
  gatto gentile giusto grasso greco grande leone longo lupo mancini marchi marino marini martini mazza moro neri pace parisi pastore
  pellegrini piazza ricci riva rossa rosso russo sala santo serra sartori testa valente vitale volpe
  almeida alves branco cardoso carvalho cordeiro coelho cunha ferreira figueira lima machado mato matos mendes nogueira oliveira
  pereira pinheiro pires prado queiroz rocha sales santana souza teixeira valente
  ali an ana bai bao ben can chan chang cheng do fan gan gang han he hong hu hung in is it jin kim la lam lan lei li lin ling liu lu
  man max mai min ming mo my nam ng no nu of on or pan park ping qi quan ran sang see sen shah she shi shin so song su sun tan tang
  tao tong tran van wan wang wen woo wu xi yang yi yin you yu yuan zen
`),
);

/** Words of three letters and more that glue sentences together in the six languages that are read; folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`
  the and for with from that this which was were are his her our their its has have had not but all any can may per via who how why
  what when where while will would into over under than then them they you your she him new now one two out off own some such too very also
  an as at be by do if in is it me my no of on or so to up us we
  der die das den dem des ein eine einer eines einem einen und oder mit von vom zum zur fur aus bei bis auf nach als wie ist war sind
  sein seine ich wir uns sie ihr nicht auch nur mehr durch gegen ohne unter uber vor seit neu neue alle
  les des une aux par pour avec dans sur est sont ont mon mes son ses sa notre nos leur leurs qui que dont mais plus chez entre sans sous
  los las una uno del con por para como mas sus sin sobre entre desde hasta que fue son mis muy
  gli dei del della delle degli dal dalla nel nella con per tra fra una uno che sono suo sua piu non
  dos das nos nas aos pelo pela com por para uma sem mais seu sua que nao foi sao
  jan feb mar apr jun jul aug sep sept oct okt nov dec dez january february march april june july august september october november december
  januar februar marz mai juni juli oktober dezember janvier fevrier avril juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio
  settembre ottobre dicembre janeiro fevereiro maio junho julho setembro outubro novembro dezembro
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter present today current since until
  add cut say write list name email phone mail place page line role roles title score skill skills work job team lead best next other each
  date dates month months year years number numbers bullet bullets summary section education experience gap time file text word words
  candidate city country region link school user photo reference redacted invalid
`),
);
