import type { SkillFamily } from '../skill.ts';

export const hospitality: SkillFamily = {
  family: 'hospitality',
  lines: `
Hospitality | hospitality management | hostelería | hotellerie | gastgewerbe | hôtellerie | hotelaria | gastronomie
Hotel management | hotel operations | gestión hotelera | hotelmanagement | gestion hôtelière
Hotel reception | hotel front office | front office operations | night audit | check-in and check-out
Opera PMS | oracle opera | fidelio hotel system | cloudbeds | protel
Hotel revenue management | yield management | channel manager systems
Reservations management | booking systems | reservation systems | hotel reservations
Concierge services | concierge
Housekeeping | room cleaning | hauswirtschaft | zimmerreinigung | limpieza de habitaciones
Laundry services | =Ironing | dry cleaning
=Cleaning | commercial cleaning | office cleaning | reinigung | limpieza | nettoyage | limpeza | gebäudereinigung | pulizie | janitorial services | deep cleaning
Restaurant management | gestión de restaurantes | restaurantleitung | restaurant operations | food and beverage management | f&b management
Food service | table service | waiting tables | servicio de mesa | service en salle | food serving | atención de mesas
Silver service | fine dining | fine dining service
Bartending | mixology | cocktail making | coctelería | bar service
Barista | barista skills | coffee making | latte art
Wine knowledge | sommelier | wine service | wset
Beverage service | beer knowledge
Cooking | cocina | kochen | cuisine professionnelle | culinary arts | culinary skills | artes culinarias
Food preparation | food prep | mise en place | preparación de alimentos | préparation des aliments
Kitchen management | küchenleitung | gestión de cocina | kitchen operations | back of house operations
Menu planning | menu development | recipe development | menu engineering
Baking | bread baking | panadería | bäckerei | boulangerie
Pastry making | pastry arts | pastelería | konditorei | pâtisserie | confeitaria | cake decorating
Butchery | meat cutting | carnicería | meat processing
Fish preparation | sushi preparation
Vegetarian cuisine | vegan cooking
Catering | banquet service | banqueting | event catering | traiteur
Fast food preparation | quick service restaurants
Food plating | food presentation
Knife skills | =Grilling | sous vide
Food safety | food hygiene | seguridad alimentaria | lebensmittelsicherheit | sécurité alimentaire | manipulación de alimentos | lebensmittelhygiene | segurança alimentar
HACCP | haccp plans
ServSafe | food handler certificate | food handlers card
ISO 22000 | brc standards | fssc 22000
Allergen management | dietary requirements
Food cost control | food costing | portion control
Dishwashing | kitchen cleaning
Tour guiding | tourist guiding | guía turístico | reiseleitung | visites guidées | tour operations
Tourism management | tourism | turismo | tourismus | destination management
Travel agency operations | travel consulting | holiday sales | itinerary planning
Event hosting | wedding planning | conference services
Casino operations | card dealing
Cruise ship operations | resort management
Spa management | hotel sales
`,
};

export const publicService: SkillFamily = {
  family: 'public-service-and-safety',
  lines: `
Public administration | administración pública | öffentliche verwaltung | administration publique | administração pública | pubblica amministrazione
Public policy | políticas públicas | politique publique | policy making
Policy advice | policy briefs | legislative drafting
Legislative affairs | government relations | lobbying | public affairs
Public procurement | contratación pública | vergaberecht | marchés publics | government contracting
Public finance | government budgeting | public budgeting
Local government | municipal administration | kommunalverwaltung
Diplomacy | international relations | relaciones internacionales | diplomacia | relations internationales
Election administration | campaign organizing | political campaigning
Citizen services | public information | bürgerservice
Regional planning
Customs inspection | border control
Tax administration | benefits claims assessment
Census work | official statistics
Law enforcement | police work | policing | patrol operations
Criminal investigation | criminal investigations | detective work | kriminalistik
Evidence handling | chain of custody | interviewing suspects
=Corrections | correctional operations | prison operations
Security guarding | security patrol | physical access control | wachdienst | vigilancia | sicherheitsdienst | =Guarding
Event security | crowd control | crowd management | door supervision
SIA licence | guard card | sachkundeprüfung 34a
=Surveillance | cctv monitoring | video surveillance
Close protection | executive protection
Private investigation | background investigations
Intelligence analysis | intelligence gathering | open source intelligence | osint
Security clearance | secret clearance | top secret clearance
Military leadership | military operations | military training
Tactical planning | combat operations
Weapons handling | firearms training | small arms
Defense procurement | defence systems | weapons systems
Firefighting | fire suppression | bomberos | brandbekämpfung | lutte contre l'incendie | feuerwehr
Fire safety | fire prevention | brandschutz | prevención de incendios | sécurité incendie | fire safety inspections
Search and rescue | water rescue | mountain rescue
Lifeguarding | lifeguard certification | rettungsschwimmer
Emergency management | emergency response | emergency preparedness | gestión de emergencias | katastrophenschutz
Emergency dispatch | 911 dispatch | emergency call handling | dispatch of emergency services
Civil protection | disaster relief | disaster response
Crisis management | krisenmanagement | gestión de crisis | gestion de crise
Hazardous materials response | hazmat operations
Radio communication | two-way radio
Self-defense | martial arts
`,
};

