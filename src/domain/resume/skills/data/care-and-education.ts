import type { SkillFamily } from '../skill.ts';

export const therapy: SkillFamily = {
  family: 'therapy-and-psychology',
  lines: `
Physical therapy | physiotherapy | fisioterapia | physiotherapie | kinésithérapie
Manual therapy | manuelle therapie | terapia manual
Rehabilitation | rehabilitación | réadaptation | reabilitação
Therapeutic exercise | exercise prescription | therapeutic exercises
Sports rehabilitation | sports injury rehabilitation
Neurological rehabilitation | stroke rehabilitation | bobath
Lymphatic drainage | manuelle lymphdrainage
Dry needling | kinesio taping
Gait training | balance training
Occupational therapy | terapia ocupacional | ergotherapie | ergothérapie
Sensory integration | sensory integration therapy
Assistive technology | adaptive equipment
Speech therapy | speech-language pathology | speech and language therapy | logopedia | logopädie | orthophonie | fonoaudiologia
Dysphagia therapy | swallowing therapy
Augmentative communication | augmentative and alternative communication
Clinical psychology | psicología clínica | klinische psychologie | psychologie clinique
Psychology | psicología | psychologie | psicologia
Psychotherapy | psicoterapia | psychotherapie | psychothérapie
Cognitive behavioral therapy | cognitive behavioural therapy | terapia cognitivo-conductual | kognitive verhaltenstherapie | thérapie cognitivo-comportementale
Dialectical behavior therapy
Motivational interviewing
Family therapy | couples therapy | systemic therapy | systemische therapie
Group therapy | group counseling
Play therapy
Art therapy | music therapy | drama therapy
EMDR | trauma therapy | trauma-informed care
Psychological assessment | psychological testing | psychodiagnostics | neuropsychological assessment
Mental health | behavioral health | salud mental | santé mentale | psychische gesundheit
Mental health counseling | mental health support
Applied behavior analysis | behavior analysis | behavior intervention plans
Addiction counseling | substance abuse counseling | suchtberatung
Grief counseling | bereavement support
Crisis counseling | suicide prevention
School psychology
Sports psychology | performance psychology
Occupational psychology | work psychology
Neuropsychology | neuroscience
Chiropractic | osteopathy
Hydrotherapy | aquatic therapy
`,
};

export const socialCare: SkillFamily = {
  family: 'social-care',
  lines: `
Social work | trabajo social | soziale arbeit | travail social | serviço social | servizio sociale | sozialarbeit
Case management | case work | fallmanagement | gestión de casos
Counseling | counselling | consejería | beratungsgespräche
Crisis intervention | intervención en crisis | krisenintervention
Child protection | child welfare | child safeguarding | kinderschutz | protection de l'enfance
=Safeguarding | safeguarding adults | safeguarding children
Foster care | adoption services
Family support | family services | familienhilfe
Youth work | jugendarbeit | youth development | trabajo con jóvenes
Elderly care | senior care | cuidado de ancianos | altenbetreuung | aide aux personnes âgées | cuidado de idosos | assistenza anziani | seniorenbetreuung
Home care | caregiving | domiciliary care | häusliche pflege | aide à domicile | atención domiciliaria
Dementia care | alzheimer's care
Disability support | disability services | behindertenbetreuung | apoyo a personas con discapacidad
=Personal care | personal care assistance
Supported living | residential care
Homelessness services | housing support | housing assistance
Refugee support | refugee services | migrant support | flüchtlingshilfe
Domestic violence support | victim advocacy | victim support
Needs assessment | social needs assessment | psychosocial assessment
Client advocacy
Community development | community organizing | desarrollo comunitario | développement communautaire
Community health work | community health workers
Social services | servicios sociales | services sociaux | sozialdienste
Social pedagogy | sozialpädagogik | educación social | éducation spécialisée
Probation work | offender rehabilitation
Welfare benefits advice | debt advice
Humanitarian aid | humanitarian assistance | ayuda humanitaria | aide humanitaire
International development | development cooperation | cooperación internacional | entwicklungszusammenarbeit
Monitoring and evaluation | program evaluation | impact evaluation
Nonprofit management | ngo management
Outreach programs | outreach work | street outreach
Patient moving and handling | moving and handling
Childminding | babysitting | nanny services
`,
};

