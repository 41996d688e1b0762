import type { SkillFamily } from '../skill.ts';

export const marketing: SkillFamily = {
  family: 'marketing',
  lines: `
Marketing | marketing management | mercadotecnia
Digital marketing | online marketing | internet marketing | marketing digital | marketing numérique | marketing digitale
SEO | search engine optimization | search engine optimisation | posicionamiento web | suchmaschinenoptimierung | référencement naturel
Technical SEO
On-page SEO | off-page seo
Local SEO | google business profile
Keyword research
Link building
=SEM | search engine marketing | paid search | suchmaschinenmarketing
PPC | pay per click | pay-per-click advertising
Google Ads | google adwords | adwords
Microsoft Advertising | bing ads
Google Search Console
Display advertising | retargeting | remarketing
Programmatic advertising | the trade desk | display & video 360
Social media marketing | social media strategy | social media | redes sociales | réseaux sociaux | mídias sociais
Social media management | social media manager | gestión de redes sociales | gestion des réseaux sociaux
Paid social | paid social media
Meta Ads | facebook ads | instagram ads | meta business suite
LinkedIn Ads | linkedin marketing
TikTok Ads | tiktok marketing
YouTube marketing | youtube channel management
Amazon advertising | amazon ads
Social listening | brandwatch | meltwater
Content marketing | marketing de contenidos | marketing de contenu
Content strategy
Content creation | content development | creación de contenido | création de contenu | criação de conteúdo
Content management | gestión de contenidos
Blogging | blog writing
Podcasting | podcast production
Email marketing | email campaigns | e-mail marketing | drip campaigns | newsletters
Mailchimp
Klaviyo
Constant Contact | activecampaign | sendinblue | brevo
SMS marketing | whatsapp marketing
Marketing automation | automatización de marketing
Marketo
Pardot | eloqua
=Braze | =Iterable
HubSpot
Copywriting | copy writing | copywriter | texterstellung
Brand management | brand marketing | gestión de marca | markenführung | gestion de marque
Brand strategy | brand development
Brand positioning
Brand awareness
Public relations | relaciones públicas | öffentlichkeitsarbeit | relations publiques | relações públicas | relazioni pubbliche
Media relations | relations presse | pressearbeit
Press releases | press release | comunicados de prensa | communiqués de presse
Crisis communication | crisis communications | krisenkommunikation
Corporate communications | corporate communication | unternehmenskommunikation | comunicación corporativa | communication d'entreprise
Internal communications | internal communication | interne kommunikation | comunicación interna | communication interne
Event planning | event coordination | organización de eventos | organisation d'événements | organização de eventos
Event management | eventmanagement | gestión de eventos | événementiel | gestão de eventos
Event marketing | experiential marketing | brand activations
Trade shows | trade show | trade fairs | messeorganisation
Webinars | webinar production
Campaign management | campaign strategy | marketing campaigns | campaign planning | gestión de campañas
Marketing strategy | marketing plans | marketing planning | estrategia de marketing | stratégie marketing | marketingstrategie
Marketing analytics | marketing measurement
Marketing attribution | attribution modeling | marketing mix modeling
Marketing operations
Lead generation | lead nurturing | generación de leads | génération de leads
Demand generation
Inbound marketing
Outbound marketing
Account-based marketing | =ABM
Conversion rate optimization | conversion optimization | conversion rate optimisation | =CRO
Landing page optimization | landing pages | unbounce
Affiliate marketing
Influencer marketing | influencer relations
Partner marketing | co-marketing
Referral marketing | loyalty programs | loyalty programmes
Product marketing
Growth marketing | growth hacking
User acquisition | customer acquisition | mobile user acquisition
Trade marketing | shopper marketing
Guerrilla marketing | direct marketing | direct mail
Sports marketing | sponsorship management | sponsorships
B2B marketing
B2C marketing | consumer marketing
Customer segmentation | market segmentation | audience segmentation
Consumer insights | consumer behavior | consumer research
Focus groups | focus group moderation
Google Tag Manager | =GTM
SEMrush
Ahrefs | moz pro | screaming frog
Hootsuite
Buffer social media | buffer app | sprout social | later social media
Media planning | mediaplanung | planificación de medios
Media buying
Advertising | publicidad | publicité | werbung | pubblicità | publicidade
Ad campaigns | ad copy
Out-of-home advertising | print advertising
Community management | community manager | gestión de comunidades
Community building | community outreach | community engagement
E-commerce | ecommerce | online retail | comercio electrónico | commerce électronique | onlinehandel | comércio eletrônico
E-commerce management | amazon seller central | marketplace management
Marketing budget management
`,
};

