/** What a section of a resume is about. `other` is a heading that is clearly one, of no kind known here. */
export type SectionKind =
  | 'contact'
  | 'profiles'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'volunteer'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'languages'
  | 'interests'
  | 'references'
  | 'other';

/** Words that decide a heading's kind wherever they stand in it. English, Spanish, French, German, Portuguese, Italian. */
export const strongHeadingWords: Readonly<Record<SectionKind, string>> = {
  contact:
    'recapiti recapito contactos contactez contacter kontaktinformation kontaktinformationen persoonlijke contactgegevens persoonsgegevens dane osobowe kontaktowe personuppgifter kontaktuppgifter identite contact contacts contacto contatto contatti contato kontakt kontaktdaten coordonnees address location anschrift datos dados dati',
  profiles:
    'presence praesenz onlineprofile onlineprofil profiles links social socials online web websites weblinks liens enlaces netzwerke redes reseaux network networks',
  summary:
    'extracto presentacion apresentacao presentazione motivation kurzvorstellung personlichkeitsprofil samenvatting profiel podsumowanie sammanfattning accroche synthese perfilprofissional kurzbiografie kurzbiographie pitch mission vision motto summary objective objectives about overview intro introduction resumen resumo riepilogo sommario zusammenfassung kurzprofil perfil profil profilo profile uber ueber sobre objetivo objectif obiettivo ziel statement bio biography biographie presentation propos goals aim',
  work: 'appointment experiencesprofessionnelles werkervaring loopbaan doswiadczenie zatrudnienie arbetslivserfarenhet anstallning anstallningar tatigkeit tatigkeiten taetigkeiten empleos historial ocupacao atuacao postes poste impieghi impiego occupazione carriera carriere carrera trajetoria berufsweg berufserfahrungen arbeitsverhaltnisse berufspraktische praktikum praktika nebentatigkeiten nebenjobs ferienjobs stage stageervaring tirocini tirocinio estagio estagios practicas internati employment work career employers jobs positions appointments internships internship empleo emploi emplois travail trabajo trabalho lavoro berufserfahrung berufspraxis beruf werdegang arbeitserfahrung praxiserfahrung praktika anstellungen beschaftigung stages laboral laborales lavorativa lavorative lavorativo esperienze experiences berufliche beruflicher',
  education:
    'wyksztalcenie opleiding opleidingen onderwijs utbildning utbildningar escolaridad escolaridade habilitacoes academica akademische akademischer schulausbildung hochschulausbildung berufsausbildung lehre titoli titolo titulos estudos scolaire diplome cursus percorsoformativo bildungsgang promotion schule schulabschluss abschlusse education educational academics academic studies schooling degrees degree educacion formacion estudios educacao formacao formation formations etudes scolarite diplomes ausbildung bildung bildungsweg studium schulbildung hochschulbildung istruzione formazione studi school university universitat qualifications titulacion academica academicas academico cursus coursework',
  skills:
    'aptidoes conoscenze conocimiento fachkenntnisse fachkompetenz fachkompetenzen kernkompetenzen kernkompetenz schlusselkompetenzen methodenkompetenz sozialkompetenz softskills hardskills itskills vaardigheden competenties umiejetnosci kompetencje fardigheter kompetens edv informatica informatik informatikkenntnisse computerkenntnisse programmierkenntnisse softwarekenntnisse qualifikationen zusatzqualifikationen kenntnis besonderekenntnisse savoirfaire savoiretre outils logiciels herramientas ferramentas strumenti qualidades forces atouts starken staerken puntidiforza pontosfortes fortalezas capacidades qualifikation knowledge talenti skills skill skillset competencies competences competencias competenze technologies technology tools toolbox stack expertise proficiencies proficiency strengths capabilities abilities habilidades aptitudes destrezas conocimientos kenntnisse fahigkeiten faehigkeiten kompetenzen fertigkeiten itkenntnisse edvkenntnisse capacita abilita tecnologias tecnologie savoirfaire knowhow specialties specialities software talents competence conhecimentos technik techstack',
  projects:
    'projecten projekty eigeneprojekte referenzprojekte privatprojekte casestudies realisierungen realizzazioni realizaciones portafolio portefolio project projects proyectos proyecto projets projet projekte projekt projetos projeto progetti progetto portfolio opensource creations realisations projekterfahrung sideprojects',
  volunteer:
    'voluntarios voluntarias voluntaria voluntario bénévole vrijwilligerswerk wolontariat ideellt freiwilligenarbeit freiwillig freiwillige freiwilliges freiwilligendienst ehrenamter solidarite solidaire voluntariados humanitaire caritative vereinsarbeit vereinstatigkeit volunteer volunteering volunteerism voluntary community leadership extracurricular extracurriculars charity charities voluntariado voluntario benevolat benevole benevoles ehrenamt ehrenamtliche ehrenamtliches ehrenamtlich volontariato volontario engagement engagements associative associatif philanthropy outreach civic',
  awards:
    'distinciones galardones becas bolsas borse bourses scholarship fellowship medals laureats nagrody wyroznienia prijzen onderscheidingen utmarkelser stipendier preis erfolge leistungen grant stipendium hauszeichnungen riconoscimento premiazioni menzioni onorificenze louvores awards award honors honours honor honour achievements accomplishments distinctions prizes scholarships fellowships recognition recognitions premios reconocimientos logros prix recompenses distinction auszeichnungen preise ehrungen stipendien premi riconoscimenti premiacoes conquistas distincoes grants accolades',
  certificates:
    'habilitations habilitation attestati attestato abilitazioni abilitazione brevetti patenti acreditaciones acreditacao acreditacoes certificering certificeringen certificaten cursussen certyfikaty kursy szkolenia certifikat kurser diplomas weiterqualifizierung lehrgange lehrgang kurse bescheinigung zusatzausbildung formacioncomplementaria licenciations agrements accreditations accreditation registrations seminare seminars workshops certifications certification certificates certificate certs licenses licences licensure license training trainings courses certificaciones certificados certificacoes certificats zertifikate zertifizierungen weiterbildung weiterbildungen fortbildung fortbildungen schulungen certificazioni certificati cursos corsi credentials lizenzen bescheinigungen licenze licencias',
  publications:
    'articulos articoli artigos artikel pubblicazione publikationsliste schriftenverzeichnis publicaties publikacje publikationer veroffentlichung conferencepapers preprints theses chapters journals manuscripts libros livros libri livres bucher publications publication papers articles patents books publicaciones publicacoes publikationen veroffentlichungen pubblicazioni writing writings bibliography schriften',
  languages:
    'talen taalvaardigheden talenkennis jezyki jezykow sprak sprakkunskaper fremdsprachen fremdsprachenkenntnisse sprachliche idiomaticas linguistica linguistico linguistique linguistiques languages language idiomas idioma langues langue sprachen sprachkenntnisse sprache linguas lingue lenguas lingua sprachkompetenz linguistiques linguistiche linguisticas',
  interests:
    'hobbies zainteresowania interesses intressen fritid freizeitaktivitaten aficion gustos lazer tempolibero extraprofessionnels interests interest hobbies hobby passions intereses aficiones interets loisirs interessen interesses interessi passatempos freizeit passatempi passioni pasatiempos',
  references:
    'referenties referencje referenser referees recommandations referências raccomandazioni arbeitsproben zeugnisse references reference referees referencias referenzen referenze testimonials recommendations recomendaciones referenciais',
  other:
    'fuhrerschein fuehrerschein patente permis permiso carnet carteira conducao conducir rijbewijs prawo jazdy korkort licencedeconduire driving mobility mobilita mobilite mobilidade disponibilita disponibilidad disponibilite verfugbarkeit availability anlagen unterschrift datenschutz privacy consent autorizzazione membres membership gremien asociaciones associacoes associazioni lidmaatschappen verbande vortrage konferenzen conferencias conferenze congresos convegni congressi affiliations memberships membership associations conferences talks presentations speaking declaration miscellaneous additional divers sonstiges varios otros autres altro mitgliedschaften adhesions',
};

