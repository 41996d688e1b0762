import type { SkillFamily } from '../skill.ts';

export const construction: SkillFamily = {
  family: 'construction',
  lines: `
Civil engineering | ingeniería civil | bauingenieurwesen | génie civil | engenharia civil | ingegneria civile
Structural engineering | structural analysis | structural design | ingeniería estructural | tragwerksplanung | calcul de structures | statik
Geotechnical engineering | soil mechanics | foundation design | geotecnia | geotechnik
Transportation engineering | highway engineering | road design | traffic engineering | verkehrsplanung
Water resources engineering | hydraulic engineering | drainage design | stormwater management
Bridge design | bridge engineering | tunnel engineering
Railway engineering | rail infrastructure
Earthquake engineering | seismic design
Reinforced concrete | reinforced concrete design | hormigón armado | stahlbeton | béton armé
Steel structures | steel design | structural steel
Timber construction | timber design | holzbau
Eurocodes | eurocode | aci 318 | aisc code
Building codes | international building code | building regulations | building code compliance | baurecht
SAP2000 | etabs | staad pro
Robot Structural Analysis | autodesk robot | tekla structural designer | scia engineer
Tekla Structures | =Tekla
Civil 3D | autocad civil 3d | bentley openroads | microstation
PLAXIS | geostudio
BIM | building information modeling | building information modelling
Revit | autodesk revit
Navisworks | bim 360 | autodesk construction cloud
ArchiCAD | vectorworks | allplan
SketchUp
Rhino 3D | rhinoceros 3d | =Grasshopper | grasshopper 3d
Lumion | enscape | v-ray | twinmotion
Architectural design | architektur | arquitectura de edificios | building design
Construction drawings | construction documents | shop drawings | as-built drawings | architectural drafting | =Drafting
Urban planning | urban design | town planning | urbanismo | stadtplanung | urbanisme
Landscape architecture | landscape design | paisajismo | landschaftsarchitektur | paysagisme
Sustainable building | leed | green building | leed accredited professional | breeam | passive house
Construction management | construction supervision | bauleitung | gestión de obras | conduite de travaux | dirección de obra | gestão de obras | direzione lavori
Site management | site supervision | construction site management | chef de chantier | jefe de obra
Construction planning | construction scheduling
Construction safety | site safety | seguridad en obra | cscs card | scaffold safety
Quantity surveying | bill of quantities | quantity takeoff | métré | mediciones y presupuestos
Construction estimating | =Estimating | cost planning in construction | bid estimating
Construction contracts | fidic | nec4 contracts | jct contracts | vob
Procore | plangrid | bluebeam | bluebeam revu
Land surveying | =Surveying | topografía | vermessung | topographie | total station
Building inspection | building surveys | building surveying | property inspection
Concrete work | concrete pouring | formwork | concrete finishing
Masonry | bricklaying | albañilería | maurerarbeiten | maçonnerie | block laying | alvenaria
Roofing | roof installation | dachdeckerarbeiten | couverture de toits
=Scaffolding | gerüstbau
Demolition | excavation | earthworks | earthmoving
Excavator operation | heavy equipment operation | backhoe operation | bulldozer operation | heavy machinery
Crane operation | rigging | tower crane operation | kranführer | slinging and signalling
Drywall installation | plastering | drywall | trockenbau | plaster work
Painting and decorating | house painting | malerarbeiten | interior painting | spray painting
=Tiling | tile setting | fliesenlegen | carrelage
Flooring installation | hardwood flooring | carpet installation
Insulation installation | waterproofing | thermal insulation
Glazing | window installation
Carpentry | carpintería | zimmerei | charpente | joinery | finish carpentry | tischlerei | marcenaria
Woodworking | cabinet making | wood carving | holzbearbeitung | cabinetmaking
Plumbing | pipe fitting | fontanería | sanitärinstallation | plomberie | plomería | pipefitting | encanamento
Gas fitting | gas safe registered | boiler installation | heating systems
Welding | soldadura | schweißen | soudage | soldagem | saldatura | arc welding
MIG welding | mig/mag welding | gmaw
TIG welding | gtaw
Stick welding | smaw | pipe welding
Metal fabrication | metalworking | blacksmithing | ironwork | metallverarbeitung
Electrician work | electrician licence | journeyman electrician
Property maintenance | handyman work | general repairs | building maintenance | general maintenance
Locksmithing | appliance repair
Road construction | asphalt paving | =Paving
Solar panel installation | photovoltaic installation
Elevator maintenance | lift maintenance
Stonework | stone masonry
`,
};