export const property: SkillFamily = {
  family: 'real-estate-and-facilities',
  lines: `
Real estate | inmobiliaria | immobilien | immobilier | bienes raíces | imóveis
Real estate sales | real estate brokerage | property sales | venta de inmuebles | immobilienvertrieb
Real estate licence | real estate license | realtor
Property management | hausverwaltung | immobilienverwaltung | gestión de propiedades | gestion locative | administración de fincas | property administration
Lettings | leasing | lease administration | lease negotiation | rental management
Tenant relations | tenant management | tenant screening
Property valuation | real estate appraisal | property appraisal | immobilienbewertung | tasación de inmuebles
Real estate investment | real estate development | property development | real estate finance
Real estate law compliance | fair housing
Real estate marketing | home staging | property listings | multiple listing service
Commercial real estate | commercial property
Residential real estate | residential property management
Yardi | appfolio | buildium | costar
ARGUS Enterprise | argus software
Homeowners association management | hoa management | community association management
Facilities management | facility management | facilities maintenance | gestión de instalaciones | gebäudemanagement | facilities coordination
Building services | building operations | technical building management | haustechnik | gebäudetechnik
Caretaking | caretaker services | hausmeisterdienste | hausmeister
Space planning | workplace management | office relocation
Facilities contracts | contractor management | contractor supervision
Fire alarm testing
Pool maintenance | grounds maintenance | groundskeeping
Parking management
Housing management | social housing
`,
};

export const fitness: SkillFamily = {
  family: 'sports-and-fitness',
  lines: `
Personal training | entrenamiento personal | personal trainer | fitness training | fitnesstraining
Fitness instruction | group fitness | fitness classes | group exercise
Strength and conditioning | strength training | krafttraining
Sports coaching | entrenamiento deportivo | athletic coaching | coaching sportif | sporttraining
Football coaching | soccer coaching | uefa b licence
Basketball coaching | volleyball coaching
Swimming instruction | swim coaching | water safety instruction
Yoga instruction | yoga teaching | yoga
Pilates | pilates instruction
Spinning classes | indoor cycling | crossfit
Tennis coaching | golf instruction
Dance instruction | =Dance | ballet | zumba
Martial arts instruction | boxing coaching
Athletic training | athletic taping
Exercise physiology | sports science | sportwissenschaft | ciencias del deporte
Kinesiology | exercise science
Sports nutrition
Fitness assessment | body composition analysis
Workout programming | training program design | exercise programming
NASM certification | ace certified personal trainer | nsca | nasm cpt
Sports management | sports administration | gestión deportiva | sportmanagement
Sports event organization | tournament organization
Refereeing | sports officiating
Gym management | fitness center management
Recreation programming | recreation management | camp counseling
Adventure sports guiding | climbing instruction | ski instruction | outdoor leadership
Sports video analysis | hudl
Athlete development | talent scouting
`,
};

export const beauty: SkillFamily = {
  family: 'beauty',
  lines: `
Hairdressing | hair styling | peluquería | friseurhandwerk | coiffure | cabeleireiro | parrucchiere | hairstyling
Hair cutting | haircuts | haircutting
Hair coloring | balayage | hair colouring | highlights and lowlights
Barbering | beard trimming | barbería
Hair extensions | hair braiding | keratin treatments
Makeup artistry | make-up artistry | maquillaje | makeup application | bridal makeup
Special effects makeup | stage makeup
Manicure and pedicure | manicures | pedicures | nail art | nail care
Gel nails | acrylic nails
Facials | facial treatments | skin care | skincare | gesichtsbehandlung
Cosmetology | estética | kosmetik | esthétique | cosmetology license
Waxing | hair removal | laser hair removal | depilación | threading of brows
Eyelash extensions | lash extensions | lash lifting
Brow shaping | microblading | permanent makeup
Body treatments | spa treatments | aromatherapy
Chemical peels | microdermabrasion | microneedling
Tattooing | body piercing
Tanning services | spray tanning
Salon management | salon operations | beauty salon management
Beauty sales | cosmetics sales | beauty consulting
Salon hygiene | salon sanitation
Perfumery | fragrance development
Image consulting | personal styling | fashion styling
`,
};
