import type { SkillFamily } from '../skill.ts';

export const hr: SkillFamily = {
  family: 'human-resources',
  lines: `
Human resources | hr management | human resource management | human resources management | recursos humanos | ressources humaines | personalwesen | risorse umane | personalmanagement
HR operations | hr administration | hr administrative processes | personaladministration | administración de personal | administration du personnel
HR business partnering | hr business partner | strategic hr
Recruiting | =Hiring | hiring and onboarding | recruitment | reclutamiento | recrutement | personalbeschaffung | recrutamento | selezione del personale | selección de personal | personalauswahl
Talent acquisition | adquisición de talento | acquisition de talents
Technical recruiting | it recruiting
Executive search | headhunting
Candidate sourcing | boolean search | linkedin recruiter | full-cycle recruiting
Interviewing candidates | candidate screening | candidate interviews | structured interviewing | job interviews
Employer branding | marca empleadora | marque employeur
Campus recruiting | university recruiting
Background checks | reference checks
Employee onboarding | new hire orientation | onboarding | employee orientation
Offboarding | exit interviews
Employee relations | mitarbeiterbeziehungen | relaciones laborales
Labor relations | labour relations | collective bargaining | union negotiations | dialogue social | industrial relations
Grievance handling | workplace investigations | disciplinary procedures
Performance management | gestión del desempeño | gestion de la performance
Performance appraisals | performance reviews | performance appraisal | performance evaluations | evaluación del desempeño | entretiens annuels
Compensation and benefits | =Compensation | total rewards | compensaciones y beneficios | rémunération et avantages sociaux
Compensation analysis | salary benchmarking | job evaluation
Benefits administration | employee benefits
Payroll | payroll processing | payroll administration | nómina | nóminas | lohnbuchhaltung | gestion de la paie | folha de pagamento | lohnabrechnung | buste paga | entgeltabrechnung
ADP | adp workforce now | paychex | gusto payroll | ceridian dayforce | paycom
Kronos | ukg | time and attendance systems
Training and development | learning and development | l&d | capacitación de personal | personalentwicklung | desarrollo de personal | formation du personnel
Employee training | staff training | training delivery | formación de empleados | mitarbeiterschulung | treinamento de equipe
Training needs analysis | training needs assessment
Leadership development
Talent management | talent development | gestión del talento | gestion des talents
Succession planning
Workforce planning | personalplanung | headcount planning | personaleinsatzplanung
Staff scheduling | shift planning | rostering | dienstplanung | employee scheduling
Employment law | labor law | labour law | derecho laboral | arbeitsrecht | droit du travail | direito do trabalho | diritto del lavoro
FMLA | eeo compliance | ada compliance
HRIS | hr information systems | hr software
BambooHR | personio | hibob | factorial hr
Applicant tracking systems | applicant tracking system | ats systems
Greenhouse recruiting | lever recruiting
iCIMS | taleo | smartrecruiters | =Workable
Employee engagement | engagement surveys | mitarbeiterbindung
Employee retention | staff retention
Team building | team development | culture building | teambuilding
Board relations | board management | board reporting
Organizational culture | company culture | organisational culture
Diversity and inclusion | diversity equity and inclusion | dei programs | diversity and inclusion programs
Organizational development | organisational development | desarrollo organizacional | organisationsentwicklung
Organizational design | organisational design
Organizational psychology | industrial psychology | psicología organizacional
Coaching | team coaching
Executive coaching
Career coaching | career counseling | career guidance | orientación profesional
Mentoring | mentorship | mentored juniors | mentoría | mentorat
HR policies | policy development | hr policy development | employee handbooks
HR compliance
HR metrics | hr reporting
Global mobility | expatriate management | relocation management
Work permits and visas | immigration sponsorship
Employee wellbeing | employee wellness | wellness programs
Personnel records | personnel files | personalakten
SHRM certification | shrm-cp | shrm-scp | phr certification
CIPD qualification | =CIPD
Outplacement | redundancy management
Workplace safety | health and safety | =EHS | hse | workplace health and safety | seguridad laboral | arbeitssicherheit | sécurité au travail | segurança do trabalho | sicurezza sul lavoro | arbeitsschutz
Occupational health and safety | occupational health | salud ocupacional | seguridad y salud en el trabajo | osh
OSHA | osha 10 | osha 30 | osha regulations | osha compliance
NEBOSH | iosh
ISO 45001 | ohsas 18001
Accident investigation
Ergonomics | ergonomía | ergonomie
`,
};

