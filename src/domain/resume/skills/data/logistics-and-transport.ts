import type { SkillFamily } from '../skill.ts';

export const supplyChain: SkillFamily = {
  family: 'supply-chain',
  lines: `
Supply chain management | supply chain | cadena de suministro | lieferkettenmanagement | chaîne d'approvisionnement | cadeia de suprimentos | gestión de la cadena de suministro | gestion de la chaîne logistique
Supply chain optimization | supply chain analytics | network optimization in logistics
Supply chain planning | supply planning | demand planning | planificación de la demanda | bedarfsplanung
Sales and operations planning | s&op | integrated business planning
Logistics | distribution logistics | logística | logistik | logistique | logistica
Logistics management | logistics planning | logistics coordination | gestión logística | logistikmanagement
Reverse logistics
Third-party logistics | 3pl | 3pl management
Cold chain logistics | cold chain
Last-mile delivery | parcel delivery
Procurement | strategic procurement | adquisiciones | beschaffung | approvisionnement | aprovisionamiento | achats | suprimentos
Purchasing | purchase orders | purchasing management | einkauf | compras | gestion des achats | acquisti | purchase order management
Strategic sourcing | =Sourcing | global sourcing | sourcing strategy
Supplier management | supplier relationship management | supplier development | gestión de proveedores | lieferantenmanagement | gestion des fournisseurs | gestão de fornecedores
Supplier negotiation | supplier negotiations | supplier contracts | price negotiations
Spend analysis | procurement analytics
Category sourcing | indirect procurement
Procure-to-pay | purchase-to-pay | order-to-cash
CIPS qualification | cpsm certification | apics | cscp
Inventory management | gestión de inventarios | bestandsmanagement | gestion des stocks | gestão de estoque | lagerbestandsmanagement | inventory planning
Inventory control | stock control | stock management | control de inventario | control de inventarios | bestandskontrolle | =Inventory
Warehouse management | warehousing | gestión de almacenes | lagerverwaltung | gestion d'entrepôt | lagerlogistik | gestão de armazém | gestion de almacén
Warehouse operations | warehouse work | lagerarbeit | warehouse handling | operaciones de almacén
Warehouse management systems | warehouse management system | =WMS | manhattan wms | blue yonder
Order picking | picking and packing | pick and pack | kommissionierung | préparation de commandes | order fulfillment | preparación de pedidos | order fulfilment
=Packing | packaging and labeling | product packaging
Shipping and receiving | goods receiving | warenannahme | expedición y recepción | receiving goods | =Shipping | wareneingang
Loading and unloading | truck loading | carga y descarga | cargo loading
Forklift operation | forklift | forklift driving | forklift licence | carretillero | gabelstapler | staplerschein | cariste | forklift operator | manejo de montacargas | caces
Reach truck operation | pallet jack | order picker machines
RF scanners | barcode scanning | barcode scanners
Pallet handling | palletizing
Freight forwarding | freight | freight brokerage | expedición de cargas | speditionswesen
Freight management | carrier management | freight negotiation | freight rates
Customs clearance | customs brokerage | customs regulations | zollabwicklung | aduanas | dédouanement | despacho aduaneiro
Import and export | import/export | importación y exportación | export documentation | export compliance
Incoterms
Transport management | transportation management | transportation planning | transportmanagement | gestión de transporte | disposition von transporten
Transportation management systems | =TMS | oracle transportation management
Route planning | route optimization | =Dispatching | tourenplanung | =Dispatch
Fleet management | gestión de flotas | fuhrparkmanagement | gestion de flotte
Materials management | material handling | materialwirtschaft | gestión de materiales
Dangerous goods handling | dangerous goods | hazmat | adr certificate | iata dangerous goods
Kitting | cross-docking
Vendor-managed inventory | abc analysis
`,
};