export const energy: SkillFamily = {
  family: 'energy',
  lines: `
Renewable energy | renewable energies | energías renovables | erneuerbare energien | énergies renouvelables | energias renováveis | energie rinnovabili
Solar energy | photovoltaics | solar pv | energía solar | photovoltaik | énergie solaire
Wind energy | wind turbines | energía eólica | windenergie | énergie éolienne
Hydropower | hydroelectric power
Biomass energy | biogas | biofuels
Geothermal energy
Hydrogen technology | green hydrogen | fuel cells | electrolysers
Energy storage | battery storage
Nuclear power | nuclear power plant operation
Oil and gas | upstream oil and gas | petróleo y gas
Drilling operations | well completion | well control | mud logging
Refinery operations | oil refining
Pipeline operations | pipeline integrity
Offshore operations | offshore platforms | bosiet
Power generation | power plant operation | combined cycle plants | gas turbines
Boiler operation | steam systems
Smart grids | smart grid | grid integration | microgrids
Substation design | substation maintenance | transmission lines
Energy management | energiemanagement | gestión energética | iso 50001
Energy efficiency | eficiencia energética | energieeffizienz | efficacité énergétique
Energy auditing | energy audits | energy audit
Energy modeling | energyplus | building energy simulation
PVsyst | helioscope | homer pro
Energy markets | electricity markets | power purchase agreements
Meter reading | smart metering
Utilities management | water utilities | gas distribution
Lineman work | overhead line work
Carbon accounting | carbon footprint | greenhouse gas accounting | ghg protocol | huella de carbono
Decarbonization | net zero strategy | energy transition
Heat pumps | heat pump installation
`,
};

export const environment: SkillFamily = {
  family: 'agriculture-and-environment',
  lines: `
Agriculture | farming | agricultura | landwirtschaft | agricoltura
Agronomy | agronomía | agronomie
Crop production | crop management | crop science
Precision agriculture | precision farming
Irrigation | irrigation systems | riego
Soil analysis | soil testing | soil fertility
Pest control | pest management | integrated pest management | pesticide application
Plant breeding | seed production
Greenhouse management | hydroponics | greenhouse operations
Horticulture | horticultura | gartenbau
Gardening | landscaping | jardinería | gartenarbeit | lawn care | gartenpflege | garden maintenance
Tree surgery | arboriculture | tree pruning | chainsaw operation
Viticulture | winemaking | oenology | enología | weinbau
Livestock farming | animal husbandry | ganadería | viehzucht | cattle farming | tierhaltung
Dairy farming | milking
Poultry farming
Aquaculture | fish farming | fisheries management
Beekeeping
Tractor operation | agricultural machinery | farm machinery
Organic farming | permaculture
Forestry | silvicultura | forstwirtschaft | foresterie | forest management
Wildlife management | wildlife conservation | wildlife surveys
Conservation biology | nature conservation | habitat restoration | naturschutz
Environmental science | ciencias ambientales | environmental studies
Environmental engineering | ingeniería ambiental | umwelttechnik | génie de l'environnement
Environmental management | environmental compliance | gestión ambiental | umweltmanagement | management environnemental
Environmental impact assessment | environmental impact assessments | impacto ambiental
Environmental monitoring | air quality monitoring | environmental sampling
ISO 14001
Sustainability | sustainability management | sostenibilidad | nachhaltigkeit | développement durable | sustentabilidade | nachhaltigkeitsmanagement | sustainable development
Life cycle assessment | simapro | =LCA
Circular economy | economía circular | kreislaufwirtschaft
Waste management | recycling | gestión de residuos | abfallwirtschaft | gestion des déchets | solid waste management
Hazardous waste management | hazwoper | hazardous waste
Site remediation | contaminated land | soil remediation
Water management | watershed management | water resources management
Floristry | flower arranging | floral design
Equine care | horse care | horse riding instruction
Dog training | animal training | dog grooming | pet grooming
Animal welfare | animal shelter work
`,
};
