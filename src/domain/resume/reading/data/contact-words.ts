/** Labels of contact data as forms print them, folded, parted by bars. */
export const phoneLabels =
  'phone|phone number|phone no|tel|telephone|telefon|telefono|telefone|telefoon|téléphone|telephone portable|mobile|mobil|mobiltelefon|mobile phone|cell|cell phone|cellular|cellulare|celular|handy|portable|movil|telemovel|gsm|fon|whatsapp|home|work|m|t|p|h|c|tel mobile|tlf|tfno|tel priv|telefonnummer|nr tel|kontakttelefon';
export const faxLabels = 'fax|telefax|telecopie|faks|f';
export const addressLabels =
  'address|home address|postal address|location|adresse|anschrift|wohnort|wohnhaft in|ort|standort|direccion|domicilio|direccion postal|residencia|ubicacion|ciudad|endereco|morada|cidade|localizacao|localidade|indirizzo|residenza|domicilio|citta|localita|luogo|ville|lieu|localisation|domicile|adres|woonplaats|miejscowosc|adress|bostadsort|city|based in|lives in|residence|current location|place of residence|lieu de residence|city and country|town';
export const nameLabels =
  'name|full name|nom|nom et prenom|nom prenom|prenom et nom|prenom nom|nombre|nombre y apellidos|nombre completo|apellidos y nombre|nome|nome e cognome|cognome e nome|nome cognome|nome completo|naam|imie i nazwisko|namn|vor und nachname|vor- und nachname|vollstandiger name|candidate name|surname(s) / first name(s)|first name(s) / surname(s)|surname / first name|name / surname|name/surname|nom / prenom|nom(s) / prenom(s)|apellido(s) / nombre(s)|cognome / nome|nachname / vorname';
/** Labels of what is personal and is none of name, address or number. */
export const personalLabels =
  'date of birth|born|dob|birth date|birthday|place of birth|nationality|citizenship|marital status|gender|sex|age|geburtsdatum|geburtsort|geboren|geboren am|geb|staatsangehorigkeit|nationalitat|familienstand|konfession|ne le|nee le|date de naissance|lieu de naissance|nationalite|situation familiale|etat civil|age|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|edad|sexo|dni|nie|data de nascimento|naturalidade|nacionalidade|idade|cpf|rg|data di nascita|luogo di nascita|nato a|nata a|nato il|nata il|nazionalita|stato civile|codice fiscale|geboortedatum|geboorteplaats|nationaliteit|data urodzenia|obywatelstwo|permis|permis de conduire|fuhrerschein|patente|carnet de conducir|driving licence|driving license|drivers license|rijbewijs|prawo jazdy|visa|visa status|work permit|availability|disponibilite|verfugbarkeit|orcid|license|licence|passport|id|id number|cep|zip|plz|iban|siret|vat|kvk';
export const otherLabels =
  'e-mail|email|mail|personal email|work email|private email|e mail|email address|e-mail-adresse|courriel|correo|correo electronico|posta elettronica|pec|contact|website|web|webseite|webpage|site|sitio|sitio web|site web|sito|sito web|url|region|country|land|pais|paese|pays|kraj|portfolio|portafolio|portefolio|homepage|home page|blog|linkedin|github|gitlab|twitter|xing|skype|links|profile|social|www';

/** Words of document titles, folded: a line of these is no name. */
export const titleWords =
  'resume curriculum vitae cv lebenslauf bewerbung bewerbungsunterlagen life course personal details profil profile persoonlijke gegevens curriculo curricolo curricular europass vitæ zyciorys meritforteckning cover letter of the de le page';

/** Words that stand inside names in lower case, folded. */
export const nameParticles =
  "de da do dos das del della dello delle dei degli di du des van von vom zu zum zur der den het 't te ten ter op la le les lo los las el al ul ibn bin bint ben bat abu abd y e i af av und st ap mac mc o d l san santa dr prof mr mrs ms sir dame";

/** Letters after or before a name, folded and without dots. */
export const credentialWords =
  'phd dphil md do mba emba msc bsc ma ba bs ms meng beng llb llm jd edd dba mphil mbbs mbchb bds dds dmd dvm rn bsn msn lpn lvn np aprn fnp cna cpa cfa cma acca aca cia cisa cissp pmp prince2 csm pe eng peng ceng pe esq jr sr ii iii iv frcs frcp mrcp mrcs facs fca fcca frsa mcips cipd shrm-cp shrm-scp phr sphr ret usn usmc usaf usa otr ot pt dpt lcsw lmsw msw lpc rd rdn ccc-slp aia riba raia leed ap ap se dipl-ing dipl-kfm dipl-inf dipl-psych ing mag bakk fh bed pgce qts hons obe mbe cbe she her hers he him his they them';
export const nameTitles =
  'dr dra prof professor mr mrs ms miss mx sir dame rev fr capt captain sgt sergeant lt col maj major gen cpl pvt ssgt msgt cmdr adm hon eng ing ir drs dott dottssa sig sra sr don dona herr frau mme mlle m dipl-ing mag univ-prof pd habil rer nat med phil ing arch avv lic';
