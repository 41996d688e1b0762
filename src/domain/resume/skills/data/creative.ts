import type { SkillFamily } from '../skill.ts';

export const design: SkillFamily = {
  family: 'design',
  lines: `
Figma | figma design
=Sketch | sketch app
Adobe XD
Adobe Photoshop | photoshop
Adobe Illustrator | =Illustrator
Adobe InDesign | indesign
Adobe Creative Suite | adobe creative cloud | adobe cc | adobe suite | creative suite | suite adobe
Adobe Lightroom | lightroom
Adobe Firefly
Affinity Designer | affinity photo
CorelDRAW | corel draw
GIMP | inkscape
QuarkXPress | desktop publishing | maquetación
=Procreate
InVision
Framer design | =Framer | protopie | axure | axure rp | balsamiq
Zeplin | abstract design tool
Canva
User experience design | ux design | ux | user experience | experiencia de usuario | expérience utilisateur | experiência do usuário
User interface design | ui design | user interface | ui development | diseño de interfaces
UI/UX design | ui/ux | ux/ui | diseño ux/ui | ux/ui design
User research | ux research | field studies | user interviews | investigación de usuarios
Usability testing | usability studies | user testing | pruebas de usabilidad | usability tests
Heuristic evaluation | usability evaluation
Card sorting | tree testing
=Personas | user personas
Wireframing | wireframes | wireframe
Prototyping | rapid prototyping | interactive prototypes | prototypage | prototipado
Design systems | design system | component library | component libraries | design tokens
Interaction design | microinteractions
Information architecture
Conversational design | voice user interface design
UX strategy | design leadership | design operations
Visual design | diseño visual
Graphic design | diseño gráfico | grafikdesign | graphisme | design gráfico | progettazione grafica | conception graphique
Editorial design | layout design | magazine layout | book design
Typography | tipografía | typografie | type design | lettering
Branding | diseño de marca
Brand identity | visual identity | corporate identity | identidad visual | identité visuelle
Logo design | diseño de logotipos
Color theory | colour theory
Illustration | digital illustration | ilustración
Infographics | infographic design | information design
Icon design | vector graphics
Print design | prepress | pre-press | print production | druckvorstufe
Packaging design | diseño de packaging
Poster design | brochure design | flyer design
Presentation design | pitch deck design
Product design | diseño de producto | produktdesign | industrial design | diseño industrial | industriedesign
Service design | diseño de servicios | service blueprint
Design thinking | pensamiento de diseño
Human-centered design | human centred design | user-centered design
Inclusive design | universal design
User journeys | journey mapping | customer journey mapping | user flows | customer journey | user journey maps
Web design | diseño web | webdesign | conception web | website design
Art direction | dirección de arte | direction artistique | creative direction
Environmental graphics | signage design | wayfinding
Exhibition design | booth design | museum exhibition design
Motion graphics | motion design | animación gráfica
After Effects | adobe after effects
Animation | 2d animation | animación | character animation | toon boom
3D animation
3D modeling | 3d modelling | modelado 3d | 3d-modellierung | modélisation 3d | modelagem 3d | modellazione 3d
3D rendering | architectural visualization | keyshot | 3d visualization
Blender 3D | =Blender
Autodesk Maya | =Maya
3ds Max | 3d studio max
Cinema 4D
UX writing | microcopy | content design
Design critique | design documentation
Fine art | painting techniques | drawing skills | sculpture | printmaking
Ceramics | pottery | glassblowing
Calligraphy | bookbinding
Art history | =Curating | exhibition curation | art curation
`,
};

export const fashionAndInterior: SkillFamily = {
  family: 'fashion-and-interior-design',
  lines: `
Fashion design | diseño de moda | modedesign | stylisme | design de moda
Pattern making | patternmaking | pattern cutting | patronaje | schnittkonstruktion
Sewing | garment construction | costura | nähen | couture | =Tailoring
=Draping | dressmaking | alterations of garments
Textile design | surface pattern design
Garment technology | garment fitting | technical fashion design | tech packs
CLO 3D | gerber accumark | lectra
Fabric knowledge | fabric sourcing | textile sourcing
Trend forecasting | trend research | wgsn
Fashion illustration
Costume design | wardrobe styling
Embroidery | knitting | crochet
Leatherwork | shoemaking | footwear design
Jewelry design | jewellery making | goldsmithing
Accessory design
Apparel production | garment production
Interior design | diseño de interiores | innenarchitektur | architecture d'intérieur | design de interiores
Interior styling | home decoration | interior decorating
Furniture design
Kitchen and bath design | 2020 design
FF&E specification | interior material selection | mood boards
Color consulting | interior lighting concepts
Set design | stage design | bühnenbild | scenography | production design
Upholstery | curtain making
`,
};

