/**
 * Keys under which older versions of JSON Resume and other writers keep what the schema's key holds, by section and
 * key; compared in lower case without `_`, `-` and spaces. The schema's own key always comes first.
 */
export const sectionAliases: Readonly<Record<string, string>> = {
  basics: 'basic personal personalinfo personalinformation profile contact contactinfo about bio header',
  work: 'experience experiences workexperience workexperiences employment employments jobs professionalexperience workhistory career positions',
  volunteer: 'volunteering volunteerexperience volunteerwork community',
  education: 'educations studies schools academics',
  awards: 'award honors honours achievements',
  certificates: 'certifications certification certificate licenses courses',
  publications: 'publication papers articles',
  skills: 'skill skillset technologies competencies expertise',
  languages: 'language spokenlanguages',
  interests: 'interest hobbies',
  references: 'reference recommendations testimonials referees',
  projects: 'project portfolio sideprojects opensource',
};

const dated = {
  startDate: 'start from begin startedat datestart started since dates.start',
  endDate: 'end to until endedat dateend finished finish completed graduationdate graduation',
};
const told = {
  summary: 'description about details text body overview',
  highlights:
    'responsibilities achievements accomplishments bullets points tasks duties keyachievements items',
};
const address = 'website link homepage site uri href';

export const keyAliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: {
    name: 'fullname displayname',
    label: 'headline title jobtitle position role tagline profession',
    email: 'mail emailaddress e-mail',
    phone: 'telephone phonenumber mobile tel cell',
    url: `${address} blog portfolio web`,
    summary: 'about bio profile objective description introduction',
    location: 'address place city residence',
    profiles: 'links social socials socialprofiles networks socialmedia accounts',
  },
  'basics.location': {
    city: 'town locality',
    region: 'state province county',
    postalCode: 'zip zipcode postcode plz',
    countryCode: 'country',
    address: 'street streetaddress line1',
  },
  'basics.profiles': {
    network: 'name site platform label service type',
    username: 'handle user account id',
    url: address,
  },
  work: {
    name: 'company employer organization organisation companyname institution',
    position: 'title role jobtitle designation job',
    location: 'city place',
    url: address,
    ...dated,
    ...told,
  },
  volunteer: {
    organization: 'organisation name company institution',
    position: 'title role',
    url: address,
    ...dated,
    ...told,
  },
  education: {
    institution: 'school university college name organization',
    area: 'major field fieldofstudy subject discipline program course specialization',
    studyType: 'degree qualification degreename type title level',
    url: address,
    score: 'gpa grade mark result',
    courses: 'coursework modules subjects',
    ...dated,
    endDate: `${dated.endDate} date year`,
  },
  awards: {
    title: 'name award',
    date: 'year received awardedon',
    awarder: 'issuer organization by institution',
    summary: 'description',
  },
  certificates: {
    name: 'title certificate certification',
    date: 'year issued issuedate dateissued startdate',
    issuer: 'authority organization by institution issuedby',
    url: address,
  },
  publications: {
    name: 'title',
    publisher: 'journal venue conference publication',
    releaseDate: 'date year published publicationdate',
    url: `${address} doi`,
    summary: 'description abstract',
  },
  skills: {
    name: 'category group title skill area label',
    level: 'proficiency rating',
    keywords: 'items skills list values tags technologies details',
  },
  languages: { language: 'name title', fluency: 'level proficiency' },
  interests: { name: 'title interest', keywords: 'items tags' },
  references: { name: 'person referee author', reference: 'text quote recommendation contact' },
  projects: {
    name: 'title project',
    description: 'summary about details',
    highlights: told.highlights,
    keywords: 'technologies tags skills stack tools techstack',
    ...dated,
    url: `${address} github repo repository demo`,
    roles: 'role position',
    entity: 'organization company client',
    type: 'category kind',
  },
};
