import type { SkillFamily } from '../skill.ts';

export const embedded: SkillFamily = {
  family: 'embedded-and-robotics',
  lines: `
Embedded systems | embedded development | sistemas embebidos | sistemas empotrados | eingebettete systeme | systèmes embarqués | sistemas embarcados | sistemi embedded
Embedded software
Embedded Linux | yocto | buildroot
Firmware development | firmware
Bare-metal programming
RTOS | real-time operating system | real time operating systems
FreeRTOS
Zephyr RTOS | vxworks | qnx
Microcontrollers | microcontroller | microcontroladores | mikrocontroller | microcontrôleurs
Arduino
STM32
ESP32 | esp8266
PIC microcontrollers | avr microcontrollers
ARM Cortex | cortex-m | arm architecture
RISC-V
Raspberry Pi
NVIDIA Jetson
Internet of Things | =IoT | internet de las cosas | internet des objets | internet der dinge
IoT protocols | lorawan | zigbee
Industrial IoT | iiot | industry 4.0 | industrie 4.0 | industria 4.0
I2C | =SPI | uart
CAN bus | =CANoe | =CAN | canalyzer
USB protocol development
JTAG debugging | hardware debugging
FPGA | fpga design | xilinx vivado | vivado | intel quartus
Verilog
SystemVerilog | system verilog
VHDL
UVM verification | universal verification methodology
ASIC design | asic verification
VLSI | vlsi design
High-level synthesis
Cadence Virtuoso | synopsys design compiler
Chip design | rtl design | soc design
Digital signal processing | =DSP | procesamiento de señales | traitement du signal | signalverarbeitung
Sensor fusion | kalman filters
Robotics | robótica | robotique | robotik
=ROS | robot operating system
ROS 2 | =ROS2
Gazebo simulation | webots
=SLAM | simultaneous localization and mapping
Motion planning | path planning
Robot programming | abb robots | kuka robots | fanuc robots | industrial robots
Drone technology | uav systems | px4 | ardupilot
Machine vision | cognex
Mechatronics | mecatrónica | mechatronik | mécatronique
AUTOSAR
MISRA C
ISO 26262 | functional safety
Automotive SPICE | aspice
Hardware-in-the-loop testing | hardware in the loop | dspace hil
LabVIEW
Hardware design | hardware development
Test equipment | oscilloscopes | logic analyzers | oscilloscope
`,
};

export const enterpriseSoftware: SkillFamily = {
  family: 'enterprise-software',
  lines: `
=SAP | sap erp | sap r/3 | sap ecc
SAP S/4HANA | s/4hana | s4hana
SAP FICO | sap fi | sap co | sap fi/co
SAP MM | sap materials management
SAP SD | sap sales and distribution
SAP PP | sap production planning
SAP QM | sap quality management
SAP PM | sap plant maintenance
SAP WM | sap ewm | sap extended warehouse management
SAP HCM | sap hr
SAP SuccessFactors | successfactors
SAP Ariba | ariba
SAP BW | sap bw/4hana | sap bi
SAP Analytics Cloud
SAP Basis
SAP Fiori | sapui5 | sap ui5
SAP BTP | sap cloud platform
SAP PI/PO | sap integration suite
SAP CRM | sap c4c
SAP APO | sap ibp
SAP Concur | =Concur
SAP Business One
SAP GRC
SAP BPC
ABAP | sap abap | abap oo
ERP systems | erp | enterprise resource planning | erp systeme
ERP implementation
Oracle E-Business Suite | oracle ebs | oracle financials
Oracle Fusion Cloud | oracle erp | oracle fusion | oracle erp cloud
Oracle HCM Cloud | oracle hcm
NetSuite | oracle netsuite
PeopleSoft
JD Edwards
Oracle Hyperion | hyperion essbase
Microsoft Dynamics 365 | dynamics 365 | microsoft dynamics | dynamics crm
Dynamics 365 Business Central | dynamics nav | navision | dynamics ax
Infor ERP | infor ln | infor m3
Epicor | syteline
Odoo
Sage X3
Totvs Protheus | totvs
Workday HCM | =Workday
Salesforce | sfdc | salesforce crm | salesforce.com
Salesforce administration | salesforce administrator | salesforce admin
Salesforce Sales Cloud | sales cloud
Salesforce Service Cloud | service cloud
Salesforce Marketing Cloud | exacttarget
Salesforce Commerce Cloud | demandware
Salesforce Experience Cloud
Salesforce CPQ
Salesforce Lightning | lightning web components | =LWC
Salesforce Flow | salesforce flows
Salesforce Apex | =Apex | visualforce | soql
Veeva CRM | veeva vault | =Veeva
=Pega | pega platform | pegasystems
Appian
OutSystems
Mendix
Power Apps | powerapps | microsoft power apps
Power Automate | microsoft flow
Power Platform | microsoft power platform
Dataverse
Bubble no-code | bubble.io | webflow
=Retool
Airtable
Low-code platforms | low code | no code | low-code development
Robotic process automation | =RPA
UiPath
Automation Anywhere
Blue Prism
Business process management | =BPM software | camunda
Business rules engines | =Drools
COBOL
Mainframe | mainframes | mainframe development
JCL | =JES2
z/OS | ibm z/os
CICS
IBM i | as/400 | as400 | rpg/400
RPG programming | rpgle
REXX
VSAM | =IMS DB
PL/I
Enterprise content management | opentext | documentum
Alfresco
Guidewire | guidewire policycenter
Temenos | temenos t24
Finacle | flexcube
Murex | calypso trading system
Product data management | =PDM
PLM software | windchill | siemens teamcenter | =Teamcenter
Manufacturing execution systems | manufacturing execution system | =MES
`,
};

export const blockchain: SkillFamily = {
  family: 'blockchain',
  lines: `
Blockchain | blockchain technology | cadena de bloques | blockchain development
Ethereum
Bitcoin protocol | bitcoin development
Smart contracts | smart contract | contratos inteligentes
Web3 | web3.js | ethers.js
Hardhat | truffle suite
Decentralized finance | =DeFi
NFTs | non-fungible tokens
Hyperledger Fabric | hyperledger
Solana | anchor framework
Polygon network | layer 2 scaling
Cosmos SDK | substrate blockchain
IPFS
Consensus algorithms
Tokenomics | token economics
Cryptocurrency trading | cryptocurrencies | cryptocurrency
Decentralized applications | dapps | dapp development
Zero-knowledge proofs | zk-snarks
Crypto compliance | digital assets custody
`,
};
