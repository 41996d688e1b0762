/**
 * Month names and their usual short forms, folded (lower case, no diacritics): English, Spanish, French, German,
 * Portuguese, Italian, and Dutch, Polish, Swedish, Danish, Norwegian, Catalan.
 */
export const monthWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january enero ene janvier janv januar jaenner janner janeiro gennaio gen genn januari styczen stycznia gener',
    'feb february febrero febr fevrier fevr fev februar feber fevereiro febbraio febbr februari luty lutego febrer',
    'mar march marzo mars marz maerz mrz marco maart mrt marzec marca',
    'apr april abril abr avril avr aprile kwiecien kwietnia',
    'may mayo mai maio maggio magg mag mei maj maja maig',
    'jun june junio juin juni junho giugno giu czerwiec czerwca juny',
    'jul july julio juillet juil juli julho luglio lug lipiec lipca juliol',
    'aug august agosto ago aout augustus augusti sierpien sierpnia agost',
    'sep sept september septiembre septembre setembro settembre set sett setiembre wrzesien wrzesnia setembre',
    'oct october octubre octobre okt oktober outubro out ottobre ott pazdziernik pazdziernika',
    'nov november noviembre novembre novembro listopad listopada',
    'dec december diciembre dic decembre dez dezember dezembro dicembre grudzien grudnia desember desembre',
  ].flatMap((words, month) => words.split(' ').map(word => [word, month + 1])),
);

/** Phrases for an end that has not come, folded. */
export const presentPhrases =
  "present|presently|present day|pres|current|currently|now|today|date|this day|ongoing|on-going|in progress|still|actualidad|actual|actualmente|presente|hoy|hoy en dia|fecha|en curso|momento actual|dia de hoy|aujourd'hui|ce jour|cours|en cours|en poste|actuel|actuelle|actuellement|maintenant|date du jour|nos jours|poste actuel|heute|jetzt|aktuell|laufend|lfd|gegenwart|gegenwartig|dato|auf weiteres|unbefristet|derzeit|zur zeit|andauernd|atual|atualmente|hoje|momento|data|data atual|dias atuais|dias de hoje|em andamento|em curso|cursando|oggi|attuale|attualmente|in corso|tutt'oggi|tuttora|heden|nu|lopend|obecnie|teraz|dzis|dzisiaj|chwili obecnej|nadal|nuvarande|idag|i dag|pagaende|tills vidare|navaerende|现在|至今|現在|现今|현재";

/** Little words that may lead such a phrase: `a la actualidad`, `bis zum heute`. */
export const presentLeads =
  'to till until thru through the a la le el o os aos à ao al ad il i au en em zum zur ate hasta bis fino do tot til w';

/** Words between the two ends of a range. */
export const rangeWords =
  'to until till through thru bis au hasta ate al ad a fino tot do t/m till til og 至 到';

/** Words between the two ends where a word like `between` opened the range. */
export const betweenWords = 'between entre zwischen tra fra tussen mellan';
export const andWords = 'and y et und e en och a';

/** Words before a start that is the only date: the end has not come. */
export const sinceWords =
  'since seit depuis desde dal dalla sinds od sedan from ab starting as-of alkaen vanaf fran';

/** Words before a start that has an end, or that stand first in their line. */
export const fromWords = 'du de da von van vom des del';

/** Words before an end without a start. */
export const untilWords = "until till bis jusqu'a jusqu'en jusqu'au hasta ate fino tot do";

/** Seasons and parts of a year: a year is all that JSON Resume can hold of them. */
export const seasonWords =
  'spring summer autumn fall winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano otono invierno verao outono inverno estate autunno early mid late q1 q2 q3 q4 t1 t2 t3 t4 s1 s2 h1 h2 voorjaar zomer herfst wiosna lato jesien zima var host anfang ende mitte debut fin inicio inizio fine begin einde sommersemester wintersemester semester semestre sose wise ws ss trimestre quarter quartal trimester';

/** Phrases that only announce a date, folded; they go with it. */
export const dateLabels =
  'issued|issued on|issue date|date|dates|date of issue|dated|awarded|awarded on|published|published on|graduated|graduated in|graduated on|graduating|graduation|graduation date|expected|expected graduation|expected graduation date|anticipated|anticipated graduation|est|exp|expires|completed|completed in|completion|obtained|obtained in|earned|received|released|release date|duration|period|class of|batch of|valid|zeitraum|datum|abschluss|abschlussjahr|voraussichtlich|voraussichtlicher abschluss|erworben|ausgestellt|ausgestellt am|erschienen|dauer|im jahr|im|am|en|in|nel|em|el|le|il|fecha|fechas|periodo|expedido|expedida|obtenido|obtenida|ano de conclusao|conclusao|concluido em|concluido|conclusao em|previsao de conclusao|previsto|emitido em|emitida em|emitido|obtenu|obtenue|obtenu en|obtenue en|delivre en|delivre le|periode|promotion|promo|conseguito|conseguito nel|conseguita nel|conseguita|rilasciato|rilasciato nel|periodo di attivita|diplomee en|diplome en|afgerond|behaald';

/** Units of a duration that stands after the dates. */
export const durationUnits =
  'years year yrs yr y months month mos mo m weeks week jahre jahren jahr monate monaten monat wochen ans an annees annee mois anos ano meses mes anni anno mesi mese jaar maanden maand lata lat rok miesiecy miesiace manader manad ar';