/** Words that decide only where no strong word stands with them. */
export const weakHeadingWords: Readonly<Partial<Record<SectionKind, string>>> = {
  work: 'historique beruf berufliches carreira laufbahn experience experiencia experiencias experience experiences experiencia experiencias esperienza erfahrung erfahrungen history trayectoria parcours historico stations',
  summary: 'qualifications highlights',
  education: 'background hintergrund',
  certificates: 'development',
  contact:
    'details info information informations informacion informacoes informazioni daten persoenliche personliche personales pessoais personali personnelles',
  volunteer: 'activities service involvement activites actividades atividades attivita aktivitaten',
};

/** Words that may stand in any heading and say nothing about its kind. */
export const headingFillers =
  'known professional relevant selected key core technical additional other industry recent personal my me and the of in for to a or with & und et y e de des du la le les los el da do dos das di del della und von mit im der die das zu a mi meine mein mon mes mis meu meus minhas i il gli technische tecnicas tecniques techniques tecniche tecnicos profesional profesionales professionnelle professionnelles professionnel professionnels profissional profissionais professionale professionali professionelle professioneller beruflich academic notable major main general special soft hard digital computer it edv informatique informatica informaticas teaching research clinical military executive full current previous prior past early open source independent side favorite featured top areas area career life at glance complementaria complementar continua cles clave chave weitere sonstige hobbys beyond after public peer reviewed reviewed journal conference spoken foreign extranjeros etrangeres estrangeiras straniere fremd fremdsprachen destacados destacadas destaque destacada em ausgewahlte ausgewaehlte eigene eigenes personnels personnel personnelle personliches persoenliches persoenlicher ehemalige fruhere fruehere bisherige bisheriger aktuelle aktuell actuales anteriores atuais attuali precedenti precedente precedentes anterieures anterieure diverse diverses sonstiges weiteres zusatzliche zusatzlicher zusaetzliche ergebnisse literarias formativo formativa formativas percorso percurso curso dados datos dati aus su und zusatz sowie sur ed y/o and/or at op en van de het moje moja och mina civilian academiche accademico accademica accademici academicos academicas scientifiques scientifiche cientificas cientificos wissenschaftliche further continuing handson practical praktische praktischer pratica practica praktyczne zawodowe zawodowy zawodowa przebieg kariera osobowe dodatkowe inne overige relevante yrkes';

