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
    'contact contacts contacto contatto contatti contato kontakt kontaktdaten coordonnees address location anschrift datos dados dati',
  profiles:
    'profiles links social socials online web websites weblinks liens enlaces netzwerke redes reseaux network networks',
  summary:
    'summary objective objectives about overview intro introduction resumen resumo riepilogo sommario zusammenfassung kurzprofil perfil profil profilo profile uber ueber sobre objetivo objectif obiettivo ziel statement bio biography biographie presentation propos goals aim',
  work: 'employment work career employers jobs positions appointments internships internship empleo emploi emplois travail trabajo trabalho lavoro berufserfahrung berufspraxis beruf werdegang arbeitserfahrung praxiserfahrung praktika anstellungen beschaftigung stages laboral laborales lavorativa lavorative lavorativo esperienze experiences berufliche beruflicher',
  education:
    'education educational academics academic studies schooling degrees degree educacion formacion estudios educacao formacao formation formations etudes scolarite diplomes ausbildung bildung bildungsweg studium schulbildung hochschulbildung istruzione formazione studi school university universitat qualifications titulacion academica academicas academico cursus coursework',
  skills:
    'skills skill skillset competencies competences competencias competenze technologies technology tools toolbox stack expertise proficiencies proficiency strengths capabilities abilities habilidades aptitudes destrezas conocimientos kenntnisse fahigkeiten faehigkeiten kompetenzen fertigkeiten itkenntnisse edvkenntnisse capacita abilita tecnologias tecnologie savoirfaire know-how specialties specialities software talents competence conhecimentos technik techstack',
  projects:
    'project projects proyectos proyecto projets projet projekte projekt projetos projeto progetti progetto portfolio opensource creations realisations projekterfahrung sideprojects',
  volunteer:
    'volunteer volunteering volunteerism voluntary community leadership extracurricular extracurriculars charity charities voluntariado voluntario benevolat benevole benevoles ehrenamt ehrenamtliche ehrenamtliches ehrenamtlich volontariato volontario engagement engagements associative associatif philanthropy outreach civic',
  awards:
    'awards award honors honours honor honour achievements accomplishments distinctions prizes scholarships fellowships recognition recognitions premios reconocimientos logros prix recompenses distinction auszeichnungen preise ehrungen stipendien premi riconoscimenti premiacoes conquistas distincoes grants accolades',
  certificates:
    'certifications certification certificates certificate certs licenses licences licensure license training trainings courses certificaciones certificados certificacoes certificats zertifikate zertifizierungen weiterbildung weiterbildungen fortbildung fortbildungen schulungen certificazioni certificati cursos corsi credentials lizenzen bescheinigungen licenze licencias',
  publications:
    'publications publication papers articles patents books publicaciones publicacoes publikationen veroffentlichungen pubblicazioni writing writings bibliography schriften',
  languages:
    'languages language idiomas idioma langues langue sprachen sprachkenntnisse sprache linguas lingue lenguas lingua sprachkompetenz linguistiques linguistiche linguisticas',
  interests:
    'interests interest hobbies hobby passions intereses aficiones interets loisirs interessen interesses interessi passatempos freizeit passatempi passioni pasatiempos',
  references:
    'references reference referees referencias referenzen referenze testimonials recommendations recomendaciones referenciais',
  other:
    'affiliations memberships membership associations conferences talks presentations speaking declaration miscellaneous additional divers sonstiges varios otros autres altro mitgliedschaften adhesions',
};

/** Words that decide only where no strong word stands with them. */
export const weakHeadingWords: Readonly<Partial<Record<SectionKind, string>>> = {
  work: 'experience experiencia experiencias experience experiences experiencia experiencias esperienza erfahrung erfahrungen history trayectoria parcours historico stations',
  summary: 'qualifications highlights',
  education: 'background hintergrund',
  certificates: 'development',
  contact:
    'details info information informations informacion informacoes informazioni daten persoenliche personliche personales pessoais personali personnelles',
  volunteer: 'activities service involvement activites actividades atividades attivita aktivitaten',
};

/** Words that may stand in any heading and say nothing about its kind. */
export const headingFillers =
  'known professional relevant selected key core technical additional other industry recent personal my me and the of in for to a or with & und et y e de des du la le les los el da do dos das di del della und von mit im der die das zu a mi meine mein mon mes mis meu meus minhas i il gli technische tecnicas tecniques techniques tecniche tecnicos profesional profesionales professionnelle professionnelles professionnel professionnels profissional profissionais professionale professionali professionelle professioneller beruflich academic notable major main general special soft hard digital computer it edv informatique informatica informaticas teaching research clinical military executive full current previous prior past early open source independent side favorite featured top areas area career life at glance complementaria complementar continua cles clave chave weitere sonstige hobbys beyond after public peer reviewed reviewed journal conference spoken foreign extranjeros etrangeres estrangeiras straniere fremd fremdsprachen';

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
  'curriculum vitae': 'other',
  hobbys: 'interests',
  lebenslauf: 'other',
  resume: 'other',
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
