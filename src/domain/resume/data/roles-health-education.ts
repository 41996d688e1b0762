import type { RoleField } from './role-field.ts';

/** Health, care, teaching and science. See `RoleField` in role-field.ts for the lines. */
export const healthAndEducationRoles: RoleField = {
  titles: `
Nurse | registered nurse | nurse practitioner | staff nurse | licensed practical nurse | clinical nurse | charge nurse | nurse manager | licensed vocational nurse | icu nurse | head nurse | krankenschwester | krankenpfleger | krankenpflegerin | gesundheits- und krankenpfleger | gesundheits- und krankenpflegerin | pflegefachkraft | pflegefachfrau | pflegefachmann | stationsleitung | enfermero | enfermera | infirmier | infirmière | enfermeiro | enfermeira | infermiere | infermiera
Nursing Assistant | certified nursing assistant | patient care technician | healthcare assistant | health care assistant | nurse aide | nursing aide | orderly | patient care assistant | pflegehelfer | pflegehelferin | pflegehilfskraft | auxiliar de enfermería | aide-soignant | aide-soignante | técnico de enfermagem | auxiliar de enfermagem | operatore socio-sanitario | técnica de enfermagem
Midwife | hebamme | matrona | partera | sage-femme | parteira | ostetrica
Physician | doctor | medical doctor | general practitioner | resident physician | surgeon | consultant physician | hospitalist | pediatrician | psychiatrist | cardiologist | radiologist | anesthesiologist | anaesthetist | neurologist | dermatologist | oncologist | gynecologist | resident doctor | house officer | arzt | ärztin | assistenzarzt | assistenzärztin | oberarzt | oberärztin | facharzt | chefarzt | médico | médica | médico residente | cirujano | cirujana | médecin | chirurgien | interne en médecine | cirurgião | medico | medico chirurgo | dottore
Dentist | dental surgeon | orthodontist | zahnarzt | zahnärztin | dentista | odontólogo | odontóloga | dentiste | chirurgien-dentiste | cirurgião-dentista | odontoiatra
Dental Assistant | dental hygienist | dental technician | dental nurse | zahnmedizinische fachangestellte | zahntechniker | zahntechnikerin | asistente dental | higienista dental | assistante dentaire | prothésiste dentaire | auxiliar de saúde bucal | assistente alla poltrona | odontotecnico
Pharmacist | clinical pharmacist | apotheker | apothekerin | farmacéutico | farmacéutica | pharmacien | pharmacienne | farmacêutico | farmacêutica | farmacista
Pharmacy Technician | pharmacy assistant | pharmazeutisch-technische assistentin | auxiliar de farmacia | préparateur en pharmacie | balconista de farmácia
Medical Assistant | medical secretary | medical office assistant | medical scribe | medizinische fachangestellte | medizinischer fachangestellter | arzthelferin | asistente médico | secrétaire médicale | clinical assistant | phlebotomist | sterile processing technician
Medical Coder | medical biller | medical records technician | health information technician | coding specialist | billing specialist
Medical Technologist | medical laboratory scientist | medical laboratory technician | clinical laboratory scientist | mtla | medizinisch-technische assistentin | biomedical scientist | técnico de laboratorio clínico | technicien de laboratoire médical | tecnico di laboratorio biomedico | biomédico
Radiologic Technologist | radiographer | x-ray technician | mri technologist | sonographer | ct technologist | radiology technician | medizinisch-technischer radiologieassistent | técnico radiólogo | técnico en radiología | manipulateur radio | tecnico di radiologia | técnico em radiologia
Physiotherapist | physical therapist | physical therapy assistant | physiotherapeut | physiotherapeutin | fisioterapeuta | kinésithérapeute | masseur-kinésithérapeute | chiropractor | osteopath | osteopathe | massage therapist | masseur | masseurin | terapeuta físico
Occupational Therapist | occupational therapy assistant | ergotherapeut | ergotherapeutin | terapeuta ocupacional | ergothérapeute | terapista occupazionale
Speech Therapist | speech-language pathologist | speech pathologist | logopäde | logopädin | logopeda | logopedista | orthophoniste | fonoaudiólogo | fonoaudióloga | fonoaudiólogo clínico
Psychologist | clinical psychologist | psychotherapist | school psychologist | psychologe | psychologin | psychotherapeut | psychotherapeutin | psicólogo | psicóloga | psychologue | psychothérapeute | psicologo | psicologa | psicoterapeuta | behavior analyst | behavioral therapist
Counselor | counsellor | therapist | mental health counselor | school counselor | guidance counselor | substance abuse counselor | career counselor | consejero | orientador | conseiller d'orientation | suchtberater | beratungslehrer | orientador educacional
Dietitian | dietician | nutritionist | ernährungsberater | ernährungsberaterin | diätassistent | nutricionista | dietista | diététicien | diététicienne | nutrizionista
Paramedic | emt | emergency medical technician | ambulance driver | notfallsanitäter | notfallsanitäterin | rettungssanitäter | rettungsassistent | paramédico | técnico en emergencias sanitarias | ambulancier | ambulancière | socorrista | soccorritore
Optometrist | optician | ophthalmic technician | augenoptiker | augenoptikerin | óptico | opticien | opticienne | optometrista | ottico | audiologist
Veterinarian | veterinary surgeon | veterinary technician | veterinary assistant | veterinary nurse | vet | tierarzt | tierärztin | tiermedizinische fachangestellte | veterinario | veterinaria | vétérinaire | veterinário | veterinária
Public Health Specialist | epidemiologist | public health officer | health educator | community health worker | public health analyst | epidemiólogo | health inspector | environmental health officer
Clinical Research Associate | clinical research coordinator | clinical trial manager | clinical data manager | cra | study coordinator | attaché de recherche clinique | coordinador de ensayos clínicos | clinical project manager | drug safety associate | medical science liaison
Healthcare Administrator | hospital administrator | healthcare manager | practice manager | health services manager | clinic manager | krankenhausmanager | administrador hospitalario | cadre de santé | administrador hospitalar
Healthcare Professional | healthcare worker | health worker | allied health professional
Caregiver | home health aide | carer | care assistant | support worker | elderly caregiver | personal care assistant | care worker | altenpfleger | altenpflegerin | betreuungskraft | cuidador | cuidadora | aide à domicile | auxiliaire de vie | cuidador de idosos | cuidadora de idosos | badante | assistente familiare | home carer | live-in carer
Social Worker | case manager | youth worker | community worker | case worker | social work assistant | family support worker | sozialarbeiter | sozialarbeiterin | sozialpädagoge | sozialpädagogin | trabajador social | trabajadora social | assistant social | assistante sociale | éducateur spécialisé | éducatrice spécialisée | assistente social | assistente sociale | educador social | educadora social | educatore professionale | humanitarian worker
Childcare Worker | nanny | babysitter | daycare teacher | nursery nurse | au pair | preschool teacher | kindergarten teacher | early childhood educator | early years practitioner | erzieher | erzieherin | kinderpfleger | kinderpflegerin | tagesmutter | educadora infantil | maestra de educación infantil | niñera | éducateur de jeunes enfants | auxiliaire de puériculture | assistante maternelle | educadora de infância | babá | educatrice di nido | maestra d'asilo
Teacher | school teacher | elementary school teacher | high school teacher | substitute teacher | educator | instructor | math teacher | english teacher | esl teacher | science teacher | primary school teacher | secondary school teacher | lehrer | lehrerin | grundschullehrer | grundschullehrerin | gymnasiallehrer | gymnasiallehrerin | realschullehrer | maestro | maestra | profesor | profesora | docente | enseignant | enseignante | professeur des écoles | instituteur | institutrice | professeur | professor de ensino fundamental | professor de ensino médio | professora | insegnante | maestro elementare | dozent | dozentin | language teacher | music teacher
Special Education Teacher | special needs teacher | sen teacher | inclusion specialist | sonderpädagoge | sonderpädagogin | maestro de educación especial | profesor de educación especial | insegnante di sostegno | paraprofessional | learning support assistant
Teaching Assistant | teacher's assistant | teacher assistant | teacher aide | schulbegleiter | schulbegleiterin | auxiliar docente | accompagnant d'élèves | graduate teaching assistant | classroom assistant
Tutor | private tutor | online tutor | nachhilfelehrer | nachhilfelehrerin | profesor particular | profesora particular | professeur particulier | professor particular | insegnante privato | math tutor
=Professor | lecturer | assistant professor | associate professor | adjunct professor | full professor | senior lecturer | university lecturer | adjunct faculty | university professor | hochschullehrer | catedrático | catedrática | profesor universitario | profesora universitaria | maître de conférences | enseignant-chercheur | professor universitário | professore | professore universitario | professoressa | privatdozent | visiting professor | juniorprofessor
School Principal | head teacher | headteacher | headmaster | assistant principal | dean | academic director | school administrator | schulleiter | schulleiterin | director de escuela | directora de escuela | directeur d'école | directrice d'école | diretor de escola | dirigente scolastico | academic coordinator
Librarian | archivist | library assistant | library technician | bibliothekar | bibliothekarin | bibliotecario | bibliotecaria | bibliothécaire | archiviste | bibliotecário | bibliotecária | archivar | archivero | archivista | records manager
Researcher | research assistant | postdoctoral researcher | research associate | postdoc | phd candidate | graduate research assistant | research fellow | ~scientist | phd student | doctoral researcher | doctoral student | principal investigator | research intern | wissenschaftlicher mitarbeiter | wissenschaftliche mitarbeiterin | doktorand | doktorandin | forscher | forscherin | investigador | investigadora | doctorando | doctoranda | chercheur | chercheuse | doctorant | doctorante | pesquisador | pesquisadora | doutorando | ricercatore | ricercatrice | dottorando | dottoranda | assegnista di ricerca
Laboratory Technician | lab technician | lab assistant | laboratory assistant | laboratory analyst | research technician | lab manager | laborant | laborantin | biologielaborant | chemielaborant | chemielaborantin | técnico de laboratorio | auxiliar de laboratorio | technicien de laboratoire | technicienne de laboratoire | técnico de laboratório | tecnico di laboratorio
Biologist | molecular biologist | microbiologist | bioinformatician | biochemist | geneticist | ecologist | biotechnologist | marine biologist | biologe | biologin | biólogo | bióloga | biologiste | bioquímico | bioquímica | biologo | biologa | bioinformatics scientist | neuroscientist | botanist | zoologist
Chemist | analytical chemist | quality control chemist | chemiker | chemikerin | químico | química | chimiste | chimico | chimica | formulation scientist | materials scientist | qc analyst | research chemist
Physicist | astronomer | medical physicist | optical engineer | physiker | physikerin | físico | física | physicien | physicienne | fisico | fisica | acoustician | laser engineer
Geologist | geophysicist | hydrologist | geoscientist | geochemist | meteorologist | geologe | geologin | geólogo | geóloga | géologue | geologo | geologa | surveying geologist | oceanographer | climatologist | archaeologist | archäologe | arqueólogo | archéologue
Economist | economic analyst | volkswirt | ökonom | economista | économiste | sociologist | soziologe | sociólogo | sociologue | anthropologist | market research analyst | market researcher | marktforscher | investigador de mercados | chargé d'études
`,
  evidence: `
Nurse :: nursing :: Nursing | Patient care | Medication administration | Vital signs | Wound care
Nursing Assistant ::  :: Certified nursing assistant | Activities of daily living | Vital signs
Midwife ::  :: Midwifery
Physician :: medicine :: Internal medicine | Diagnostic reasoning | Physical examination | Surgery
Dentist :: dentistry :: Dentistry | Endodontics | Orthodontics
Dental Assistant ::  :: Dental assistance | Dental hygiene | Dental radiography
Pharmacist :: pharmacy :: Pharmacy | Pharmaceutical dispensing | Drug interactions
Pharmacy Technician ::  :: Pharmaceutical dispensing | Prescription verification
Medical Assistant :: health :: Medical office administration | Phlebotomy | Medical records
Medical Coder ::  :: Medical coding | Medical billing | Medical records
Medical Technologist ::  :: Clinical chemistry testing | Hematology testing | Specimen processing | Blood banking
Radiologic Technologist ::  :: Radiography | CT scanning | MRI scanning | Ultrasound imaging
Physiotherapist ::  :: Physical therapy | Manual therapy | Rehabilitation | Therapeutic exercise
Occupational Therapist ::  :: Occupational therapy | Activities of daily living
Speech Therapist ::  :: Speech therapy
Psychologist :: therapy-and-psychology :: Clinical psychology | Psychotherapy | Psychological assessment | Psychology
Counselor ::  :: Mental health counseling | Counseling | Career coaching
Dietitian ::  :: Nutrition | Dietetics | Meal planning
Paramedic ::  :: Paramedicine | Emergency medical services | Triage | CPR
Optometrist ::  :: Optometry | Audiology
Veterinarian ::  :: Veterinary medicine | Veterinary care
Public Health Specialist ::  :: Public health | Epidemiology | Health promotion | Global health
Clinical Research Associate ::  :: Clinical research | Clinical trials | Good clinical practice | Clinical data management | Pharmacovigilance
Healthcare Administrator ::  :: Healthcare administration | Healthcare quality improvement
Healthcare Professional :: health ::
Caregiver ::  :: Elderly care | Home care | Personal care | Dementia care
Social Worker :: social-care :: Social work | Case management | Crisis intervention
Childcare Worker ::  :: Childcare | Early childhood education | Kindergarten teaching
Teacher :: education :: Teaching | Lesson planning | Classroom management | Student assessment
Special Education Teacher ::  :: Special education | Individualized education programs | Autism support
Teaching Assistant ::  :: Classroom management
Tutor ::  :: Tutoring
Professor ::  :: Lecturing | Thesis supervision | Scientific publishing
School Principal ::  :: School administration | Curriculum development
Librarian ::  :: Library science | Archival work | Records management
Researcher :: research :: Research | Scientific writing | Research design
Laboratory Technician ::  :: Laboratory techniques | Laboratory safety | Sample preparation
Biologist :: life-science :: Molecular biology | Cell culture | PCR | Bioinformatics
Chemist :: chemistry :: Chemistry | Analytical chemistry | HPLC | Organic synthesis
Physicist ::  :: Physics | Optics | Experimental physics
Geologist :: physics-and-earth-science :: Geology | Geophysics | Hydrology
Economist ::  :: Econometrics | Market research | Survey design
`,
};