export const law: SkillFamily = {
  family: 'law',
  lines: `
Legal research | investigación jurídica | recherche juridique | westlaw | lexisnexis | pesquisa jurídica | juristische recherche
Legal writing | legal drafting | redacción jurídica | rédaction juridique | legal briefs
Legal advice | asesoría jurídica | rechtsberatung | conseil juridique | asesoramiento jurídico
Litigation | civil litigation | litigios | contentieux | prozessführung | trial preparation
Commercial litigation
Arbitration | international arbitration | arbitraje | arbitrage commercial
Legal mediation | alternative dispute resolution | dispute resolution
Trial advocacy | oral advocacy | courtroom advocacy
Legal pleadings | motion practice | drafting pleadings
Depositions | discovery requests | legal discovery
E-discovery | ediscovery | electronic discovery
Relativity e-discovery | relativityone
Litigation document review | legal document review
Contract law | vertragsrecht | derecho contractual | droit des contrats | contract drafting
Contract review | contract analysis | contract negotiation
Corporate law | derecho corporativo | droit des affaires | gesellschaftsrecht | derecho societario | direito empresarial | diritto societario | company law
Commercial law | derecho mercantil | droit commercial | handelsrecht | business law
Securities law
Competition law | antitrust | antitrust law | kartellrecht
Banking law | financial regulation law | finance law
Tax law | derecho tributario | droit fiscal | derecho fiscal
Real estate law | property law | conveyancing | derecho inmobiliario | droit immobilier
Construction law
Intellectual property | intellectual property law | propiedad intelectual | propriété intellectuelle | geistiges eigentum | propriedade intelectual
Patent law | patent prosecution | =Patents | patent drafting | patentrecht
Trademark law | trademark registration | trademarks | markenrecht
Copyright law | urheberrecht | derechos de autor
Licensing agreements | =Licensing | software licensing
Criminal law | derecho penal | droit pénal | strafrecht | criminal defense | direito penal | diritto penale
Criminal procedure | prosecution | criminal prosecution
Family law | derecho de familia | droit de la famille | familienrecht | direito de família
Immigration law | asylum law | derecho de extranjería | droit des étrangers
Civil law | derecho civil | droit civil | zivilrecht | direito civil | diritto civile
Constitutional law | derecho constitucional | droit constitutionnel | verfassungsrecht
Administrative law | derecho administrativo | droit administratif | verwaltungsrecht | direito administrativo
Public international law | international law | human rights law | human rights | derechos humanos | droits de l'homme
EU law | droit européen | europarecht
Environmental law | derecho ambiental | droit de l'environnement | umweltrecht
Health law | medical law
Maritime law | admiralty law
Insurance law
Bankruptcy law | insolvency law | insolvenzrecht
Trusts and estates | wills and probate | probate | erbrecht
Personal injury law | tort law
Privacy law | datenschutzrecht
Legal compliance | corporate compliance | compliance programs | compliance management
Compliance | compliance monitoring | compliance audits | conformité réglementaire
Regulatory affairs | asuntos regulatorios | affaires réglementaires | zulassungswesen
Corporate governance | gobierno corporativo | gouvernance d'entreprise
Company secretarial work | board minutes
Legal due diligence
Legal translation
Notarial practice | notary public | notary services | notariado | notariat
Paralegal work | paralegal | legal assistance | rechtsanwaltsfachangestellte
Legal case management | clio legal | case file management
Court filing | e-filing | court procedures | docketing
Legal citation | bluebook citation
Legal technology | legal tech | contract lifecycle management
Legal transcription
Bar admission | admitted to the bar
`,
};

export const people: SkillFamily = {
  family: 'working-with-people',
  lines: `
Communication | communication skills | interpersonal skills | kommunikationsfähigkeit | habilidades de comunicación | kommunikationsstärke | compétences relationnelles
Written communication | business writing
Verbal communication | oral communication
Teamwork | team work | team player | collaboration | collaborative work | trabajo en equipo | teamarbeit | travail d'équipe | trabalho em equipe | lavoro di squadra | teamfähigkeit | esprit d'équipe
Cross-functional collaboration | cross-functional teams | cross functional teamwork | interdisciplinary collaboration
Leadership | team leadership | leading teams | leadership skills | team lead | liderazgo | führungskompetenz | liderança
People management | team management | line management | staff management | managing people | gestión de equipos | mitarbeiterführung | management d'équipe | gestão de equipes | gestione del personale | personalführung | gestion d'équipe | teamleitung
Staff supervision | supervising staff | staff supervising | supervision of staff | supervisión de personal
=Delegation | delegating tasks
Problem solving | troubleshooting | resolución de problemas | résolution de problèmes | problemlösung | resolução de problemas
Root cause analysis | 5 whys | ishikawa diagrams | ursachenanalyse
Critical thinking | pensamiento crítico | esprit critique
Analytical skills | analytical thinking | capacidad analítica | analytisches denken | esprit d'analyse
Time management | gestión del tiempo | zeitmanagement | gestion du temps | gestão do tempo
Prioritization | prioritisation
Organizational skills | organisational skills | organisationstalent | capacidad organizativa | organización y planificación
Public speaking | hablar en público | oratoria
Presentation skills | presentations | =Presenting | presentation delivery
Decision making | toma de decisiones | prise de décision | entscheidungsfindung
Conflict resolution | conflict management | resolución de conflictos | konfliktmanagement | gestion des conflits | de-escalation | conflict mediation | mediation
Adaptability | =Flexibility | adaptabilidad | adaptabilité | anpassungsfähigkeit
=Resilience
Attention to detail | detail oriented | atención al detalle | souci du détail
Creativity | creative thinking | creatividad | créativité | kreativität | criatividade
Strategic thinking | pensamiento estratégico | strategisches denken
Strategic planning | strategy development | planificación estratégica | planification stratégique | strategische planung | planejamento estratégico | pianificazione strategica
Business strategy | growth strategy | corporate strategy | unternehmensstrategie
Operations management | business operations | gestión de operaciones | gestion des opérations | gestão de operações
Operational excellence
Facilitation | meeting facilitation
Workshop facilitation | workshops | workshop moderation
Multitasking | multi-tasking
Emotional intelligence | inteligencia emocional
Active listening | empathy | escucha activa | écoute active
Intercultural communication | cross-cultural communication | interkulturelle kompetenz | interkulturelle kommunikation
Self-management | self-motivation | eigeninitiative | autonomie professionnelle
Working under pressure | stress management | trabajo bajo presión | belastbarkeit
Business networking | stakeholder networking
Volunteer management | volunteer coordination
Entrepreneurship | emprendimiento | entrepreneuriat | unternehmertum
Remote work | remote collaboration | remote team management
Customer orientation | kundenorientierung | orientación al cliente
`,
};
