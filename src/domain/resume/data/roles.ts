/**
 * The roles that can be inferred. `titles` are phrases of job titles; `families` and `skills` name what people in the
 * role show. Where a title fits two roles, the longer phrase wins.
 */
export interface RoleProfile {
  readonly role: string;
  readonly titles: readonly string[];
  readonly families: readonly string[];
  readonly skills: readonly string[];
}

const role = (name: string, titles: string, families = '', skills = ''): RoleProfile => ({
  role: name,
  titles: list(titles),
  families: list(families),
  skills: list(skills),
});

const list = (text: string): string[] =>
  text
    .split('|')
    .map(item => item.trim())
    .filter(item => item !== '');

export const roleProfiles: readonly RoleProfile[] = [
  role(
    'Backend Engineer',
    'backend engineer | back-end engineer | backend developer | back-end developer | back end developer | server engineer | api developer | java developer | python developer | php developer | .net developer | node developer | node.js developer | golang developer | go developer | ruby developer | rails developer | java engineer',
    'backend | databases',
    'Microservices | REST APIs | PostgreSQL | Spring Boot | Node.js | Django',
  ),
  role(
    'Frontend Engineer',
    'frontend engineer | front-end engineer | frontend developer | front-end developer | front end developer | ui developer | ui engineer | react developer | angular developer | javascript developer | web designer and developer',
    'frontend',
    'React | JavaScript | TypeScript | HTML | CSS | Frontend development',
  ),
  role(
    'Full-Stack Engineer',
    'full stack engineer | full-stack engineer | fullstack engineer | full stack developer | fullstack developer | full stack software engineer | web developer | mern stack developer | web engineer',
    '',
    'Full-stack development | Web development',
  ),
  role(
    'Mobile Engineer',
    'mobile engineer | mobile developer | ios developer | ios engineer | android developer | android engineer | flutter developer | react native developer | mobile app developer',
    'mobile',
    'iOS | Android | Flutter | React Native | Kotlin',
  ),
  role(
    'Software Engineer',
    'software engineer | software developer | programmer | software development engineer | sde | application developer | member of technical staff | software architect | développeur | softwareentwickler | desarrollador | software consultant | developer | software engineering intern | computer scientist',
    'programming-languages | software-practice',
    'Git | Data structures | Algorithms',
  ),
  role(
    'Embedded Engineer',
    'embedded engineer | embedded software engineer | firmware engineer | embedded developer',
    '',
    'Embedded systems | RTOS | Microcontrollers | C | C++',
  ),
  role(
    'Game Developer',
    'game developer | game programmer | gameplay engineer | game designer',
    '',
    'Unity | Unreal Engine | Game development',
  ),
  role(
    'Data Scientist',
    'data scientist | applied scientist | research scientist | quantitative researcher | decision scientist | statistician',
    '',
    'Data science | Statistics | Machine learning | scikit-learn | Predictive modeling',
  ),
  role(
    'Machine Learning Engineer',
    'machine learning engineer | ml engineer | ai engineer | deep learning engineer | computer vision engineer | nlp engineer | ai researcher | machine learning researcher | mlops engineer',
    'machine-learning',
    'PyTorch | TensorFlow | Deep learning | MLOps',
  ),
  role(
    'Data Engineer',
    'data engineer | etl developer | big data engineer | data warehouse developer | analytics engineer | data platform engineer | data architect',
    'data-engineering',
    'Data pipelines | Apache Spark | Apache Airflow | ETL',
  ),
  role(
    'Data Analyst',
    'data analyst | analytics manager | data analytics manager | business intelligence analyst | bi analyst | bi developer | reporting analyst | analytics consultant | product analyst | insights analyst | research analyst',
    'analytics',
    'Tableau | Power BI | Data analysis | SQL',
  ),
  role(
    'DevOps Engineer',
    'devops engineer | site reliability engineer | sre | platform engineer | infrastructure engineer | cloud engineer | release engineer | build engineer | cloud architect | devops consultant',
    'devops | cloud',
    'Kubernetes | Terraform | CI/CD | Docker',
  ),
  role(
    'Security Engineer',
    'security engineer | security analyst | cybersecurity analyst | penetration tester | information security analyst | soc analyst | security consultant | application security engineer | security architect',
    'security',
  ),
  role(
    'QA Engineer',
    'qa engineer | quality assurance engineer | test engineer | sdet | software tester | qa analyst | test automation engineer | automation tester | qa tester | test analyst',
    '',
    'Quality assurance | Test automation | Selenium | Manual testing | Test planning',
  ),
  role(
    'Database Administrator',
    'database administrator | dba | database engineer | database developer | sql developer',
    '',
    'Database administration | Oracle Database | Microsoft SQL Server',
  ),
  role(
    'Systems Administrator',
    'system administrator | systems administrator | sysadmin | network administrator | network engineer | systems engineer | it administrator | linux administrator',
    'it-support',
    'System administration | Windows Server | Linux',
  ),
  role(
    'IT Support Specialist',
    'it support | help desk technician | helpdesk technician | support technician | desktop support | technical support engineer | technical support specialist | it technician | it specialist | support engineer',
    'it-support',
    'Help desk | Technical support',
  ),
  role(
    'Engineering Manager',
    'engineering manager | head of engineering | director of engineering | vp of engineering | vp engineering | development manager | software development manager | chief technology officer | cto',
  ),
  role(
    'Product Manager',
    'product manager | product owner | head of product | director of product | chief product officer | product lead | group product manager',
    'product',
    'Product management | Product strategy | Product roadmaps',
  ),
  role(
    'Project Manager',
    'project manager | program manager | programme manager | scrum master | project coordinator | agile coach | delivery manager | pmo | project lead',
    'project-delivery',
    'Project management | PMP | Program management',
  ),
  role(
    'Business Analyst',
    'business analyst | systems analyst | system analyst | business systems analyst | process analyst | requirements engineer | functional consultant',
    '',
    'Business analysis | Requirements gathering | Process mapping',
  ),
  role(
    'Product Designer',
    'product designer | design technologist | ux designer | ui designer | ux researcher | ui ux designer | ui/ux designer | ux/ui designer | interaction designer | user experience designer | user researcher | design lead',
    '',
    'Figma | User experience design | User research | Wireframing | Prototyping | UI/UX design',
  ),
  role(
    'Graphic Designer',
    'graphic designer | visual designer | art director | illustrator | motion designer | creative director | multimedia designer | web designer | video editor',
    '',
    'Graphic design | Adobe Photoshop | Adobe Illustrator | Adobe InDesign | Branding',
  ),
  role(
    'Marketing Specialist',
    'marketing specialist | marketing manager | marketing coordinator | digital marketer | digital marketing manager | digital marketing specialist | seo specialist | content manager | growth marketer | brand manager | marketing director | marketing associate | social media manager | content strategist | marketing assistant | cmo | marketing analyst | marketing executive',
    'marketing',
  ),
  role(
    'Writer',
    'copywriter | technical writer | content writer | journalist | editor | reporter | author | translator | communications specialist',
    '',
    'Copywriting | Technical writing | Journalism | Editing and proofreading',
  ),
  role(
    'Sales Representative',
    'sales representative | sales manager | account executive | account manager | business development manager | sales executive | sales associate | sales director | sales development representative | key account manager | sales consultant | sales engineer | business development representative | salesperson | regional sales manager',
    'sales',
  ),
  role(
    'Customer Support Specialist',
    'customer support | customer service representative | customer service | customer success manager | support specialist | call center agent | customer care representative | client service representative | customer service associate',
    '',
    'Customer service | Customer success | Call center operations | Customer satisfaction',
  ),
  role(
    'Retail Associate',
    'retail associate | cashier | store manager | shop assistant | store associate | retail manager | merchandiser | barista | retail sales associate',
    '',
    'Retail sales | Point of sale',
  ),
  role(
    'Accountant',
    'accountant | bookkeeper | auditor | accounting manager | accounts payable | accounts receivable | controller | tax consultant | accounting clerk | tax accountant | payroll specialist | accounting assistant | staff accountant',
    '',
    'Accounting | Bookkeeping | General ledger | Tax preparation | Auditing | Month-end close',
  ),
  role(
    'Financial Analyst',
    'financial analyst | finance manager | investment analyst | investment banker | equity research analyst | credit analyst | risk analyst | portfolio manager | finance director | cfo | treasury analyst | financial advisor | trader | actuary | banker | investment banking analyst',
    'finance',
    'Financial analysis | Financial modeling | Investment analysis | Valuation',
  ),
  role(
    'HR Specialist',
    'hr manager | hr specialist | recruiter | human resources manager | hr generalist | talent acquisition specialist | hr business partner | hr assistant | hr coordinator | people operations | human resources specialist | technical recruiter | human resources generalist | hr director | training specialist',
    'human-resources',
  ),
  role(
    'Administrative Assistant',
    'administrative assistant | executive assistant | office manager | secretary | receptionist | office administrator | office assistant | personal assistant | data entry clerk | administrator | office coordinator',
    '',
    'Office administration | Calendar management | Data entry | Reception | Travel arrangements',
  ),
  role(
    'Operations Manager',
    'operations manager | supply chain manager | logistics manager | warehouse manager | production manager | plant manager | operations coordinator | logistics coordinator | supply chain analyst | operations director | operations analyst | procurement manager | purchasing manager | buyer | general manager | chief operating officer',
    '',
    'Operations management | Supply chain management | Logistics | Procurement | Warehouse operations',
  ),
  role(
    'Consultant',
    'consultant | management consultant | strategy consultant | business consultant | advisory associate',
    '',
    'Strategic planning',
  ),
  role(
    'Nurse',
    'nurse | registered nurse | nursing assistant | nurse practitioner | staff nurse | licensed practical nurse | clinical nurse | charge nurse | nurse manager | certified nursing assistant | midwife',
    '',
    'Nursing | Patient care | Medication administration | Vital signs | Wound care',
  ),
  role(
    'Healthcare Professional',
    'physician | doctor | medical assistant | pharmacist | physiotherapist | physical therapist | dentist | therapist | psychologist | paramedic | caregiver | surgeon | radiologist | medical technologist | dental assistant | occupational therapist | pharmacy technician',
    'health',
  ),
  role(
    'Teacher',
    'teacher | tutor | lecturer | professor | instructor | school principal | assistant professor | teaching assistant | educator | associate professor | substitute teacher | trainer',
    '',
    'Teaching | Classroom management | Instructional design | Special education',
  ),
  role(
    'Researcher',
    'researcher | research assistant | postdoctoral researcher | research associate | postdoc | phd candidate | graduate research assistant | research fellow | scientist | lab assistant | laboratory technician',
    '',
    'Laboratory techniques | Molecular biology | Research',
  ),
  role(
    'Mechanical Engineer',
    'mechanical engineer | design engineer | manufacturing engineer | process engineer | industrial engineer | aerospace engineer | production engineer | maintenance engineer | mechatronics engineer | chemical engineer | automotive engineer | quality engineer',
    '',
    'Mechanical engineering | SolidWorks | Finite element analysis | AutoCAD | CATIA',
  ),
  role(
    'Electrical Engineer',
    'electrical engineer | electronics engineer | hardware engineer | power engineer | rf engineer | automation engineer | controls engineer | electrician',
    '',
    'Electrical engineering | PCB design | PLC programming | FPGA',
  ),
  role(
    'Civil Engineer',
    'civil engineer | structural engineer | site engineer | construction manager | quantity surveyor | architectural designer | construction engineer | urban planner | project engineer | geotechnical engineer',
    '',
    'Civil engineering | Construction management | Revit',
  ),
  role(
    'Lawyer',
    'lawyer | attorney | paralegal | legal counsel | solicitor | legal assistant | associate attorney | legal intern | general counsel | compliance officer | law clerk',
    '',
    'Legal research | Intellectual property | Paralegal work',
  ),
  role(
    'Hospitality Worker',
    'chef | cook | waiter | waitress | server | bartender | hotel manager | restaurant manager | sous chef | housekeeper | line cook | head chef | kitchen assistant | hotel receptionist | event coordinator',
    '',
    'Cooking | Hospitality | Bartending | Food safety',
  ),
  role(
    'Social Worker',
    'social worker | case manager | counselor | counsellor | youth worker | community worker | case worker',
    '',
    'Social work | Mental health',
  ),
  role(
    'Skilled Worker',
    'technician | machinist | welder | carpenter | plumber | mechanic | forklift operator | machine operator | driver | truck driver | warehouse associate | construction worker | warehouse worker | field technician | production worker | operator',
    'operations-and-trades',
  ),
];
