import type { SkillFamily } from '../skill.ts';

export const office: SkillFamily = {
  family: 'office-tools',
  lines: `
Microsoft Excel | ms excel | =Excel | advanced excel | excel avanzado | excel avancé | excel avançado
Pivot tables | pivot table | tablas dinámicas | tableaux croisés dynamiques
VLOOKUP | xlookup | index match
Microsoft Word | ms word | =Word
Microsoft PowerPoint | ms powerpoint | powerpoint
Microsoft Outlook | ms outlook | =Outlook
Microsoft OneNote | onenote
Microsoft OneDrive | onedrive
Microsoft Publisher | ms publisher
Microsoft Office | ms office | office suite | microsoft office suite | office 365 | microsoft 365 | m365 | pack office | paquete office | pacote office
Microsoft Teams | ms teams
Microsoft SharePoint | sharepoint
Microsoft Planner | microsoft to do
Google Workspace | g suite | gsuite
Google Docs | google slides
Google Sheets
Google Drive
Google Forms | microsoft forms
Google Apps Script
LibreOffice | openoffice
Apple iWork | =Numbers | apple keynote
Adobe Acrobat | acrobat pro | pdf editing
DocuSign | adobe sign
=Dropbox | dropbox business
=Slack | slack administration
Zoom meetings | =Zoom | zoom webinars
Cisco Webex | webex | google meet
Video conferencing | videoconferencing
Calendly
Evernote
Data entry | data input | entrada de datos | dateneingabe | saisie de données | datenerfassung | captura de datos | digitação
=Typing | touch typing | typing speed | mecanografía
Calendar management | diary management | terminplanung | gestión de agenda | gestion d'agenda | terminkoordination
=Scheduling | appointment scheduling | meeting coordination
Meeting planning | meeting organization | conference organization
Travel arrangements | travel coordination | travel booking | reiseplanung | travel planning
Office administration | office management | gestión administrativa | büroorganisation | administración de oficinas | gestion administrative | büroverwaltung | gestão administrativa
Administrative support | clerical support | administrative tasks | apoyo administrativo | soutien administratif | administrative assistance | administrative duties
Executive assistance | executive support | c-level support
=Correspondence | business correspondence | geschäftskorrespondenz | correspondencia comercial
Document management | document control | dokumentenmanagement | gestión documental | gestion documentaire
Records management | record keeping | recordkeeping | records administration
Filing systems | =Filing | archiving | archivo de documentos | archivage | ablage
Minute taking | meeting minutes | protokollführung
=Transcription | audio transcription | audio typing
=Shorthand | stenography
=Reception | front desk | front desk operations | empfang | recepción | accueil des visiteurs
Switchboard operation | switchboard | telefonzentrale
Mail handling | mail sorting | postbearbeitung
Office supplies management | office supplies | supply ordering
Visitor management
Database management | database maintenance | data management | gestión de datos
Spreadsheets | spreadsheet modeling | spreadsheet | hojas de cálculo | tabellenkalkulation
Mail merge
Zapier | make.com automation | n8n
Workflow automation | process automation | automatización de procesos
ChatGPT | microsoft copilot | generative ai tools
`,
};

export const product: SkillFamily = {
  family: 'product',
  lines: `
Product management | produktmanagement | gestión de producto | gestion de produit | gestão de produtos
Product strategy | product vision
Product roadmaps | product roadmap | roadmap planning | roadmapping | roadmap prioritization
Product discovery | customer discovery | continuous discovery
Product ownership | product owner | produktverantwortung
Backlog management | backlog refinement | backlog grooming | backlog prioritization
User stories | user story | historias de usuario
Acceptance criteria
User story mapping | story mapping
Requirements gathering | requirement gathering | business requirements | levantamiento de requerimientos | recueil des besoins | requirements elicitation | levantamento de requisitos
Requirements analysis | requirements engineering | requirements management | anforderungsanalyse | anforderungsmanagement | análisis de requerimientos | análisis de requisitos
Product requirements documents | product requirements | functional specifications | pflichtenheft
Business analysis | análisis de negocio | analyse métier | análise de negócios
Business process analysis | business process improvement | geschäftsprozessanalyse
Business process modeling | business process modelling | prozessmodellierung | modelado de procesos
Gap analysis
Business cases | business case | business case development
Feasibility studies | feasibility study | feasibility analysis | machbarkeitsstudien
Product lifecycle management | product lifecycle | =PLM
New product development | product development | produktentwicklung | desarrollo de productos | développement produit | desenvolvimento de produtos
Product-market fit
Unit economics | saas metrics
Minimum viable products | minimum viable product | =MVP | =MVPs
Product launches | product launch | lanzamiento de productos
Go-to-market | go to market strategy | gtm strategy
Market research | investigación de mercado | marktforschung | étude de marché | pesquisa de mercado | investigación de mercados | ricerca di mercato | études de marché
Market analysis | marktanalyse | análisis de mercado | analyse de marché
Competitive analysis | competitor analysis | wettbewerbsanalyse | benchmarking
Pricing strategy | pricing analysis | pricing strategies
Monetization strategy | subscription models
OKRs | okr | objectives and key results
KPI tracking | kpis | kpi | key performance indicators
Customer feedback analysis | voice of the customer | customer interviews
Net promoter score | =NPS
Design sprints | google ventures sprint
Innovation management | product innovation | gestión de la innovación | innovationsmanagement
Product analytics tools | pendo
Hotjar | fullstory | microsoft clarity
Productboard | aha roadmaps
Jira
Confluence
Trello
Asana
ClickUp
Basecamp | wrike | teamwork.com
=Notion
Monday.com
Linear issue tracking | youtrack | redmine
Process mapping | process flow diagrams | value chain mapping
BPMN | bpmn 2.0
Microsoft Visio | visio
Lucidchart | draw.io
Miro | figjam
Mural whiteboards | whiteboarding
IIBA certification | cbap
`,
};

