import type { SkillFamily } from '../skill.ts';

export const mechanical: SkillFamily = {
  family: 'mechanical-engineering',
  lines: `
Mechanical engineering | ingeniería mecánica | maschinenbau | génie mécanique | engenharia mecânica | ingegneria meccanica
Mechanical design | machine design | diseño mecánico | konstruktion von maschinen | conception mécanique
CAD | computer-aided design | cad design | cad modeling | dessin assisté par ordinateur | cad-konstruktion
CAM programming | computer-aided manufacturing | mastercam | cad/cam
AutoCAD | auto cad | autocad lt
SolidWorks | solid works
CATIA | catia v5
Siemens NX | unigraphics | nx cad
Creo Parametric | ptc creo | pro/engineer
Autodesk Inventor | inventor professional
Fusion 360 | autodesk fusion | =Fusion
Solid Edge | onshape
FreeCAD | openscad
3D printing | additive manufacturing | impresión 3d | 3d-druck | impression 3d | fused deposition modeling
Rapid tooling | sheet metal design
Plastic part design | injection mold design | mold design
Geometric dimensioning and tolerancing | =GD&T
Tolerance analysis | tolerance stack-up
Technical drawing | technical drawings | blueprint reading | dibujo técnico | technisches zeichnen | dessin technique | desenho técnico | technische zeichnungen
Finite element analysis | =FEA | finite element method | elementos finitos | finite-elemente-methode
ANSYS
Abaqus
Nastran | hypermesh | altair hyperworks | ls-dyna
Computational fluid dynamics | =CFD | cfd simulation
OpenFOAM | star-ccm+ | ansys fluent
Structural mechanics | stress analysis | solid mechanics
Fatigue analysis | fracture mechanics
Vibration analysis | modal analysis | =NVH
Heat transfer | thermal management | thermal design
Multibody simulation | adams simulation
Hydraulics | hydraulic systems | hidráulica | hydraulik
Pneumatics | pneumatic systems | neumática
Pumps and compressors | rotating equipment | turbomachinery
Piping design | piping engineering | pipe stress analysis
Pressure vessels | asme standards
HVAC | hvac systems | climatización | heizung lüftung klima
HVAC design | mechanical building services
Refrigeration | refrigeration systems | air conditioning repair
Product testing | prototype testing | design validation
Design for manufacturing | design for assembly | dfm/dfa
Reliability engineering | fiabilité industrielle
Tribology | bearing design | gear design
Tool design | jigs and fixtures | fixture design
Bill of materials management | engineering change management | bill of materials
Biomedical engineering | biomechanics | ingeniería biomédica | medizintechnik
Optomechanics | precision engineering
Packaging engineering
`,
};

export const electrical: SkillFamily = {
  family: 'electrical-engineering',
  lines: `
Electrical engineering | ingeniería eléctrica | elektrotechnik | génie électrique | engenharia elétrica | ingegneria elettrica
Electronics | electronic engineering | electrónica | elektronik | électronique | eletrônica | elettronica
Circuit design | analog circuit design | schaltungsentwicklung | diseño de circuitos
Analog electronics | mixed-signal design
Digital electronics | digital logic
Power electronics | leistungselektronik | electrónica de potencia
Electric motors | motor control | electric drives | variable frequency drives
Transformers and switchgear | switchgear
High voltage | medium voltage | alta tensión | hochspannung
Low voltage systems | electrical distribution
Power systems | power system analysis | electrical power systems
Power system protection | protection relays | relay protection
ETAP | digsilent powerfactory | pscad
Load flow analysis | short circuit analysis
Electrical design | electrical drawings | electrical schematics | esquemas eléctricos
EPLAN | autocad electrical
Electrical installation | electrical wiring | instalaciones eléctricas | elektroinstallation | électricité bâtiment | instalações elétricas | impianti elettrici
Electrical systems | electrical troubleshooting | electrical maintenance
Electrical safety | lockout tagout | =LOTO
National Electrical Code | nec code | iec standards
PCB design | pcb layout | diseño de pcb | leiterplattendesign
Altium Designer | altium
KiCad | eagle pcb
OrCAD | cadence allegro
LTspice | pspice | circuit simulation
Soldering | smd soldering | ipc-a-610 | löten
EMC testing | electromagnetic compatibility | emi/emc
RF engineering | rf design | microwave engineering
Antenna design | hfss
Signal integrity | power integrity
Control systems | control engineering | control theory | regelungstechnik | ingeniería de control | automatique industrielle
Instrumentation | instrumentation and control | instrumentación | field instrumentation
Battery technology | battery management systems | lithium-ion batteries
Electric vehicles | ev charging | electric mobility | e-mobility
Lighting design | dialux | relux
Fire alarm systems | security alarm systems | intruder alarms
Building automation | building management systems | knx | bms systems
Smart home systems | home automation
Sensor technology | =Sensors
Electronic repair | electronics repair | component-level repair
Semiconductors | semiconductor devices
Test and measurement | electrical testing
`,
};

