/** Month names and their usual short forms, folded (lower case, no diacritics), in six languages. */
export const monthWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january enero ene janvier janv januar jaenner janner janeiro gennaio gen',
    'feb february febrero fevrier fevr fev februar fevereiro febbraio febr',
    'mar march marzo mars marz maerz mrz marco mär',
    'apr april abril abr avril avr aprile',
    'may mayo mai maio maggio mag',
    'jun june junio juin juni junho giugno giu',
    'jul july julio juillet juil juli julho luglio lug',
    'aug august agosto ago aout',
    'sep sept september septiembre septembre setembro settembre set sett',
    'oct october octubre octobre okt oktober outubro out ottobre ott',
    'nov november noviembre novembre novembro',
    'dec december diciembre dic decembre dez dezember dezembro dicembre',
  ].flatMap((words, month) => words.split(' ').map(word => [word, month + 1])),
);

/** Words for an end that has not come. */
export const presentWords =
  "present current currently now today ongoing date actualidad actual actualmente hoy presente actuel actuellement aujourd'hui maintenant heute jetzt aktuell laufend gegenwart atual atualmente hoje momento oggi attuale attualmente corso jour";

/** Words between the two ends of a range. */
export const rangeWords = 'to until till through thru bis au hasta ate al ad a';

/** Words before a start without an end. */
export const sinceWords = 'since from seit depuis desde dal dalla ab von de du';

/** Words before an end without a start. */
export const untilWords = "until till bis jusqu'a jusqu'en hasta ate fino";

/** Seasons and parts of a year: a year is all that JSON Resume can hold of them. */
export const seasonWords =
  'spring summer autumn fall winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano otono invierno verao outono inverno estate autunno early mid late q1 q2 q3 q4';
