/**
 * Ordinary words of four languages, written down for the lint of the taxonomy: none of them may stand in it alone
 * without its `=`, because running text uses them for other things. Not a dictionary: the frequent words, and the
 * words that share their spelling with a tool or a trade.
 */
const english = `
a able about above accept access account across act acting action active add admissions adopt advance after again age
agile's air alert alerting all alone along also always amplitude an and angle answer any apex apply april area arm around
arrow art as ask assurance assurances at atlas avid away back bamboo base basic bass be beam bear beautiful because bed
before begin behind believe bend best better between big bit black blender blue boat body bold book boot both box brave
braze break bridge bright bring brown bubble budget build bun burn bus business but buy by cake call can canoe car card
care carry case cast catch cause celery central certain chair champion change chart charting check chef child choose circle city
class clay clean cleaning clear click climb close cloud club coach coast coat code cold collect color come common
compose composing compound compounding concur consider consul contact contain control cook copy core corner correct corrections cost
could count country course court cover craft crane create crew cross cry cube cucumber cup curating curve custom cut
cycle cypress daily dance dark dart date dawn day deal dear decide deep degree deliver demand derivatives desk develop dice
die different dig direct dispatch dispatching diving do dock doctor dog domain door dot double down draft drafting draw dream dress
drink drive driving drools drop dry dubbing during dust each ear early earth east eat eclipse edge effect egg eight
either electron element elevate else ember empty encase end endnote engine enjoy enough enter epic estimate estimating even ever
every excel exchange expect experience experimentation explain express eye fabric face fact fall family far farm fast father
favor fear feather feed feel felt few field fiddle figure filing fill film final find fine fire first fish fit five fix
flag flash flask flat flex flexibility flight flow flower flutter fly focus follow food foot for force forge forging form
forward found four frame framer free fresh friend from front full fun function fusion future gain game garden gas gazelle
general get gin give glass go goal gold good grades grading grass grasshopper great green grid grilling groovy ground group grow
guard guarding guide gulp guess half hand hang happy hard harness have head hear heart heat heavy hello helm help here hide high
hill hire history hit hive hold home hope horse host hot hour house how huge human hundred hunt i ice idea if
illustrator image impact in inch increase ink injections inside insomnia instead intercom interest interpreting into iron ironing it
iterable jasmine job join judge julia jump june just keep kettle key kick kind king kite know lab lambda lamp land language
large last late laugh law lay lead leaf lean learn leave left leg lending less lesson let letter level licensing life
lift light lighthouse like line linear list listen lit little live load locust log long look loop lot love low lucky
luck luminous machine mail main make man mango many map march mark market mask master match material maya may me meal mean
measure meat meet member memory mercurial message metal meteor middle might mile milk mind mine minute mirror miss
mix mocha mode model moment monday money monitor monitoring monkey month moon more morning most mother motion mountain mountebank
mouth move much mural music must name native near nest never new news next nice night nine no node noise none
noon normal north nose not note nothing notice notion now number numbers object ocean of off offer office often oil old on
once one only open or oracle orange orbit order other our out outlook outside oven over own packing page pain paint
pair palm pandemic panel paper parcel parent park part party pascal pass past patent patents path paving pay peak pen people perhaps period
person phase phone pick picture piece pilot pin pine place plan plane plant play playwright please plus pod poem
point police pool poor post postman pot pound power practice prefect prepare prescribing present presenting press prettier pretty price
prime print private procreate profile profiling promise prospecting protect prove publishing pull puppet puppeteer purchase pure push put quarter
question quick quiet quite race radio rail rails rain raise ranch rancher range rapid rapids rather reach react reaction read ready real
reason reception recoil reconciliation record red reflect remix remove render repeat replace reply report reporting rest result retool
retrofit return ribbon rich ride right ring rise river road robin rock role roll rollup room root rope rose round row
ruby rule run runner rust safe safeguarding sage sail sales's salt same sand sane save say scaffolding scale schedule scheduling scheme school
science scratch sea season seat second see seed seek seem seesaw segment select sell selling sense sensors sentry serve session set seven several
shape share sharp she shield shift ship shipping shop short shorthand should shoulder show sign signal silver similar simple sinatra since
sing six size sketch skill skin sky slack sleep slow small smell smoke smooth snort snow so soap soft solaris soldier solve
some son song soon sort sound soup source sourcing south space spark speak special speech speed spell spend spin spinnaker spirit
split sponsor spot spread spring square stack staff stage stand star start state stay steel steep step stick still
stitch stone stop store storm story storybook straight strange stream street strong student study stylus subject subversion success such sugar
suggest suit summer sun supply support sure surface surprise surveying swagger's swift swim switch symbol system table tailoring take
talk tall tally team teams tell ten tenable tend tensor tent term test than thank that the their them then there these they
thick thin thing think third this those though thought thousand three through throw tide tie tiger tight tiling time tiny to toast
today together tomorrow tone too tool top torch total touch toward tower town track trade train transcription transformers transport trap
travel tree triage trial triangle trip trouble trowel true trust truth try turn two typing under understand unit united unity unreal
until up upon us use useful usual vagrant valley value vapor various vault verb very vessel view village vision visit vivid voice
volt wait walk wall want war warm wash watch water waterfall wave way we wear weather weaving week weight well west what
wheel when where which while white who whole why wide wild will win wind window winter wire wish with within without
wizard woman wonder wood word work workable workday world worth would write wrong yard yarn year yellow yes yet yield you young zero zest
zigzag zone zoom
`;