export const transport: SkillFamily = {
  family: 'transport',
  lines: `
Commercial driving | truck driving | conducción de camiones | lkw-fahren | conduite poids lourds | long-haul trucking | truck driver license
Commercial driver's license | =CDL | cdl class a | cdl class b
HGV licence | hgv class 1 | hgv class 2 | lgv licence | führerschein klasse ce | permis poids lourd
Driver CPC | digital tachograph | tachograph
Passenger transport | bus driving | coach driving
Taxi driving | chauffeur services | rideshare driving | delivery driving
Driver's license | driving licence | driver's licence | führerschein | permis de conduire | permis b | carnet de conducir | licencia de conducir | carteira de motorista | patente di guida | driving license | full driving licence
Defensive driving | =Driving
Van driving | courier services
Motorcycle licence | bicycle courier
Vehicle inspection | pre-trip inspections | vehicle safety checks
Trailer towing | flatbed hauling
Railway operations | train driving | rail operations | train dispatching
Rail signalling | railway signalling | ertms
Public transport planning | transit planning
Airline operations | flight operations | aviation operations
Private pilot licence | pilot licence | private pilot license
Commercial pilot licence | airline transport pilot licence | atpl | commercial pilot license
Instrument rating | type rating | multi-engine rating
Flight instruction | flight training
Flight planning | flight dispatch
Drone piloting | part 107 license | drone pilot licence | remote pilot certificate
Air traffic control | air traffic management
Cabin crew service | in-flight service | flight attendant | cabin crew
Aircraft maintenance | aircraft mechanics | mantenimiento aeronáutico | flugzeugwartung
Airframe and powerplant license | a&p license | easa part-66 | easa part 145
Airport operations | ground handling | ramp operations
Aviation safety | safety management systems in aviation | crew resource management
Aviation security | passenger screening | airport security
Cargo operations | air freight | air cargo
Amadeus GDS | sabre gds | =Amadeus
Seafaring | deckhand work | bridge watchkeeping | navigation of ships
STCW certification | stcw | stcw 95
Master mariner | ship command
Ship engine maintenance | marine diesel engines
Port operations | terminal operations | stevedoring
Ship brokerage | chartering | ocean freight | sea freight
Boat handling | yacht crew
=Diving | commercial diving | scuba instruction | padi
GMDSS radio | maritime radio | ecdis
Marine surveying | maritime safety | ism code
`,
};

export const automotive: SkillFamily = {
  family: 'automotive',
  lines: `
Automotive repair | vehicle maintenance | auto repair | mecánica automotriz | kfz-reparatur | mécanique automobile | vehicle repair | manutenção automotiva | kfz-mechatronik
Automotive engineering | vehicle development | fahrzeugtechnik | ingeniería automotriz
Automotive diagnostics | vehicle diagnostics | obd-ii | engine diagnostics
Engine repair | engine overhaul | internal combustion engines | combustion engines
Transmission repair | clutch replacement
Brake repair | brake systems | suspension repair
Automotive electrical systems | auto electrics | vehicle electronics
Hybrid vehicle repair | high-voltage vehicle systems | electric vehicle repair
Diesel mechanics | diesel engines | diesel engine repair
Heavy vehicle repair | truck repair | agricultural machinery repair
Auto body repair | collision repair | panel beating | dent repair
Automotive painting | vehicle painting | car refinishing
Tire service | tyre fitting | wheel alignment | tire changing
Oil changes | vehicle servicing | routine vehicle maintenance
Motorcycle repair | bicycle repair
Car detailing | car washing | vehicle detailing
Vehicle sales | car sales | automotive sales
Parts department | auto parts sales | spare parts management
ASE certification | ase certified
MOT testing | technical vehicle inspection
Automotive service advising | service advisor work
Powertrain engineering | powertrain development | powertrain calibration
Vehicle dynamics | chassis design | carsim
Automotive body design | body in white | crash simulation
Driver assistance systems | adas | advanced driver assistance systems
Vehicle testing | vehicle homologation
AVL tools | gt-power | etas inca | vector canape
`,
};
