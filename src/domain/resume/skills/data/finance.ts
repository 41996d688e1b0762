import type { SkillFamily } from '../skill.ts';

export const finance: SkillFamily = {
  family: 'finance',
  lines: `
Accounting | general accounting | contabilidad | comptabilité | buchhaltung | contabilidade | contabilità | rechnungswesen | buchführung | comptabilité générale
Financial accounting | finanzbuchhaltung | contabilidad financiera | comptabilité financière
Cost accounting | contabilidad de costos | kostenrechnung | comptabilité analytique
Management accounting | managerial accounting
Fund accounting
Project accounting
Forensic accounting
Nonprofit accounting | governmental accounting
Bookkeeping | book keeping | teneduría de libros | tenue de livres
Financial analysis | financial analytics | análisis financiero | finanzanalyse | analyse financière | análise financeira | analisi finanziaria
Financial modeling | financial modelling | finanzmodellierung | modélisation financière
Discounted cash flow | =DCF | dcf modeling
LBO modeling | leveraged buyouts
Financial reporting | reporting financier | finanzberichterstattung | informes financieros
Financial statements | financial statement preparation | estados financieros | états financiers | jahresabschluss | demonstrações financeiras | bilancio d'esercizio
Group consolidation | financial consolidation
Financial planning | fp&a | financial planning and analysis | planificación financiera | finanzplanung | planification financière
Financial management | gestión financiera | gestion financière | gestão financeira | finanzmanagement
Financial control | contrôle de gestion | control de gestión | finanzcontrolling | controllo di gestione | financial controlling
Accounts payable | =AP clerk | accounts payable processing | cuentas por pagar | comptes fournisseurs | kreditorenbuchhaltung | contas a pagar
Accounts receivable | cuentas por cobrar | comptes clients | debitorenbuchhaltung | contas a receber
Credit control | debt collection | collections management | cobranzas | recouvrement | forderungsmanagement
General ledger | ledger management | libro mayor
Journal entries | journal entry
Account reconciliation | =Reconciliation | bank reconciliation | reconciliations | account reconciliations | conciliación bancaria | rapprochement bancaire | conciliação bancária
Month-end close | month end closing | monatsabschluss | cierre mensual | clôture mensuelle
Year-end close | year end closing | clôture annuelle | cierre anual
Fixed assets accounting | fixed asset accounting | fixed assets | anlagenbuchhaltung
Intercompany accounting | intercompany transactions
Revenue recognition | asc 606 | ifrs 15
Lease accounting | ifrs 16 | asc 842
Expense reporting | expense reports | travel expense management | reisekostenabrechnung
Auditing | audit planning | auditoría | audit financier | wirtschaftsprüfung | auditoria
Internal audit | internal auditing | auditoría interna | interne revision | audit interne | auditoria interna
External audit | statutory audit | financial audit
Internal controls | internal control | control interno | contrôle interne
Audit sampling | substantive testing | audit documentation
CaseWare | teammate audit | idea data analysis | acl analytics
Tax preparation | tax returns | steuererklärungen | declaraciones de impuestos | déclarations fiscales | individual tax returns
Taxation | steuerrecht | fiscalidad | fiscalité | tributación | direito tributário
Corporate tax | corporate taxation | corporate tax returns | impuesto de sociedades
Tax compliance
Tax planning | planificación fiscal
VAT returns | value added tax | umsatzsteuer | vat compliance
Transfer pricing
International taxation | cross-border taxation
Sales tax | goods and services tax
TurboTax | lacerte | proseries | ultratax
GAAP | us gaap | uk gaap | generally accepted accounting principles
IFRS | niif
German GAAP | =HGB
Sarbanes-Oxley | =SOX | sox compliance | sox controls
QuickBooks | quick books | quickbooks online
Xero
Sage accounting | sage 50 | =Sage | sage 100
Sage Intacct
FreshBooks | zoho books | wave accounting
DATEV
Tally ERP | tally prime | =Tally
BlackLine
Coupa
Bill.com | expensify
Anaplan | adaptive insights | adaptive planning
Cash flow management | cash flow forecasting | cash flow analysis | flujo de caja | liquiditätsplanung | fluxo de caixa
Cash management
Treasury management | tesorería | trésorerie | tesouraria
Foreign exchange | forex | fx hedging | currency hedging
Working capital management
Capital budgeting | capital expenditure planning
Cost analysis | análisis de costos | kostenanalyse | analyse des coûts
Cost control | cost reduction | control de costos | kostenkontrolle | cost savings analysis
Variance analysis | budget variance analysis
Break-even analysis | profitability analysis
Invoicing | invoice processing | facturación | facturation | rechnungsstellung | faturamento | fatturazione | rechnungsprüfung
Billing | medical billing systems | billing systems
Corporate finance | finanzas corporativas | finance d'entreprise
Valuation | company valuation | business valuation | valoración de empresas | unternehmensbewertung
Mergers and acquisitions | m&a | fusiones y adquisiciones | fusions et acquisitions
Due diligence | financial due diligence
Post-merger integration
Business restructuring | insolvency | insolvency accounting
Actuarial analysis | actuarial science | actuarial modeling
Actuarial pricing | actuarial reserving
CPA | certified public accountant | expert-comptable | contador público
ACCA | chartered accountant | =ACA
CIMA qualification | certified management accountant | =CMA
CFA | chartered financial analyst
FRM certification | financial risk manager
Certified internal auditor | =CIA certification
Personal financial planning | retirement planning | estate planning
Investor relations
ESG reporting | sustainability reporting | csrd
`,
};

