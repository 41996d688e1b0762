import type { SkillFamily } from '../skill.ts';

export const research: SkillFamily = {
  family: 'research',
  lines: `
Research | academic research | desk research | investigación académica | forschung | pesquisa acadêmica | recherche universitaire
Qualitative research | investigación cualitativa | qualitative forschung | recherche qualitative
Quantitative research | investigación cuantitativa | quantitative forschung | recherche quantitative
Mixed-methods research | mixed methods
Research design | experimental design | design of experiments | versuchsplanung | diseño experimental
Literature reviews | literature review | literature search | revisión bibliográfica | literaturrecherche | revue de littérature
Systematic literature review | meta-analysis | prisma guidelines
Scientific writing | academic writing | wissenschaftliches schreiben | redacción científica | rédaction scientifique
Scientific publishing | peer-reviewed publications | journal publications
Peer review | manuscript review
Research ethics | irb protocols | human subjects research
Research grants | research funding | research proposals
Research management | research administration
Field research | fieldwork | trabajo de campo | feldforschung
Ethnography | ethnographic research | participant observation
Interview research | in-depth interviews | semi-structured interviews
Case study research
Policy research | policy analysis | politikanalyse | análisis de políticas públicas
Historical research | archival research
Content analysis | discourse analysis | thematic analysis
Zotero | mendeley | =EndNote | reference management
Conference presentations | poster presentations | scientific presentations
Science communication | science outreach
Technology transfer
Laboratory management | lab management
Laboratory safety | lab safety
Laboratory techniques | laboratory skills | lab techniques | wet lab | técnicas de laboratorio | labortechnik
Laboratory information systems | =LIMS | labware
Electronic lab notebooks | lab notebooks | benchling
Data collection | recolección de datos | datenerhebung | collecte de données | coleta de dados
Open science | reproducible research
Mathematics | applied mathematics | matemáticas | mathematik | mathématiques
Numerical methods | numerical analysis | numerical simulation
Mathematical modeling | mathematical modelling
Linear algebra | álgebra lineal
Probability theory | probability and statistics | stochastic processes
Information theory
Calculus | differential equations | partial differential equations
Discrete mathematics | graph theory
Optimization methods | convex optimization | combinatorial optimization
`,
};

export const lifeScience: SkillFamily = {
  family: 'life-science',
  lines: `
Molecular biology | biología molecular | molekularbiologie | biologie moléculaire
Cell biology | biología celular | zellbiologie
Cell culture | cultivo celular | zellkultur | culture cellulaire | mammalian cell culture | tissue culture
Cell-based assays
PCR | polymerase chain reaction
qPCR | real-time pcr | rt-pcr | rt-qpcr | quantitative pcr
Digital PCR
Gel electrophoresis | sds-page | agarose gel electrophoresis
Western blot | western blotting | immunoblotting
=ELISA | elisa assays | immunoassays
Immunohistochemistry | immunofluorescence | immunocytochemistry
Flow cytometry | facs | cell sorting
Molecular cloning | gene cloning | plasmid preparation
DNA extraction | rna extraction | nucleic acid extraction
Gene editing | =CRISPR | crispr-cas9
Transfection | viral transduction | lentiviral vectors
Protein expression | recombinant protein expression
Protein purification | affinity chromatography | fplc | äkta
Proteomics
Metabolomics
Genomics | genómica | genomik
Transcriptomics | rna-seq | rna sequencing
Single-cell sequencing | single-cell rna-seq
Next-generation sequencing | illumina sequencing | =NGS
Sanger sequencing | dna sequencing
Bioinformatics | bioinformática | bioinformatik | bio-informatique
Computational biology | systems biology
Sequence analysis | sequence alignment | blast search | variant calling
Bioconductor | galaxy bioinformatics | nextflow | snakemake
Phylogenetics | phylogenetic analysis
Structural biology | protein structure prediction | alphafold
Molecular docking | molecular dynamics | gromacs
Biochemistry | bioquímica | biochemie | biochimie
Enzymology | enzyme kinetics | enzyme assays
Microbiology | microbiología | mikrobiologie | microbiologie
Bacterial culture | bacteriology | microbial culture
Virology | virología
Mycology | parasitology
Immunology | inmunología | immunologie
Genetics | genética | genetik | génétique
Developmental biology | embryology
Neurobiology | electrophysiology | patch clamp
Plant biology | botany | botánica | plant physiology
Zoology | zoología | entomology
Ecology | ecología | ökologie | écologie
Marine biology | biología marina
Animal models | mouse models | in vivo studies | rodent handling
Microscopy | light microscopy | fluorescence microscopy | mikroskopie
Confocal microscopy
Electron microscopy | scanning electron microscopy | transmission electron microscopy
Image analysis | imagej | fiji imagej | cellprofiler
Histology | tissue sectioning | histological staining
Hematology testing | hematology analyzers | blood analysis
Clinical chemistry testing | clinical laboratory testing | clinical laboratory science | análisis clínicos
Blood banking | immunohematology
Specimen processing | specimen collection | sample collection | toma de muestras
Fermentation technology | bioreactors | bioprocessing
Upstream processing | downstream processing
Biotechnology | biotecnología | biotechnologie
Stem cells | stem cell culture | organoids
High-throughput screening | assay development
Forensic science | dna profiling | crime scene investigation
Food science | food technology | lebensmitteltechnologie | tecnología de alimentos
Sensory analysis | food microbiology
`,
};

