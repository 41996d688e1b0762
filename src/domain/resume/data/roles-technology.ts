import type { RoleField } from './role-field.ts';

/** Software, data, IT, product and design. See `RoleField` in role-field.ts for the lines. */
export const technologyRoles: RoleField = {
  titles: `
Backend Engineer | back-end engineer | backend developer | back-end developer | server engineer | api developer | java developer | python developer | php developer | .net developer | node developer | node.js developer | golang developer | go developer | ruby developer | rails developer | java engineer | scala developer | backend-entwickler | java-entwickler | desarrollador backend | desarrollador java | développeur backend | développeur back-end | développeur java | desenvolvedor backend | desenvolvedor java | sviluppatore backend
Frontend Engineer | front-end engineer | frontend developer | front-end developer | ui developer | ui engineer | react developer | angular developer | vue developer | javascript developer | web designer and developer | frontend-entwickler | desarrollador frontend | desarrollador front-end | développeur frontend | développeur front-end | desenvolvedor frontend | sviluppatore frontend
Full-Stack Engineer | fullstack engineer | full stack developer | fullstack developer | full stack software engineer | web developer | mern stack developer | web engineer | webentwickler | desarrollador web | desarrollador full stack | développeur web | développeur full stack | développeur fullstack | desenvolvedor web | desenvolvedor full stack | sviluppatore web | wordpress developer | shopify developer
Mobile Engineer | mobile developer | ios developer | ios engineer | android developer | android engineer | flutter developer | react native developer | mobile app developer | desarrollador móvil | desarrollador android | développeur mobile | développeur android | développeur ios | app-entwickler | android-entwickler | desenvolvedor mobile
Software Engineer | software developer | programmer | software development engineer | sde | application developer | member of technical staff | software consultant | developer | software engineering intern | computer scientist | développeur | développeuse | ingénieur logiciel | ingénieur développement | ingénieur d'études et développement | softwareentwickler | softwareentwicklerin | software-entwickler | softwareingenieur | anwendungsentwickler | fachinformatiker für anwendungsentwicklung | entwickler | desarrollador | desarrolladora | ingeniero de software | ingeniera de software | programador | programadora | desenvolvedor | desenvolvedora | engenheiro de software | sviluppatore | sviluppatrice | ingegnere del software | programmatore | informatiker | informatikerin
Software Architect | solutions architect | solution architect | enterprise architect | technical architect | application architect | softwarearchitekt | arquitecto de software | architecte logiciel | arquiteto de software
Embedded Engineer | embedded software engineer | firmware engineer | embedded developer | embedded-entwickler | ingénieur systèmes embarqués | fpga engineer | asic engineer | verification engineer
Robotics Engineer | robotics software engineer | robotics technician | ingénieur robotique | ingeniero robótico
Game Developer | game programmer | gameplay engineer | game designer | level designer | spieleentwickler | desarrollador de videojuegos | gameplay programmer | technical artist | unity developer
Blockchain Developer | blockchain engineer | smart contract developer | solidity developer | web3 developer
Salesforce Developer | salesforce administrator | salesforce consultant | salesforce admin | crm developer
SAP Consultant | sap analyst | erp consultant | sap-berater | consultor sap | consultant sap | sap developer | abap developer | sap basis administrator | erp specialist | mainframe developer | cobol developer
Data Scientist | applied scientist | research scientist | quantitative researcher | decision scientist | científico de datos | científica de datos | cientista de dados | datenwissenschaftler | scientifique des données
Statistician | biostatistician | econometrician | statistiker | estadístico | statisticien | mathematician
Machine Learning Engineer | ml engineer | ai engineer | deep learning engineer | computer vision engineer | nlp engineer | ai researcher | machine learning researcher | mlops engineer | ai developer | prompt engineer | ingeniero de machine learning | ki-ingenieur
Data Engineer | etl developer | big data engineer | data warehouse developer | analytics engineer | data platform engineer | data architect | ingeniero de datos | ingénieur données | ingénieur data | dateningenieur | engenheiro de dados
Data Analyst | analytics manager | data analytics manager | business intelligence analyst | bi analyst | bi developer | reporting analyst | analytics consultant | product analyst | insights analyst | research analyst | power bi developer | tableau developer | analista de datos | analyste de données | datenanalyst | datenanalystin | analista de dados | analista dati
GIS Specialist | gis analyst | gis technician | cartographer | geospatial analyst | kartograf
DevOps Engineer | site reliability engineer | sre | platform engineer | infrastructure engineer | cloud engineer | release engineer | build engineer | cloud architect | devops consultant | ingeniero devops | ingénieur devops | devops-ingenieur | cloud administrator
Security Engineer | cyber security engineer | cybersecurity engineer | security analyst | cybersecurity analyst | cyber security analyst | penetration tester | information security analyst | soc analyst | security consultant | application security engineer | security architect | ethical hacker | information security officer | analista de ciberseguridad | ingénieur cybersécurité | it-sicherheitsexperte | informationssicherheitsbeauftragter
QA Engineer | quality assurance engineer | sdet | software tester | qa analyst | test automation engineer | automation tester | qa tester | test analyst | test manager | qa lead | software test engineer | softwaretester | testeur logiciel | analista de calidad de software | tester qa
Database Administrator | dba | database engineer | database developer | sql developer | datenbankadministrator | administrador de bases de datos | administrateur de bases de données | oracle developer
Systems Administrator | system administrator | sysadmin | systems engineer | it administrator | linux administrator | windows administrator | systemadministrator | administrador de sistemas | administrateur systèmes | administrateur système | amministratore di sistema | fachinformatiker für systemintegration | systemingenieur
Network Engineer | network administrator | network technician | telecommunications engineer | telecom engineer | network architect | netzwerkadministrator | netzwerktechniker | administrador de redes | ingénieur réseau | administrateur réseau | ingeniero de telecomunicaciones | técnico de redes
IT Support Specialist | it support | help desk technician | helpdesk technician | help desk analyst | service desk analyst | support technician | desktop support | technical support engineer | technical support specialist | it technician | it specialist | support engineer | it-techniker | soporte técnico | technicien informatique | técnico informático | técnico de suporte | tecnico informatico | technicien support | computer technician
IT Manager | it director | head of it | chief information officer | it-leiter | director de sistemas | responsable informatique | directeur informatique | gerente de ti | it team lead
Engineering Manager | software engineering manager | head of engineering | director of engineering | vp of engineering | vp engineering | development manager | software development manager | chief technology officer | cto | leiter softwareentwicklung
Product Manager | product owner | head of product | director of product | chief product officer | product lead | group product manager | produktmanager | produktmanagerin | chef de produit | jefe de producto | gerente de producto | gerente de produto
Project Manager | project coordinator | delivery manager | pmo | project lead | project director | project officer | projektleiter | projektleiterin | projektmanager | projektmanagerin | projektkoordinator | chef de projet | cheffe de projet | coordinateur de projet | jefe de proyecto | jefa de proyecto | gerente de proyecto | gerente de proyectos | gestor de proyectos | gerente de projetos | gestor de projetos | coordinador de proyectos | capo progetto | responsabile di progetto
Program Manager | programme manager | technical program manager | program coordinator | program director | programmmanager
Scrum Master | agile coach | agile project manager | release train engineer
Business Analyst | systems analyst | system analyst | business systems analyst | process analyst | requirements engineer | functional consultant | analista de negocio | analista de negocios | analista funcional | analyste fonctionnel | analyste d'affaires | analista de sistemas | it business analyst
Product Designer | design technologist | ux designer | ui designer | ui ux designer | ux/ui designer | interaction designer | user experience designer | design lead | diseñador ux | diseñadora ux | designer ux | service designer
UX Researcher | user researcher | user experience researcher
Graphic Designer | visual designer | art director | illustrator | multimedia designer | web designer | creative director | brand designer | layout artist | grafikdesigner | grafikdesignerin | grafiker | mediengestalter | mediengestalterin | diseñador gráfico | diseñadora gráfica | graphiste | designer gráfico | designer gráfica | grafico pubblicitario | infographiste | directeur artistique
3D Artist | 3d animator | animator | 3d modeler | motion designer | vfx artist | character artist | 3d designer | motion graphics designer
Technical Writer | documentation specialist | technischer redakteur | technische redakteurin | rédacteur technique | redactor técnico
`,
  evidence: `
Backend Engineer :: backend | databases :: Microservices | REST APIs | PostgreSQL | Spring Boot | Node.js | Django
Frontend Engineer :: frontend :: React | JavaScript | TypeScript | HTML | CSS | Frontend development
Full-Stack Engineer ::  :: Full-stack development | Web development
Mobile Engineer :: mobile :: iOS | Android | Flutter | React Native | Kotlin
Software Engineer :: programming-languages | software-practice :: Git | Data structures | Algorithms
Software Architect ::  :: Software architecture | Solution architecture | Enterprise architecture | System design
Embedded Engineer :: embedded-and-robotics :: Embedded systems | RTOS | Microcontrollers | Embedded C | FPGA
Robotics Engineer ::  :: Robotics | ROS | Motion planning | SLAM
Game Developer :: games-and-graphics :: Unity | Unreal Engine | Game development
Blockchain Developer :: blockchain :: Solidity | Ethereum | Smart contracts
Salesforce Developer ::  :: Salesforce | Salesforce administration | Salesforce Apex | Salesforce Lightning
SAP Consultant :: enterprise-software :: SAP | SAP S/4HANA | ABAP | SAP FICO
Data Scientist ::  :: Data science | Statistics | Machine learning | scikit-learn | Predictive modeling
Statistician ::  :: Biostatistics | Econometrics | SAS | Regression analysis
Machine Learning Engineer :: machine-learning :: PyTorch | TensorFlow | Deep learning | MLOps
Data Engineer :: data-engineering :: Data pipelines | Apache Spark | Apache Airflow | ETL
Data Analyst :: analytics :: Tableau | Power BI | Data analysis | SQL
GIS Specialist ::  :: Geographic information systems | ArcGIS | QGIS | Remote sensing
DevOps Engineer :: devops | cloud :: Kubernetes | Terraform | CI/CD | Docker
Security Engineer :: security ::
QA Engineer :: testing :: Quality assurance | Test automation | Selenium | Manual testing | Test planning
Database Administrator ::  :: Database administration | Oracle Database | Microsoft SQL Server
Systems Administrator ::  :: System administration | Windows Server | Linux
Network Engineer ::  :: Network administration | Network engineering | Cisco | Routing and switching | Telecommunications
IT Support Specialist :: it-support :: Help desk | Technical support
IT Manager ::  :: IT service management | IT operations | ITIL
Product Manager :: product :: Product management | Product strategy | Product roadmaps
Project Manager :: project-delivery :: Project management | PMP | Project planning
Program Manager ::  :: Program management | Stakeholder management
Scrum Master ::  :: Scrum | Scrum Master | Agile coaching | Kanban
Business Analyst ::  :: Business analysis | Requirements gathering | Process mapping
Product Designer ::  :: Figma | User experience design | Wireframing | Prototyping | UI/UX design
UX Researcher ::  :: User research | Usability testing
Graphic Designer :: design :: Graphic design | Adobe Photoshop | Adobe Illustrator | Adobe InDesign | Branding
3D Artist ::  :: 3D modeling | Blender 3D | Autodesk Maya | Animation | Motion graphics
Technical Writer ::  :: Technical writing | Technical documentation | API documentation
`,
};