export const education: SkillFamily = {
  family: 'education',
  lines: `
Teaching | classroom instruction | enseñanza | docencia | enseignement | unterrichten | ensino | insegnamento | lehrtätigkeit
Lecturing | university teaching | university lecturing | higher education teaching | docencia universitaria | hochschullehre
Tutoring | private tutoring | nachhilfe | clases particulares | cours particuliers | aulas particulares
Lesson planning | lesson plans | unterrichtsplanung | planificación de clases | préparation de cours
Classroom management | gestión del aula | klassenführung | gestion de classe
Curriculum development | curriculum design | curriculum planning | desarrollo curricular | lehrplanentwicklung
Instructional design | diseño instruccional | conception pédagogique | design instrucional
Course design | course development
E-learning | elearning | online learning | aprendizaje en línea | formation en ligne
E-learning authoring | articulate storyline | adobe captivate | articulate 360
Blended learning | flipped classroom | hybrid teaching
Online teaching | remote teaching | distance learning | distance education
Learning management systems | learning management system | =LMS
Moodle
Canvas LMS | blackboard learn | brightspace
Google Classroom
Kahoot | =Seesaw | nearpod
Educational technology | edtech | tecnología educativa
Interactive whiteboards | smart boards
Early childhood education | preschool teaching | educación infantil | frühpädagogik | éducation de la petite enfance | educação infantil | frühkindliche bildung | early years education
Childcare | child care | kinderbetreuung | cuidado de niños | garde d'enfants
Montessori | montessori education | waldorf education | reggio emilia
Kindergarten teaching | early years foundation stage
Primary education | elementary education | primary teaching | educación primaria | grundschulpädagogik
Secondary education | secondary teaching | educación secundaria | middle school teaching | high school teaching
Vocational education | vocational training | berufsbildung | formación profesional
Adult education | erwachsenenbildung | educación de adultos | formation pour adultes
Special education | special needs education | educación especial | sonderpädagogik | sen support | besoins éducatifs particuliers
Individualized education programs | individualized education program | iep | iep development
Inclusive education | inclusive teaching | educación inclusiva
Autism support | autism spectrum support
Dyslexia support | learning disabilities support | learning support
Gifted education
Differentiated instruction | differentiation in teaching
Student assessment | formative assessment | summative assessment | student evaluation
Exam preparation | test preparation | sat preparation | ielts preparation
=Grading | exam grading | marking of exams
Literacy instruction | reading instruction | phonics
Mathematics teaching | math instruction | math tutoring | mathematics education
Science teaching | science education
STEM education | stem outreach
Language teaching | foreign language teaching | fremdsprachenunterricht | enseñanza de idiomas | enseignement des langues
TESOL | tefl | celta | esl teaching | teaching english as a foreign language | english language teaching
Music teaching | music education
Art education | art teaching
Physical education | educación física | sportunterricht
Religious education
Student counseling | academic advising | student advising | guidance counseling
Student recruitment | =Admissions | university admissions
Student engagement | student motivation
Behavior management | behaviour management
Parent communication | parent-teacher communication | parent-teacher conferences
Pedagogy | pedagogía | pädagogik | pédagogie | didactics | didaktik
Project-based learning | inquiry-based learning
Cooperative learning
Common Core standards | state standards
International Baccalaureate | ib curriculum | cambridge curriculum
School administration | educational leadership | school leadership | school management
Education policy | education research
Thesis supervision | dissertation supervision
Teacher training | lehrerfortbildung | formación docente
Teaching credential | state teaching license | qualified teacher status | =PGCE
Museum education | outdoor education | environmental education
Library science | library services | cataloguing of library materials | bibliotecología | library cataloging
Archival work | archive management | archivistics
`,
};