export const sales: SkillFamily = {
  family: 'sales',
  lines: `
Sales | =Selling | direct sales | ventas | vertrieb | =Vente | vendas | vendite | technique de vente
Sales management | sales team management | vertriebsleitung | gestión de ventas | gestion des ventes | gestão de vendas
CRM | customer relationship management | crm systems | crm software | kundenbeziehungsmanagement
Zoho CRM | zoho
Pipedrive
SugarCRM | freshsales | copper crm
Salesloft | outreach.io | gong.io
LinkedIn Sales Navigator | sales navigator | zoominfo | apollo.io
Business development | new business development | desarrollo de negocio | développement commercial | geschäftsentwicklung | desenvolvimento de negócios | sviluppo commerciale
Account management | client account management | gestión de cuentas | gestion de comptes | kundenbetreuung
Key account management | strategic accounts | grands comptes | strategic account management
B2B sales | b2b vertrieb | ventas b2b | vente b2b
B2C sales
Enterprise sales
SaaS sales | software sales
Solution selling
Consultative selling | spin selling | challenger sale
MEDDIC
Technical sales | sales engineering | pre-sales | presales
Medical device sales | pharmaceutical sales
Cold calling | cold outreach | kaltakquise | prospection téléphonique
Sales prospecting | =Prospecting | neukundengewinnung | prospection commerciale | prospección de clientes | neukundenakquise
Lead qualification | lead management
Inside sales
Telesales | telemarketing | televentas
Outside sales | field sales | außendienst | door-to-door sales
Territory management | territory sales | territory planning
Sales forecasting | sales planning
Pipeline management | sales pipeline | sales pipeline management
Sales operations
Sales enablement
Sales strategy | estrategia comercial | stratégie commerciale | vertriebsstrategie
Sales presentations | sales pitches
Sales training | sales coaching
Negotiation | negotiating | negotiations | negociación | négociation | verhandlungsführung | negociação | negoziazione
Closing deals | deal closing | contract closing
Upselling | cross-selling | upsell | venta cruzada | vente croisée
Export sales | international sales | comercio exterior | commerce international | außenhandel
Wholesale | wholesale distribution
Channel sales | channel management | indirect sales
Partner management | channel partners | partner relations
Strategic partnerships | partnership development | =Partnerships | alianzas estratégicas
Request for proposal | rfp | rfps | rfp responses
Proposal writing | bid writing | bid management | angebotserstellung
Tender management | tendering | licitaciones | appels d'offres | ausschreibungen | licitações
Quotation preparation | price quotations | cost quotations
Product demonstrations | product demos | product demonstration
Fundraising | recaudación de fondos | collecte de fonds | captação de recursos | raccolta fondi
Donor relations | donor management | major gifts
Grant writing | grant proposals | grant applications | subvenciones
Grant management | grants management
Customer success
Customer onboarding | client onboarding
Customer retention | churn reduction | fidelización de clientes | kundenbindung | fidélisation
Client relations | client relationship management | relationship building | client relationships | relation client | kundenpflege
Contract renewals | renewals management
Revenue operations | revops
Revenue management | =Revenue growth
`,
};

export const customerService: SkillFamily = {
  family: 'customer-service',
  lines: `
Customer service | customer support | atención a clientes | customer care | client service | atención al cliente | servicio al cliente | kundenservice | service client | atendimento ao cliente | servizio clienti | kundendienst | assistenza clienti
Guest service | guest relations | guest services
Customer satisfaction | kundenzufriedenheit | satisfacción del cliente | satisfaction client
Complaint handling | complaint resolution | customer complaints | complaint management | reklamationsbearbeitung | gestión de reclamaciones | gestion des réclamations | beschwerdemanagement
Customer experience | =CX | customer experience management | experiencia del cliente | expérience client
Call center operations | call center | call centre | contact center | contact centre
Call center management | workforce management | call routing
Inbound calls | inbound call handling
Outbound calls | outbound calling
Telephone etiquette | phone etiquette | telephone skills
Live chat support | chat support
Email support | email correspondence
Zendesk
Freshdesk
Intercom platform | =Intercom
Genesys | avaya | five9
Salesforce Service Console | gorgias | help scout
Order processing | order entry | order management | auftragsabwicklung | auftragsbearbeitung | gestión de pedidos
After-sales service | after sales support | servicio posventa | service après-vente | pós-venda
Returns processing | refunds processing | warranty claims
Service level agreements | service level agreement | sla management
Call quality monitoring | call quality assurance
Escalation management | escalations handling
Technical customer support
Knowledge base writing | help center articles
Customer needs assessment | customer needs analysis
Queue management
`,
};

export const retail: SkillFamily = {
  family: 'retail',
  lines: `
Retail sales | store sales | einzelhandel | venta al por menor | vente au détail | retail experience
Retail management | retail operations | retail store management
Store management | shop management | filialleitung | gestión de tienda | gestion de magasin
Visual merchandising | window displays | store displays
Merchandising | product merchandising | retail merchandising
Planograms | shelf space planning
Point of sale | =POS | pos systems | pos system | punto de venta | kassensysteme
Cash handling | cash register | cash register operation | manejo de caja | kassentätigkeit | tenue de caisse
Stock replenishment | shelf stocking | restocking | reposición de mercancía
Stocktaking | inventory counts | stock counts | cycle counting
Category management
Assortment planning | retail buying
Fashion retail | apparel sales
Luxury retail | luxury sales | clienteling
Grocery retail | supermarket operations
Loss prevention | shrinkage control | shoplifting prevention
Store opening and closing | opening and closing procedures
Product knowledge | product presentation
Personal shopping
Jewelry sales | watch sales
Square POS | lightspeed pos | shopify pos
Omnichannel retail | click and collect
Franchise management | franchising
Retail pricing | markdown management
Gift wrapping | fitting room service
`,
};