export const chemistry: SkillFamily = {
  family: 'chemistry',
  lines: `
Chemistry | química | chemie | chimie
Analytical chemistry | química analítica | analytische chemie | chimie analytique
Organic chemistry | química orgánica | organische chemie | chimie organique
Inorganic chemistry
Physical chemistry
Organic synthesis | chemical synthesis | organische synthese
Polymer chemistry | polymer science
Electrochemistry | cyclic voltammetry
Computational chemistry | density functional theory | gaussian software | quantum chemistry
Organometallic chemistry
Catalysis
Green chemistry
Chromatography | chromatographie | cromatografía
HPLC | high-performance liquid chromatography | uhplc
Gas chromatography | gc-ms
Liquid chromatography mass spectrometry | lc-ms | lc-ms/ms
Mass spectrometry | massenspektrometrie | espectrometría de masas
Ion chromatography | thin layer chromatography | column chromatography
NMR spectroscopy | nuclear magnetic resonance
FTIR spectroscopy | ftir | infrared spectroscopy
UV-Vis spectroscopy | uv/vis
Raman spectroscopy
Atomic absorption spectroscopy | icp-ms | icp-oes
X-ray diffraction | =XRD
X-ray fluorescence | x-ray photoelectron spectroscopy
Thermal analysis | differential scanning calorimetry | thermogravimetric analysis
Titration | karl fischer titration
pH measurement | wet chemistry
Sample preparation | probenvorbereitung | preparación de muestras
Method development | method validation | analytical method validation
Instrument calibration | laboratory calibration
Distillation | recrystallization
Materials science | materials characterization | ciencia de materiales | werkstoffwissenschaften | science des matériaux | materialwissenschaft
Nanotechnology | nanomaterials | nanoparticles
Thin films | chemical vapor deposition | sputtering
Coatings and adhesives | paint formulation
Water analysis | water quality testing
Chemical safety | hazardous materials handling | chemical handling
ISO 17025 | iso/iec 17025
ChemDraw | chemoffice
Empower chromatography software | chemstation | openlab cds
Petrochemistry | petroleum chemistry
Cosmetic formulation | cosmetic chemistry
`,
};

export const physicalScience: SkillFamily = {
  family: 'physics-and-earth-science',
  lines: `
Physics | física | physik | =Physique
Experimental physics
Theoretical physics
Optics | óptica | photonics | optical engineering
Laser systems | laser physics
Quantum mechanics | quantum physics
Solid-state physics | condensed matter physics | semiconductor physics
Particle physics | geant4
Nuclear physics | radiation detection
Plasma physics
Astrophysics | astronomy | astronomía
Medical physics | dosimetry
Acoustics | akustik | acústica
Thermodynamics | termodinámica | thermodynamik
Fluid mechanics | fluid dynamics | strömungsmechanik
COMSOL Multiphysics | comsol
OriginPro | origin software
Vacuum technology | cryogenics
Cleanroom operations | clean room | cleanroom
Photolithography | nanofabrication | semiconductor fabrication
Metrology | metrología | messtechnik
Geology | geología | géologie | geologie
Geophysics | geofísica | seismic interpretation
Seismology
Hydrology | hidrología | hydrogeology | hydrogeologie
Hydraulic modeling | hec-ras | swmm
Geochemistry | mineralogy
Mining geology | mineral exploration | exploration geology
Reservoir engineering | petrel software
Petrography | stratigraphy | sedimentology
Core logging | well logging | geological mapping
Meteorology | weather forecasting | meteorología
Climate science | climate modeling | climate change
Oceanography | oceanografía
Glaciology | soil science | pedology
Paleontology | archaeology | arqueología | archäologie
Geodesy | photogrammetry | lidar
Astronomical data analysis | astropy
`,
};
