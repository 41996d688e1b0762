/** Job descriptions of our own, of many professions and four languages, written as such texts are. */
export const jobAds = {
  nurse: `Registered Nurse – Intensive Care Unit
Larkfield General Hospital, Bristol

We are a 600-bed teaching hospital. You will join a team of 40 nurses on our ICU.

Key responsibilities
• Assess, plan and deliver care for critically ill patients
• Administer medication and monitor ventilated patients
• Mentor student nurses

Essential criteria
• NMC registration (RN Adult)
• Minimum 2 years of experience in critical care
• ALS certification
• Ability to work night shifts and weekends
• Enhanced DBS check

Desirable criteria
• Mentorship qualification
• Experience with electronic patient records

Benefits
• 27 days of leave
• Relocation support up to £2,000`,

  truckDriver: `HGV Driver Class 1 (Nights)
Location: Doncaster
Salary: £18 an hour

About the role
You deliver chilled food to supermarkets in the north.

Requirements:
- Full UK driving licence, category CE
- Valid CPC card and digital tachograph card
- At least 1 year of experience driving articulated lorries
- Willing to work night shifts
- Start date: as soon as possible`,

  electrician: `Journeyman Electrician

What you'll do:
- Install and maintain wiring, panels and conduit in commercial buildings
- Read blueprints and troubleshoot circuits

Must have:
- State journeyman electrician license
- 4+ years of commercial experience
- High school diploma or GED
- Valid driver's license
- Must be authorized to work in the United States

Nice to have:
- OSHA 30
- Spanish language skills`,

  analyst: `Financial Analyst

Our client is a family-owned group founded 80 years ago.

Qualifications
* Bachelor's degree in Finance, Accounting or Economics
* 3-5 years of experience in financial planning and analysis
* Advanced Excel; SAP or Oracle
* CPA or CFA preferred
* Fluent in English and German (C1)
* Willingness to travel up to 20%

We offer visa sponsorship and a relocation package.`,

  teacher: `Primary School Teacher (Year 4)
Applications are invited from qualified teachers.

The successful candidate will:
- hold Qualified Teacher Status (QTS)
- have experience of teaching Key Stage 2
- be able to plan and assess lessons
Experience with pupils with special educational needs would be an advantage.
We are an equal opportunity employer.`,

  chef: `Sous Chef wanted
You have at least three years of experience in a professional kitchen. You can lead a team of five. HACCP certification is required. Evenings and weekends are part of the job: you must be able to work weekends. Knowledge of Mediterranean cuisine is a plus.`,

  clearance: `Systems Engineer (Defense)
Location: Huntsville, AL (on-site)

Basic Qualifications:
- Active TS/SCI clearance
- U.S. citizenship
- BS in Systems Engineering and 8 years of experience, or MS and 6 years
- MBSE with Cameo or Rhapsody

Preferred Qualifications:
- DoDAF
- Experience with missile defense programs

This position does not offer visa sponsorship.`,

  german: `Pflegefachkraft (m/w/d) in Vollzeit
Das erwartet dich:
- Pflege und Betreuung der Bewohner
- Dokumentation der Pflege

Das bringst du mit:
- Abgeschlossene Ausbildung als Pflegefachkraft
- Mindestens 2 Jahre Berufserfahrung in der Altenpflege
- Gute Deutschkenntnisse (B2)
- Führerschein Klasse B
- Bereitschaft zum Schichtdienst
- Erfahrung mit Vivendi von Vorteil

Wir bieten:
- 30 Tage Urlaub und 5 Jahre Betriebstreue-Bonus`,

  germanTech: `Softwareentwickler Java (m/w/d)
Standort: Leipzig (hybrid, 3 Tage vor Ort)

Deine Aufgaben
- Entwicklung von Microservices mit Java und Spring Boot
- Betrieb auf Kubernetes

Dein Profil
- Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung
- 3-jährige Berufserfahrung mit Java
- Sicherer Umgang mit SQL und Git
- Kenntnisse in Kafka wünschenswert
- Fließend Deutsch und gutes Englisch
- Reisebereitschaft`,

  french: `Comptable confirmé (H/F)
Vos missions :
- Tenue de la comptabilité générale
- Préparation des bilans

Profil recherché :
- Diplôme Bac+3 en comptabilité (DCG)
- 5 ans d'expérience en cabinet
- Maîtrise d'Excel et de Sage
- Anglais courant
- La connaissance de SAP serait un plus
- Permis B exigé

Nous offrons :
- Tickets restaurant`,

  spanish: `Técnico/a de mantenimiento
Funciones:
- Mantenimiento preventivo y correctivo de maquinaria

Requisitos:
- Formación profesional en electromecánica
- Mínimo 3 años de experiencia
- Conocimientos de PLC Siemens
- Carnet de conducir
- Disponibilidad para viajar y turnos rotativos
- Nivel de inglés B1

Se valorará:
- Experiencia con AutoCAD

Ofrecemos:
- Contrato indefinido`,

  sales: `Account Executive, Enterprise – Remote (EMEA)

**Who you are**
- 5+ years closing enterprise software deals
- Proven track record of exceeding a quota of €1m
- Salesforce and MEDDIC
- Native speaker of French
- Comfortable with 30% travel; willing to travel across Europe

**Bonus points**
- Experience selling security products

**What we offer**
- Remote work from anywhere in the EU and 30 days of holiday`,

  designer: `UX Designer
we don't care where you went to school. we care about your work.

what you'll bring
figma, prototyping, user research
a portfolio that shows how you think
2+ years designing for mobile

nice to haves
html/css
motion design`,

  warehouse: `WAREHOUSE OPERATIVE - IMMEDIATE START

DUTIES
- Picking and packing
- Loading vans
- Supervise the night shift when needed

REQUIREMENTS
- Forklift licence (counterbalance)
- Able to lift 20 kg
- Available immediately
- Must live within commuting distance of Leeds`,
} as const;