export const delivery: SkillFamily = {
  family: 'project-delivery',
  lines: `
Project management | managing projects | gestión de proyectos | gestion de projet | projektmanagement | gestão de projetos | gestione progetti | gestion de projets | projektleitung | project management skills | gestione di progetti | administración de proyectos | projektsteuerung
Project coordination | coordinación de proyectos | projektkoordination | coordination de projet
Project planning | projektplanung | planificación de proyectos | planification de projet
Program management | programme management | programmmanagement
Project portfolio management | portfolio management of projects
Project management office | =PMO
Project controls | earned value management
Agile | agile methodology | agile methodologies | agile development | metodologías ágiles | agile methoden | méthodes agiles | metodologias ágeis | agile project management | metodologie agili
Agile coaching | agile transformation
Scrum | agile scrum | scrum framework | metodología scrum
Scrum Master | certified scrum master | =CSM | psm i
Sprint planning | scrum ceremonies
Sprint retrospectives | daily stand-ups | retrospectives
Kanban | kanban boards
=SAFe | scaled agile | scaled agile framework
Large-scale Scrum | nexus framework
=Waterfall | waterfall methodology
Hybrid project management
Software development life cycle | sdlc | software development lifecycle
PMP | project management professional
PMBOK | pmi standards
CAPM certification | pmi-acp
PRINCE2 | prince2 practitioner
IPMA certification
=Lean | lean methodology | lean thinking
Six Sigma | six sigma green belt | six sigma black belt
Lean Six Sigma | green belt | black belt six sigma
DMAIC
Continuous improvement | mejora continua | amélioration continue | kontinuierliche verbesserung | melhoria contínua | miglioramento continuo
Kaizen
Process improvement | process optimization | process optimisation | prozessoptimierung | mejora de procesos | optimisation des processus | optimización de procesos | melhoria de processos
Business process reengineering | process redesign
Risk management | risk mitigation | gestión de riesgos | gestion des risques | risikomanagement | gestão de riscos | gestione del rischio
Risk analysis | risk assessment | risikobewertung | evaluación de riesgos | analyse des risques
Change management | gestión del cambio | conduite du changement | gestão de mudanças | veränderungsmanagement
Organizational change | organisational change | organizational transformation
Stakeholder management | gestión de stakeholders | stakeholdermanagement | gestion des parties prenantes
Stakeholder engagement
Stakeholder communication
Microsoft Project | ms project
Smartsheet
Primavera P6 | =Primavera | oracle primavera
Resource planning | resource allocation | resource management | ressourcenplanung
Budget management | managing budgets | gestión de presupuestos | gestion budgétaire | budgetverantwortung | budgetplanung
Budgeting | budget planning | budget control | elaboración de presupuestos | budgetierung | orçamento
Vendor management | vendor relations | vendor negotiations
Contract management | contract administration | gestión de contratos | vertragsmanagement | gestion de contrats | gestão de contratos
Gantt charts
Project scheduling | critical path method
Project documentation | status reporting | project reporting
Project governance
Milestone tracking | deliverables tracking
Scope management
Cost estimation | cost estimating | kostenkalkulation | estimación de costos | estimating costs
Digital transformation | transformación digital | transformation numérique | digitale transformation | transformation digitale | transformação digital
Management consulting | consultoría | conseil en management | unternehmensberatung | strategy consulting
Business transformation
International project teams | global project management
`,
};