export const automation: SkillFamily = {
  family: 'automation-and-manufacturing',
  lines: `
Industrial automation | factory automation | automatización industrial | automatisierungstechnik | automatisation industrielle | automação industrial | automazione industriale
PLC programming | programmable logic controller | =PLC | programmable logic controllers | sps-programmierung | programación de plc
Ladder logic | structured text programming | iec 61131-3
Siemens TIA Portal | tia portal | simatic step 7 | siemens s7
Allen-Bradley | rslogix | studio 5000 | rockwell automation
CODESYS | beckhoff twincat
HMI programming | human machine interface | wincc | factorytalk
SCADA | scada systems | wonderware | ignition scada
Distributed control systems | dcs control systems | deltav | honeywell experion
Industrial communication | profinet | profibus | modbus | ethernet/ip
Servo drives | motion control
Manufacturing | assembly line | production line | fabricación | fertigung | manufactura | fabricação
Manufacturing engineering | production engineering | fertigungstechnik
Industrial engineering | ingeniería industrial | wirtschaftsingenieurwesen | génie industriel | engenharia de produção | ingegneria gestionale
Process engineering | ingeniería de procesos | verfahrenstechnik | génie des procédés
Production planning | production scheduling | planificación de la producción | produktionsplanung | planification de la production
Production management | manufacturing operations | gestión de la producción | produktionsleitung | gestion de production | produktionsmanagement
Material requirements planning | =MRP
Lean manufacturing | lean production | toyota production system | manufactura esbelta | produção enxuta
5S methodology | =5S
Value stream mapping | wertstromanalyse
Total productive maintenance | =TPM | overall equipment effectiveness
Just-in-time production | kanban replenishment
SMED | poka-yoke | line balancing
Time and motion studies | work measurement | refa
Quality control | control de calidad | qualitätskontrolle | contrôle qualité | controle de qualidade | controllo qualità | quality inspection | kontrolle der qualität
Quality management | quality management systems | gestión de calidad | qualitätsmanagement | management de la qualité | gestão da qualidade | gestione della qualità
ISO 9001 | iso 9000 | iso 9001:2015
IATF 16949 | ts 16949
AS9100
Statistical process control | =SPC | control charts
FMEA | failure mode and effects analysis | failure mode analysis | dfmea | pfmea
APQP | ppap | production part approval process
8D problem solving | 8d reports | corrective actions | corrective and preventive action | capa management
Root cause failure analysis | failure analysis
Measurement systems analysis | gage r&r
Coordinate measuring machines | cmm inspection | cmm programming | zeiss calypso
Precision measurement | calipers and micrometers | micrometers
Non-destructive testing | nondestructive testing | ultrasonic testing | magnetic particle testing
First article inspection | incoming inspection
Supplier quality | supplier audits | supplier quality management
Quality audits | internal quality audits | lead auditor iso 9001
CNC machining | cnc | cnc operation | cnc machine operation | mecanizado cnc | cnc-bearbeitung | usinage
CNC programming | g-code | cnc-programmierung | heidenhain | fanuc cnc | sinumerik
CNC milling | milling | milling and turning | fräsen
CNC turning | lathe operation | turning operations | drehen auf drehmaschinen
Machining | manual machining | machine tools | zerspanung
Grinding operations | surface grinding
Sheet metal work | sheet metal fabrication | press brake operation | tôlerie
Laser cutting | plasma cutting | waterjet cutting
Injection molding | injection moulding | spritzguss | moldeo por inyección
Blow molding | plastic extrusion
Die casting | foundry work | casting processes | =Forging
Metal stamping | tool and die making | werkzeugbau
Electronics assembly | smt assembly | cable harness assembly
Mechanical assembly | machine assembly | assembly work | montage industriel
Machine operation | machine setup | machine operating | maschinenbedienung | operación de maquinaria | anlagenführung
Packaging operations | packaging lines
Printing press operation | offset printing | flexographic printing
Textile production | =Weaving | knitting machines
Woodworking machinery | furniture making
Preventive maintenance | preventative maintenance | mantenimiento preventivo | vorbeugende wartung | maintenance préventive | manutenção preventiva
Equipment maintenance | machine maintenance | instandhaltung | mantenimiento industrial | maintenance industrielle | manutenção industrial | manutenzione
Maintenance planning | maintenance management | cmms | computerized maintenance management | ibm maximo
Predictive maintenance | condition monitoring
Commissioning | equipment commissioning | inbetriebnahme | puesta en marcha
Factory acceptance testing | site acceptance testing
Equipment installation | machinery installation
Production supervision | shift supervision | shift management
Manufacturing cost reduction | yield improvement
`,
};

export const processAndAerospace: SkillFamily = {
  family: 'chemical-and-aerospace-engineering',
  lines: `
Chemical engineering | ingeniería química | chemieingenieurwesen | génie chimique | engenharia química | ingegneria chimica
Process control | advanced process control
Process safety | process safety management | hazop | hazop studies
Process simulation | aspen plus | aspen hysys
Piping and instrumentation diagrams | p&id | p&ids
Plant design | plant engineering | anlagenbau
Unit operations | mass transfer | distillation columns
Reaction engineering | reactor design
Process scale-up | pilot plant operation
Water treatment | wastewater treatment | tratamiento de aguas | wasseraufbereitung | traitement des eaux
Crystallization processes | drying technology
Polymer processing | composite materials | composites manufacturing
Aerospace engineering | ingeniería aeroespacial | luft- und raumfahrttechnik | génie aérospatial | aeronautical engineering
Aerodynamics | aerodinámica | aerodynamik
Flight mechanics | flight dynamics
Propulsion systems | rocket propulsion | jet engines
Spacecraft systems | satellite systems | cubesat
Orbital mechanics | systems tool kit
Aircraft structures | aerostructures
Avionics | aviónica | avionik
DO-178C | do-254 | arp4754
Systems engineering | ingeniería de sistemas | model-based systems engineering | mbse | sysml
DOORS requirements management | ibm doors
Wind tunnel testing | flight testing
Guidance navigation and control | gnc systems
Safety engineering | fault tree analysis
Marine engineering | naval architecture | ship design
Nuclear engineering | nuclear safety
Petroleum engineering | drilling engineering
Mining engineering | mine planning | ingeniería de minas
Metallurgy | metalurgia | metallurgie | corrosion engineering
Acoustic engineering | noise control
`,
};