export const banking: SkillFamily = {
  family: 'banking-and-insurance',
  lines: `
Banking operations | retail banking | banking | banca minorista | operaciones bancarias
Branch banking | branch operations | bank teller | teller operations
Commercial banking | corporate banking
Private banking
Investment banking | banca de inversión | banque d'investissement
Capital markets | mercado de capitales | marchés financiers | kapitalmärkte
Equity research
Investment analysis | investment research | securities analysis | análisis de inversiones
Investment management
Portfolio management | gestión de carteras | gestion de portefeuille | portfoliomanagement
Asset allocation
Asset management | fund management
Wealth management | gestión patrimonial | gestion de patrimoine | vermögensverwaltung
Private equity
Venture capital
Hedge funds
Trading | securities trading | equity trading
=Derivatives | derivatives trading | options trading | futures trading
Algorithmic trading | quantitative trading
Fixed income | bond trading
Commodities trading | energy trading
Quantitative finance | quantitative modeling | stochastic calculus
Structured products | securitization
Project finance
Trade finance | letters of credit
Credit analysis | análisis de crédito | bonitätsprüfung | analyse de crédit
Credit risk | credit risk modeling | riesgo crediticio | kreditrisiko
Market risk | value at risk
Operational risk | operational risk management
Liquidity risk | asset liability management
Risk modeling | risk modelling
Portfolio stress testing
Basel III | basel regulations | basel iv
Solvency II | ifrs 17
MiFID II | mifid
Anti-money laundering | =AML | prevención de lavado de activos | geldwäscheprävention
Know your customer | =KYC | kyc checks | customer due diligence
Sanctions screening | transaction monitoring
Regulatory reporting | regulatory compliance | cumplimiento normativo
Bloomberg Terminal | bloomberg
FactSet | capital iq
Refinitiv Eikon | thomson reuters eikon | morningstar direct | pitchbook
MetaTrader
Loan processing | loan origination | =Lending | loan underwriting
Mortgage lending | mortgage processing | mortgages | baufinanzierung
Consumer lending | microfinance | microcredit
Payments processing | payment processing | payment systems
SWIFT payments | sepa payments | iso 20022
Card payments | credit card processing
FinTech | open banking
Insurance | insurance sales | seguros | versicherungen | =Assurances | assicurazioni
Insurance underwriting | underwriting
Claims processing | claims handling | insurance claims | claims management | schadenbearbeitung | gestion des sinistres | gestión de siniestros
Claims adjusting | loss adjusting
Life insurance | health insurance
Property and casualty insurance | property insurance
Reinsurance
Insurance brokerage
Pension administration | pensions
Financial advising | financial advisory | asesoría financiera | finanzberatung | conseil financier
Securities licences | series 7 | series 63 | finra licences
`,
};
