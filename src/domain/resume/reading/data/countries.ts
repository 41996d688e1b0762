/**
 * Countries: the ISO 3166 code, then the names under which they stand in addresses, folded, in English, Spanish,
 * French, German, Portuguese, Italian and their own language.
 */
const countryTable = `AF afghanistan|afganistan
AL albania|albanie|albanien|shqiperia
DZ algeria|algerie|argelia|algerien
AD andorra|andorre
AO angola
AR argentina|argentine|argentinien
AM armenia|armenie|armenien
AU australia|australie|australien
AT austria|osterreich|oesterreich|autriche
AZ azerbaijan
BS bahamas
BH bahrain
BD bangladesh
BB barbados
BY belarus|bielorussie
BE belgium|belgie|belgique|belgien|belgica|belgio
BZ belize
BJ benin
BT bhutan
BO bolivia|bolivie|bolivien
BA bosnia and herzegovina|bosnia|bosnien
BW botswana
BR brazil|brasil|bresil|brasilien|brasile
BN brunei
BG bulgaria|bulgarie|bulgarien
BF burkina faso
BI burundi
KH cambodia
CM cameroon|cameroun|camerun|kamerun
CA canada|kanada
CV cape verde|cabo verde
TD chad
CL chile|chili
CN china|chine|cina|中国
CO colombia|colombie|kolumbien
CG congo
CD dr congo|rdc
CR costa rica
HR croatia|hrvatska|croatie|kroatien|croazia
CU cuba|kuba
CY cyprus|chypre|zypern|chipre
CZ czech republic|czechia|cesko|tchequie|tschechien|republica checa
DK denmark|danmark|danemark|dinamarca|danimarca
DO dominican republic|republica dominicana
EC ecuador|equateur
EG egypt|egypte|egipto|agypten|egitto
SV el salvador
EE estonia|eesti|estonie|estland
ET ethiopia|ethiopie|athiopien
FJ fiji
FI finland|suomi|finlande|finnland|finlandia
FR france|frankreich|francia|franca|frankrijk|francja
GA gabon
GE georgia
DE germany|deutschland|allemagne|alemania|alemanha|germania|duitsland|niemcy|tyskland
GH ghana
GR greece|grece|grecia|griechenland|hellas
GT guatemala
GN guinea|guinee
GY guyana
HT haiti
HN honduras
HK hong kong
HU hungary|hongrie|ungarn|hungria|magyarorszag|ungheria
IS iceland|island|islande
IN india|inde|indien
ID indonesia|indonesie|indonesien
IR iran
IQ iraq|irak
IE ireland|irlande|irland|irlanda|eire
IL israel
IT italy|italia|italien|italie
CI ivory coast|cote d'ivoire
JM jamaica
JP japan|japon|giappone|japao|日本
JO jordan|jordanie
KZ kazakhstan
KE kenya|kenia
XK kosovo
KW kuwait
LA laos
LV latvia|lettonie|lettland
LB lebanon|liban|libano|libanon
LR liberia
LY libya|libye
LI liechtenstein
LT lithuania|lituanie|litauen
LU luxembourg|luxemburg|luxemburgo|lussemburgo
MK macedonia|north macedonia
MG madagascar
MY malaysia
MV maldives
ML mali
MT malta|malte
MU mauritius|maurice
MX mexico|mejico|mexique|mexiko|messico
MD moldova
MC monaco
MN mongolia
ME montenegro
MA morocco|maroc|marruecos|marokko|marrocos|marocco
MZ mozambique|mocambique
MM myanmar
NA namibia
NP nepal
NL netherlands|the netherlands|nederland|niederlande|pays-bas|paises bajos|holanda|paesi bassi|holland|olanda
NZ new zealand|nouvelle-zelande|neuseeland|nueva zelanda
NI nicaragua
NE niger
NG nigeria
NO norway|norge|norvege|norwegen|noruega|norvegia
OM oman
PK pakistan
PS palestine
PA panama
PY paraguay
PE peru|perou
PH philippines|filipinas
PL poland|polska|polen|pologne|polonia
PT portugal|portogallo
PR puerto rico
QA qatar
RO romania|roumanie|rumanien|rumania|romenia
RU russia|russie|russland|rusia|россия
RW rwanda
SA saudi arabia|arabie saoudite|arabia saudita
SN senegal
RS serbia|serbie|serbien|srbija
SG singapore|singapour|singapur
SK slovakia|slovensko|slovaquie|slowakei
SI slovenia|slovenija|slovenie|slowenien
SO somalia
ZA south africa|afrique du sud|sudafrika|sudafrica|africa do sul
KR south korea|korea|coree du sud|corea del sur|sudkorea|대한민국
ES spain|espana|espagne|spanien|spagna|espanha|spanje
LK sri lanka
SD sudan|soudan
SR suriname
SE sweden|sverige|suede|schweden|suecia|svezia|szwecja|zweden
CH switzerland|schweiz|suisse|svizzera|suiza|suica|zwitserland
SY syria|syrie
TW taiwan
TZ tanzania
TH thailand|thailande|tailandia
TT trinidad and tobago
TN tunisia|tunisie|tunez|tunesien
TR turkey|turkiye|turquie|turquia|turkei|turchia
UG uganda
UA ukraine|ucrania|ucraina
AE united arab emirates|uae|emirats arabes unis|emiratos arabes unidos
GB united kingdom|uk|u.k.|great britain|england|scotland|wales|northern ireland|royaume-uni|reino unido|regno unito|vereinigtes konigreich|grossbritannien|angleterre|inglaterra
US united states|united states of america|usa|u.s.a.|u.s.|us|estados unidos|etats-unis|stati uniti|vereinigte staaten|eeuu|ee.uu.|eua
UY uruguay
UZ uzbekistan
VE venezuela
VN vietnam|viet nam
YE yemen
ZM zambia
ZW zimbabwe`;

/** ISO 3166 codes by folded name. */
export const countryCodeByName: ReadonlyMap<string, string> = new Map(
  countryTable.split('\n').flatMap(row => {
    const code = row.slice(0, 2);
    return row
      .slice(3)
      .split('|')
      .map((name): [string, string] => [name, code]);
  }),
);