/** Whole headings that the word rules would misread or miss. */
export const headingPhrases: Readonly<Record<string, SectionKind>> = {
  'about me': 'summary',
  'who am i': 'summary',
  'who i am': 'summary',
  'a propos': 'summary',
  'a propos de moi': 'summary',
  'uber mich': 'summary',
  'ueber mich': 'summary',
  'chi sono': 'summary',
  'sobre mi': 'summary',
  'sobre mim': 'summary',
  'career objective': 'summary',
  'career profile': 'summary',
  'career summary': 'summary',
  'professional profile': 'summary',
  'work summary': 'summary',
  'what i do': 'summary',
  'areas of expertise': 'skills',
  'skills summary': 'skills',
  'summary of skills': 'skills',
  'get in touch': 'contact',
  'personal details': 'contact',
  'persoenliche daten': 'contact',
  'personliche daten': 'contact',
  'datos personales': 'contact',
  'dados pessoais': 'contact',
  'dati personali': 'contact',
  'find me online': 'profiles',
  'social media': 'profiles',
  'social networks': 'profiles',
  'redes sociales': 'profiles',
  'language skills': 'languages',
  'community service': 'volunteer',
  background: 'other',
  'academic background': 'education',
  'professional background': 'work',
  'professional development': 'certificates',
  'professional experience': 'work',
  'career highlights': 'awards',
  'academic projects': 'projects',
  'academic achievements': 'awards',
  'academic awards': 'awards',
  "centres d'interet": 'interests',
  "centre d'interet": 'interests',
  'points of interest': 'interests',
  'licenses and certifications': 'certificates',
  'work samples': 'projects',
  qualifications: 'education',
  'key qualifications': 'skills',
  'highlights of qualifications': 'summary',
  'summary of qualifications': 'summary',
  'zur person': 'contact',
  'angaben zur person': 'contact',
  'su di me': 'summary',
  'qui suis-je': 'summary',
  'quem sou': 'summary',
  'quien soy': 'summary',
  'wer ich bin': 'summary',
  'over mij': 'summary',
  'o mnie': 'summary',
  'om mig': 'summary',
  'was ich kann': 'skills',
  'trabajo voluntario': 'volunteer',
  'trabalho voluntario': 'volunteer',
  'aus- und weiterbildung': 'education',
  'schule und ausbildung': 'education',
  'permis de conduire': 'other',
  'driving licence': 'other',
  'driving license': 'other',
  "driver's license": 'other',
  'carta di guida': 'other',
  'formacion complementaria': 'certificates',
  'formacao complementar': 'certificates',
  'formations complementaires': 'certificates',
  'cursos complementares': 'certificates',
  'corsi di formazione': 'certificates',
  'professional memberships': 'other',
  'professional affiliations': 'other',
  'percorso professionale': 'work',
  'percurso profissional': 'work',
  'percorso formativo': 'education',
  'percurso academico': 'education',
  'percurso formativo': 'education',
  'datos academicos': 'education',
  'dados academicos': 'education',
  'permis et certifications': 'certificates',
  'current appointment': 'work',
  'previous appointments': 'work',
  'work placements': 'work',
  'employment record': 'work',
  'titoli di studio': 'education',
  'punti di forza': 'skills',
  'pontos fortes': 'skills',
  'tempo libero': 'interests',
  'temps libre': 'interests',
  'tiempo libre': 'interests',
  hobbys: 'interests',
  'parcours academique': 'education',
  'parcours scolaire': 'education',
  'schulischer werdegang': 'education',
  'akademischer werdegang': 'education',
  'open source': 'projects',
  'open source contributions': 'projects',
  'courses and certifications': 'certificates',
  'presentations and talks': 'other',
  website: 'other',
};

/** What some documents are headed by: no section's name. */
export const documentTitles = new Set([
  'curriculum vitae',
  'curriculum',
  'cv',
  'lebenslauf',
  'resume',
  'europass',
  'europass curriculum vitae',
]);