const spanish = `
a actuación ahora al algo algunos alto antes año apoyo aquel así aunque bajo bien buena bueno cada calle cambio campo casa caso
casi cerca clase clientes comercio como con contra control cosa cual cuando cuatro cuenta cuerpo cuidado dar de deber decir del desde después
día dinero donde dos durante edad ejemplo el ella empresa en entre equipo era escuela ese eso estado estar este estudio
familia favor fecha forma frente fuera fuerza gente gestión gracias grande grupo hablar hacer hacia hasta hay hecho hermano hijo hombre hora
hoy igual informe ir jefe junto la lado libro lo lugar luz madre mal mano manera mayor medio mejor menos mes mesa mientras
mil mismo momento mucho mundo muy nada necesidad ni niño noche nombre nosotros nuevo nunca obra obras otro padre país palabra para parte
pasado paz pequeño pero persona personas poco poder por porque primavera primero problema producto programa proyecto proyectos pueblo punto que querer quien red
responsable saber salud se seguir según sem semana ser servicio si siempre sin sistema sobre sol solo su tal también tan tanto tarde
temas tener tiempo tienda todo trabajo traje tres último un una uno uso valor varios ver vez vida visión volver ya yo zona
`;

const french = `
à accueil ainsi alors an année après assez au aucun aujourd'hui aussi autre avant avec avoir beau beaucoup bien bon bureau but car cas ce
cela celui cette chaque chef chez chose client clients comme comment contre coq côté coup cours dans de début depuis dernier des deux devant
devoir dire donc donner dossier du eau école elle en encore enfant enfin ensuite entre entreprise équipe est et état être faire
famille femme fille fin fois fort gens grand groupe heure histoire homme ici idée il jamais jeune jour je la le les lettre lieu localisation loin
long lors lui madame main mais maison mal matin même mère mettre mieux mois moins moment monde mort mot moyen nom non notre nous nouveau
nuit on ou où pain par parce parler part pas passer pays pendant père petit peu peut physique place plan plus point porte poste pour
pouvoir premier prendre près problème projet projets quand que quel qui quoi raison rien route rue sa sans savoir se selon semaine service
seul si soir son sous souvent suite sur table tableau tant temps tenir terme terre tête tout train travail très trois trop trouver
tu un une usine utiliser vente venir vers vie vieux ville vite voici voir voix vouloir vous vrai
`;

const german = `
aber alle allein als also alt am an andere anfang arbeit auch auf aufgabe aufgaben aus bank bei beispiel bereich bereits berg besser bild bis
bitte brot bruder buch da dabei damit dann daran das dass dein dem den der des deutsch dich die dies dir doch dort drei du durch
eigen ein einfach einige einmal ende er erfolg erst es etwas fall familie fast fest feuer firma fisch flink frage frau frei für ganz geben gegen
gehen geld genau gern geschichte gesellschaft gestern gestellt gleich gruppe gut haben halb hand haus heute hier hilfe hin hoch ich ihm ihr immer in
ist ja jahr jede jetzt jung kann kein kind klein kommen können kopf kraft kunde kunden kurz land lang lassen leben leicht leiter letzte
leute licht liebe machen mal man mann markt maus mehr mein mensch mit mittel monat morgen müssen mutter nach nacht name natürlich neben nein neu
nicht nie noch nun nur ob oder ohne ort paar pflege platz plan projekt projekte punkt recht rein richtig ruhe sache sagen schnell schon schule sehen sehr sein
seit seite selbst sich sicher sie sofort sohn sollen sommer sondern sonne spiel sprache stadt stark stelle stunde tag teil tisch tokio tor tür
über uhr um und uns unter vater verein viel vier volk von vor wagen wann war warum was wasser weg weil wein weit welt wenig wenn wer werden
werk wie wieder will wir wissen wo woche wohl wort zahl zeit ziel zimmer zu zug zurück zusammen zustand zwei zwischen
`;

/** All of them in lower case. */
export const commonWords: ReadonlySet<string> = new Set(
  [english, spanish, french, german].join(' ').split(/\s+/u).filter(Boolean),
);