export const media: SkillFamily = {
  family: 'media',
  lines: `
Journalism | periodismo | journalismus | journalisme | jornalismo | giornalismo
News writing | newswriting | breaking news | news reporting
Feature writing | long-form writing
Investigative journalism | investigative reporting
Data journalism
Broadcast journalism | radio journalism | television journalism
Photojournalism | sports journalism
Copy editing | text editing | copyediting | sub-editing | edición de textos | lektorat | developmental editing
Proofreading | editing and proofreading | corrección de textos | korrekturlesen | relecture
Editorial management | editorial planning | editorial calendar | editorial strategy | redaktionsplanung
AP style | chicago manual of style | ap stylebook
Fact-checking
Journalistic interviewing
Creative writing | fiction writing | escritura creativa | kreatives schreiben
Storytelling | brand storytelling
Scriptwriting | screenwriting | script writing | guion | drehbuch
Ghostwriting | speechwriting | speech writing
Technical writing | technical writer | redacción técnica | technische redaktion | rédaction technique
Web writing | web content writing | seo writing | redacción de contenidos | rédaction web
=Publishing | book publishing | edición editorial | verlagswesen
DITA XML | madcap flare | adobe framemaker | structured authoring
Photography | fotografía | fotografie | photographie | fotografia
Portrait photography | wedding photography | studio photography
Product photography | food photography
Event photography | sports photography
Photo editing | photo retouching | retouching | edición de fotos | bildbearbeitung | retouche photo
Capture One | camera raw
Videography | video shooting | filming | camera operation
Video production | producción de video | videoproduktion | production vidéo | producción audiovisual | production audiovisuelle | produção de vídeo
Video editing | edición de video | videoschnitt | montage vidéo | edição de vídeo | edición de vídeo | montaggio video | film editing
Adobe Premiere Pro | premiere pro | adobe premiere
Final Cut Pro | final cut
DaVinci Resolve
Avid Media Composer | =Avid
CapCut
Nuke compositing | visual effects | vfx | compositing
Color grading | colour grading | color correction
Storyboarding | storyboards | shot lists
Film production | film directing | filmmaking | cinematography | producción cinematográfica | filmproduktion
Film production management | line producing | call sheets | film scheduling
Film lighting | gaffer work | studio lighting
Television production | tv production | studio production
Live streaming | live broadcasting | obs studio | vmix
Broadcast engineering | broadcast operations | video switching
Radio production | radio broadcasting | radio hosting
Voice acting | voice-over | voiceover | =Dubbing
Sound design | diseño sonoro | sounddesign
Audio engineering | sound engineering | tontechnik | ingeniería de sonido | ingénierie du son
Audio editing | audio production | edición de audio | audio post-production
Audio mixing | mastering audio | mixing and mastering
Live sound | foh mixing | pa systems | sonorisation
Pro Tools
Ableton Live | =Ableton
Logic Pro | =Cubase | fl studio
Adobe Audition | audacity | izotope rx
FMOD | wwise
Music production | producción musical | musikproduktion | beat making
Music composition | =Composing | songwriting | music arrangement
Music performance | piano | guitar | singing | choir conducting
Music theory
=Acting | theatre performance | stage acting | =Actuación | schauspiel
Theatre directing | stage management | theatre production | stage direction
Stage lighting | lighting operation | grandma2
Choreography
DJing | dj skills
Media monitoring | media analysis
Media literacy | digital media
Subtitling | closed captioning | =Captioning
Museum studies | cultural management | kulturmanagement | gestión cultural
Arts administration | arts management
Rights clearance | music licensing
`,
};

export const translation: SkillFamily = {
  family: 'translation',
  lines: `
Translation | traducción | übersetzung | traduction | tradução | traduzione
Technical translation | traducción técnica
Legal document translation | sworn translation | certified translation | traducción jurada
Medical translation
Literary translation
=Interpreting | interpretation of languages | interpretación de idiomas | dolmetschen | interprétariat | language interpretation
Simultaneous interpreting | simultaneous interpretation
Consecutive interpreting | consecutive interpretation
Conference interpreting
Court interpreting
Medical interpreting | community interpreting | healthcare interpreting
Sign language interpreting | sign language
Localization | =Localisation | software localisation | website localization
Game localization | transcreation
Computer-assisted translation | cat tools
SDL Trados | trados | trados studio
MemoQ | wordfast | memsource | phrase tms
Machine translation post-editing | post-editing | mtpe
Terminology management | terminology databases
Translation quality assurance | revision of translations | bilingual proofreading
Audiovisual translation | subtitle translation
Translation project management
Linguistics | lingüística | linguistik | linguistique
Phonetics | computational linguistics | lexicography
`,
};
