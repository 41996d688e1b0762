import type { RoleField } from './role-field.ts';

/** Commerce, finance, law, administration, media and the arts. See `RoleField` in role-field.ts for the lines. */
export const businessRoles: RoleField = {
  titles: `
Marketing Specialist | marketing manager | marketing coordinator | digital marketer | digital marketing manager | digital marketing specialist | growth marketer | brand manager | marketing director | marketing associate | marketing assistant | cmo | marketing analyst | marketing executive | product marketing manager | marketingmanager | marketingmanagerin | especialista en marketing | responsable marketing | chargé de marketing | chargée de marketing | jefe de marketing | gerente de marketing | analista de marketing | responsabile marketing | referente marketing
SEO Specialist | seo manager | seo analyst | seo consultant | sem specialist | ppc specialist | search engine optimization specialist
Social Media Manager | social media specialist | community manager | social media coordinator | social media strategist | gestor de redes sociales
Content Specialist | content manager | content strategist | content creator | content writer | content editor | redactor de contenidos | rédacteur web
Copywriter | ux writer | werbetexter | redactor publicitario | concepteur-rédacteur
Public Relations Specialist | pr manager | public relations manager | communications manager | communications specialist | communications officer | press officer | spokesperson | pr consultant | pressesprecher | pressesprecherin | chargé de communication | chargée de communication | responsable de comunicación | kommunikationsmanager | relaciones públicas
Event Manager | event planner | event coordinator | events manager | eventmanager | eventmanagerin | wedding planner | organizador de eventos | chargé d'événementiel | conference manager
E-commerce Manager | ecommerce manager | e-commerce specialist | ecommerce specialist | online shop manager | marketplace manager | responsable e-commerce
Sales Representative | account executive | account manager | sales executive | sales development representative | key account manager | sales consultant | business development representative | salesperson | sales agent | sales advisor | field sales representative | territory manager | medical representative | vertriebsmitarbeiter | vertriebsmitarbeiterin | außendienstmitarbeiter | verkäufer | verkäuferin | handelsvertreter | representante de ventas | representante comercial | ejecutivo de ventas | ejecutiva de ventas | asesor comercial | agente comercial | vendedor | vendedora | attaché commercial | commercial | commerciale | technico-commercial | ingénieur commercial | chargé d'affaires | executivo de vendas | representante de vendas | consultor de vendas | agente di commercio | addetto vendite
Sales Manager | sales director | regional sales manager | head of sales | area sales manager | sales team lead | vertriebsleiter | vertriebsleiterin | jefe de ventas | gerente de ventas | gerente comercial | director comercial | responsable commercial | directeur commercial | gerente de vendas | responsabile vendite
Business Development Manager | business developer | head of business development | business development executive | partnerships manager | partner manager | desarrollo de negocio
Sales Engineer | pre-sales engineer | presales consultant | solutions engineer | solutions consultant | vertriebsingenieur
Customer Success Manager | customer success specialist | onboarding specialist | client success manager
Customer Support Specialist | customer support | customer service representative | customer service | support specialist | call center agent | call centre agent | customer care representative | client service representative | customer service associate | customer advisor | contact center agent | kundenberater | kundenberaterin | kundenbetreuer | kundenservice | agente de atención al cliente | atención al cliente | conseiller clientèle | conseillère clientèle | chargé de clientèle | teleoperador | teleoperadora | télévendeur | atendente | atendimento ao cliente | operador de telemarketing | servizio clienti | addetto al servizio clienti
Retail Associate | cashier | shop assistant | store associate | merchandiser | retail sales associate | sales associate | store clerk | stocker | stock clerk | sales assistant | kassierer | kassiererin | einzelhandelskaufmann | einzelhandelskauffrau | cajero | cajera | dependiente | dependienta | caissier | caissière | hôte de caisse | hôtesse de caisse | vendeur | vendeuse | operador de caixa | balconista | commesso | commessa | cassiere | reponedor
Store Manager | retail manager | shop manager | assistant store manager | boutique manager | supermarket manager | filialleiter | filialleiterin | marktleiter | encargado de tienda | encargada de tienda | gerente de tienda | jefe de tienda | responsable de magasin | directeur de magasin | gerente de loja | responsabile di negozio
=Buyer | purchasing manager | procurement manager | procurement specialist | purchasing agent | purchaser | procurement officer | category manager | senior buyer | strategic buyer | retail buyer | einkäufer | einkäuferin | einkaufsleiter | comprador | jefe de compras | responsable de compras | acheteur | acheteuse | responsable achats | gerente de compras | analista de compras | responsabile acquisti | buyer assistant
Accountant | accounting manager | accounts payable | accounts receivable | tax consultant | accounting clerk | tax accountant | accounting assistant | staff accountant | accounts assistant | cost accountant | chief accountant | accounts clerk | buchhalter | buchhalterin | bilanzbuchhalter | bilanzbuchhalterin | finanzbuchhalter | finanzbuchhalterin | steuerberater | steuerberaterin | steuerfachangestellte | steuerfachangestellter | contador | contadora | contable | auxiliar contable | comptable | aide-comptable | expert-comptable | contabilista | técnico contábil | analista contábil | contabile | ragioniere | commercialista | impiegato contabile
Bookkeeper | book-keeper | full charge bookkeeper
Auditor | internal auditor | external auditor | audit associate | audit manager | audit senior | wirtschaftsprüfer | wirtschaftsprüferin | auditora | auditeur | auditrice | revisore contabile | revisor | it auditor
=Controller | financial controller | finance controller | controllerin | finanzcontroller | contrôleur de gestion | contrôleuse de gestion | contralor | business controller | assistant controller | plant controller | controller di gestione
Payroll Specialist | payroll administrator | payroll manager | payroll clerk | lohnbuchhalter | lohnbuchhalterin | gestionnaire de paie | gestionnaire paie | analista de nóminas
Financial Analyst | investment analyst | equity research analyst | credit analyst | treasury analyst | fp&a analyst | finance analyst | finanzanalyst | finanzanalystin | analista financiero | analista financiera | analyste financier | analyste crédit | analista financeiro | analista finanziario | finance business partner
Finance Manager | finance director | cfo | chief financial officer | head of finance | treasurer | treasury manager | finanzleiter | leiter finanzen | director financiero | gerente financiero | directeur financier | responsable administratif et financier | diretor financeiro | gerente financeiro | direttore finanziario
Investment Banker | investment banking analyst | investment banking associate | m&a analyst | private equity associate | portfolio manager | fund manager | asset manager | trader | equity trader | quantitative analyst
Banker | bank teller | loan officer | branch manager | personal banker | relationship manager | private banker | bankkaufmann | bankkauffrau | bankberater | conseiller bancaire | chargé de clientèle banque | cajero bancario | ejecutivo bancario | gerente de banco | bancario | caixa bancário | mortgage advisor | loan processor
Financial Advisor | financial adviser | wealth manager | financial planner | finanzberater | asesor financiero | conseiller financier | conseiller en gestion de patrimoine | consulente finanziario | consultor financeiro
Risk Analyst | risk manager | credit risk analyst | aml analyst | kyc analyst | fraud analyst | analista de riesgos | risikomanager | gestionnaire de risques
Actuary | actuarial analyst | aktuar | actuario | actuaire | atuário | attuario
Insurance Specialist | insurance agent | underwriter | claims adjuster | claims handler | insurance broker | claims specialist | insurance consultant | versicherungskaufmann | versicherungskauffrau | versicherungsmakler | agente de seguros | corredor de seguros | agent d'assurance | gestionnaire de sinistres | corretor de seguros | assicuratore
HR Specialist | hr generalist | hr assistant | hr coordinator | people operations | human resources specialist | human resources generalist | hr administrator | hr officer | hr associate | human resources assistant | personalreferent | personalreferentin | personalsachbearbeiter | personalsachbearbeiterin | técnico de recursos humanos | analista de recursos humanos | assistant ressources humaines | chargé de ressources humaines | gestionnaire rh | assistente de recursos humanos | analista de rh | addetto risorse umane
HR Manager | human resources manager | hr business partner | hr director | head of hr | head of people | people manager | chief people officer | compensation and benefits manager | personalleiter | personalleiterin | director de recursos humanos | gerente de recursos humanos | jefe de recursos humanos | responsable ressources humaines | responsable rh | drh | gerente de rh | responsabile risorse umane
Recruiter | talent acquisition specialist | technical recruiter | recruitment consultant | recruiting coordinator | talent acquisition manager | headhunter | sourcer | recruitment specialist | reclutador | reclutadora | chargé de recrutement | chargée de recrutement | recrutador | personalberater
Training Specialist | corporate trainer | learning and development specialist | instructional designer | training manager | training coordinator | l&d manager | formateur | formatrice | formador | formadora | formatore | trainer | weiterbildungsreferent | diseñador instruccional | e-learning developer
Administrative Assistant | secretary | office administrator | office assistant | office coordinator | administrator | clerk | office clerk | administrative coordinator | administrative officer | data entry clerk | data entry operator | sekretär | sekretärin | bürokaufmann | bürokauffrau | kaufmann für büromanagement | kauffrau für büromanagement | sachbearbeiter | sachbearbeiterin | auxiliar administrativo | auxiliar administrativa | asistente administrativo | asistente administrativa | administrativo | administrativa | secretario | secretaria | secrétaire | assistant administratif | assistante administrative | assistante de direction | assistente administrativo | secretária | segretaria | segretario | impiegato amministrativo | impiegata amministrativa
Executive Assistant | personal assistant | chief of staff | assistentin der geschäftsführung | assistenz der geschäftsführung | asistente ejecutiva | asistente de dirección | assistant de direction | secretária executiva
Office Manager | bürokraft | büroleiter | büroleiterin | jefe de oficina | gerente administrativo | responsable administratif
Receptionist | front desk agent | front desk receptionist | front office executive | empfangsmitarbeiter | rezeptionist | rezeptionistin | recepcionista | réceptionniste | hôtesse d'accueil | receptionista | medical receptionist | hotel receptionist
~Consultant | management consultant | strategy consultant | business consultant | advisory associate | unternehmensberater | unternehmensberaterin | ~berater | ~consultor | ~consultora | ~consulente | consultor de negocios | associate consultant | strategy manager
Operations Manager | operations director | operations coordinator | operations analyst | general manager | chief operating officer | operations specialist | operations supervisor | betriebsleiter | betriebsleiterin | gerente de operaciones | jefe de operaciones | director de operaciones | directeur des opérations | responsable des opérations | gerente de operações | gerente geral | geschäftsführer | geschäftsführerin | gerente general | directeur général | direttore generale | managing director
Chief Executive | chief executive officer | ceo | executive director | ~founder | ~co-founder | ~cofounder | ~entrepreneur | ~business owner | vorstand | ~fundador | ~fondateur | ~empresario
Lawyer | attorney | legal counsel | solicitor | associate attorney | general counsel | barrister | corporate counsel | legal advisor | legal director | rechtsanwalt | rechtsanwältin | jurist | juristin | syndikus | volljurist | abogado | abogada | asesor jurídico | avocat | avocate | juriste | advogado | advogada | avvocato | avvocata | giurista | procurador
Paralegal | legal assistant | law clerk | legal secretary | legal intern | rechtsanwaltsfachangestellte | rechtsanwaltsgehilfin | rechtsreferendar | asistente legal | pasante de derecho | assistant juridique | assistente jurídico | legal clerk
Judge | magistrate | richter | richterin | juez | jueza | juge | juiz | giudice | prosecutor | public prosecutor | staatsanwalt | staatsanwältin | fiscal público | procureur
Notary | notary public | notar | notarin | notario | notaria | notaire | tabelião | notaio
Compliance Officer | compliance manager | compliance analyst | compliance specialist | data protection officer | datenschutzbeauftragter | oficial de cumplimiento | responsable conformité | regulatory affairs specialist | regulatory affairs manager
Policy Analyst | policy advisor | public policy analyst | policy officer | legislative assistant | political scientist | politikwissenschaftler | diplomat | government relations manager | public affairs manager | asesor político
Public Administrator | civil servant | government officer | municipal officer | city manager | verwaltungsfachangestellte | verwaltungsfachangestellter | beamter | beamtin | funcionario público | funcionaria pública | fonctionnaire | servidor público | impiegato pubblico | attaché d'administration
Fundraiser | grant writer | fundraising manager | development officer | donor relations manager | nonprofit manager | ngo coordinator
Real Estate Agent | realtor | property manager | real estate broker | leasing agent | leasing consultant | letting agent | estate agent | real estate consultant | immobilienmakler | immobilienmaklerin | immobilienkaufmann | immobilienkauffrau | agente inmobiliario | agente inmobiliaria | agent immobilier | gestionnaire immobilier | corretor de imóveis | agente immobiliare | property administrator
Facilities Manager | facility manager | facilities coordinator | building manager | caretaker | janitor | custodian | hausmeister | conserje | gardien d'immeuble | zelador | portiere | responsable de mantenimiento de edificios | objektleiter
Journalist | reporter | news anchor | correspondent | newspaper editor | news editor | news producer | journalistin | redakteur | redakteurin | periodista | journaliste | rédacteur | rédactrice | jornalista | giornalista | broadcaster | radio host
Editor | author | writer | copy editor | proofreader | publisher | managing editor | editorial assistant | lektor | lektorin | autor | autorin | escritor | escritora | editora | écrivain | éditeur | escrittore | scrittore | corrector de textos | ghostwriter
Translator | interpreter | linguist | localization specialist | übersetzer | übersetzerin | dolmetscher | dolmetscherin | traductor | traductora | intérprete | traducteur | traductrice | interprète | tradutor | tradutora | traduttore | traduttrice
Photographer | photo editor | fotograf | fotografin | fotógrafo | fotógrafa | photographe | fotografo | retoucher
Video Producer | video editor | videographer | film editor | cameraman | camera operator | film director | filmmaker | cinematographer | producer | cutter | kameramann | editor de video | editor de vídeo | camarógrafo | realizador audiovisual | monteur vidéo | cadreur | réalisateur | montatore video | regista | productor audiovisual
Audio Engineer | sound engineer | sound designer | music producer | sound technician | tontechniker | tontechnikerin | tonmeister | ingeniero de sonido | técnico de sonido | ingénieur du son | técnico de som | tecnico del suono
Musician | singer | composer | pianist | guitarist | violinist | musiker | musikerin | sänger | sängerin | músico | cantante | compositor | musicien | musicienne | musicista | dj
Performing Artist | actor | actress | dancer | choreographer | stage manager | theatre director | schauspieler | schauspielerin | tänzer | tänzerin | actriz | bailarín | bailarina | comédien | comédienne | danseur | danseuse | ator | atriz | attore | attrice | ballerina
Visual Artist | artist | painter and sculptor | sculptor | künstler | künstlerin | artista plástico | artista visual | artiste peintre | curator | gallery assistant | museum curator | conservator | kurator
Fashion Designer | fashion stylist | pattern maker | tailor | seamstress | textile designer | modedesigner | modedesignerin | schneider | schneiderin | diseñador de moda | diseñadora de moda | styliste | couturier | couturière | costurera | costureiro | costureira | sarto | sarta | stilista
Interior Designer | interior architect | interior decorator | set designer | innenarchitekt | innenarchitektin | diseñador de interiores | diseñadora de interiores | architecte d'intérieur | designer de interiores | arredatore
`,
  evidence: `
Marketing Specialist :: marketing ::
SEO Specialist ::  :: SEO | Technical SEO | Keyword research | Google Search Console
Social Media Manager ::  :: Social media marketing | Social media management | Community management
Content Specialist ::  :: Content marketing | Content strategy | Content creation | Copywriting
Copywriter ::  :: Copywriting | UX writing
Public Relations Specialist ::  :: Public relations | Media relations | Corporate communications
Event Manager ::  :: Event planning | Event management
E-commerce Manager ::  :: E-commerce | E-commerce management | Shopify
Sales Representative :: sales ::
Sales Manager ::  :: Sales management | Sales strategy | Sales forecasting
Business Development Manager ::  :: Business development | Strategic partnerships | Lead generation
Sales Engineer ::  :: Technical sales | Product demonstrations
Customer Success Manager ::  :: Customer success | Customer onboarding | Customer retention
Customer Support Specialist :: customer-service :: Customer service | Call center operations | Customer satisfaction
Retail Associate :: retail :: Retail sales | Point of sale
Store Manager ::  :: Store management | Retail management
Buyer ::  :: Procurement | Purchasing | Strategic sourcing | Supplier management
Accountant ::  :: Accounting | General ledger | Tax preparation | Month-end close | Financial statements
Bookkeeper ::  :: Bookkeeping | QuickBooks | Account reconciliation
Auditor ::  :: Auditing | Internal audit | External audit | Internal controls
Controller ::  :: Financial control | Financial reporting | Variance analysis
Payroll Specialist ::  :: Payroll | ADP
Financial Analyst :: finance :: Financial analysis | Financial modeling | Valuation | Financial planning
Finance Manager ::  :: Financial management | Financial planning | Treasury management | Budgeting
Investment Banker ::  :: Investment banking | Investment analysis | Portfolio management | Mergers and acquisitions | Trading
Banker :: banking-and-insurance :: Banking operations | Branch banking | Loan processing
Financial Advisor ::  :: Financial advising | Wealth management | Personal financial planning
Risk Analyst ::  :: Credit risk | Market risk | Anti-money laundering | Know your customer
Actuary ::  :: Actuarial analysis
Insurance Specialist ::  :: Insurance | Insurance underwriting | Claims processing
HR Specialist :: human-resources ::
HR Manager ::  :: HR business partnering | Employee relations | Talent management
Recruiter ::  :: Recruiting | Talent acquisition | Candidate sourcing
Training Specialist ::  :: Training and development | Employee training | Instructional design
Administrative Assistant :: office-tools :: Administrative support | Calendar management | Data entry | Travel arrangements
Executive Assistant ::  :: Executive assistance | Travel arrangements
Office Manager ::  :: Office administration
Receptionist ::  :: Reception | Guest service
Consultant ::  :: Management consulting | Strategic planning | Business strategy
Operations Manager ::  :: Operations management | Operational excellence
Chief Executive ::  :: Entrepreneurship | Business strategy
Lawyer :: law :: Legal research | Legal advice | Contract law | Litigation
Paralegal ::  :: Paralegal work | Litigation document review | Court filing
Notary ::  :: Notarial practice
Compliance Officer ::  :: Compliance | Legal compliance | Regulatory affairs | Data protection
Policy Analyst ::  :: Public policy | Policy advice | Policy research
Public Administrator :: public-service-and-safety :: Public administration | Local government
Fundraiser ::  :: Fundraising | Grant writing | Donor relations | Nonprofit management
Real Estate Agent :: real-estate-and-facilities :: Real estate | Property management | Real estate sales
Facilities Manager ::  :: Facilities management | Building services
Journalist :: media :: Journalism | News writing
Editor ::  :: Copy editing | Proofreading | Editorial management | Publishing
Translator :: translation :: Translation | Interpreting | Localization
Photographer ::  :: Photography | Photo editing | Adobe Lightroom
Video Producer ::  :: Video editing | Video production | Videography | Adobe Premiere Pro
Audio Engineer ::  :: Audio engineering | Sound design | Pro Tools | Live sound
Musician ::  :: Music performance | Music composition | Music theory
Performing Artist ::  :: Acting | Choreography | Theatre directing
Visual Artist ::  :: Fine art | Art history
Fashion Designer :: fashion-and-interior-design :: Fashion design | Pattern making | Sewing
Interior Designer ::  :: Interior design | Space planning | SketchUp
`,
};
