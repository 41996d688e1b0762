import { describe, expect, it } from 'vitest';
import { matchSkills } from './match-skills.ts';

/**
 * Sentences as resumes of many professions have them, each with every skill that it names and no other. The words in
 * them that also name a tool («spring», «storm», «go») were looked at one by one.
 */
const sentences: readonly (readonly [text: string, skills: readonly string[]])[] = [
  [
    'Cared for up to 24 post-operative patients a shift, gave IV therapy, took vital signs and documented everything in Epic; trained four new nurses in wound care.',
    ['IV therapy', 'Vital signs', 'Epic EHR', 'Wound care'],
  ],
  [
    'Coordinated admissions and discharge planning on a busy ward, less paperwork after a swift change to electronic charting.',
    ['Discharge planning'],
  ],
  [
    'Ran the cardiology clinic, read ECGs and echocardiography, supervised residents and led ward rounds in internal medicine.',
    ['Cardiology', 'Ultrasound imaging', 'Ward rounds', 'Internal medicine'],
  ],
  [
    'Placed crowns and dental implants, did root canal treatment under local anaesthesia and trained the chairside team.',
    ['Dental implants', 'Endodontics', 'Anesthesiology'],
  ],
  [
    'Checked prescriptions for drug interactions, led compounding of sterile products and counselled patients on pain management.',
    ['Drug interactions', 'Pain management'],
  ],
  [
    'Treated athletes after knee surgery with manual therapy and therapeutic exercise; gait training for stroke patients.',
    ['Surgery', 'Manual therapy', 'Therapeutic exercise', 'Gait training'],
  ],
  [
    'Led case management for families in crisis, wrote reports for the court and arranged foster care.',
    ['Case management', 'Foster care'],
  ],
  [
    "Taught mathematics to years 7 to 11, wrote lesson plans, ran the school's chess club and met parents every term.",
    ['Mathematics', 'Lesson planning'],
  ],
  [
    'Used Google Classroom and Kahoot in blended learning; prepared pupils with dyslexia support for exams.',
    ['Google Classroom', 'Kahoot', 'Blended learning', 'Dyslexia support'],
  ],
  [
    'Ran qPCR and Western blots, kept mammalian cell culture, analysed RNA-seq data in R and wrote two papers on gene transcription.',
    ['qPCR', 'Western blot', 'Cell culture', 'Transcriptomics', 'R'],
  ],
  [
    'Developed HPLC methods, validated them under GMP and trained analysts on Karl Fischer titration.',
    ['HPLC', 'Good manufacturing practice', 'Titration'],
  ],
  [
    'Built an optics bench for laser experiments; simulated heat flow in COMSOL and wrote control code in Python.',
    ['Optics', 'COMSOL Multiphysics', 'Python'],
  ],
  ['Logged core, mapped faults in QGIS and briefed the board on reserves.', ['QGIS']],
  [
    'Drafted shareholder agreements, advised banks on securities law and negotiated leases worth 4 million euros.',
    ['Securities law'],
  ],
  [
    'Appeared in court in 60 family law matters; legal research on Westlaw; supervised two paralegals.',
    ['Family law', 'Legal research', 'Paralegal work'],
  ],
  [
    'Closed the books each month, prepared VAT returns, reconciled accounts in Sage and cut the month-end close from nine days to five.',
    ['VAT returns', 'Sage accounting', 'Month-end close'],
  ],
  [
    'Tested internal controls under SOX, presented findings to the audit committee, planned audits of 14 branches.',
    ['Internal controls', 'Sarbanes-Oxley'],
  ],
  [
    'Managed a portfolio of 80 corporate clients, did credit analysis and KYC checks, sold trade finance products.',
    ['Credit analysis', 'Know your customer', 'Trade finance'],
  ],
  ['Handled motor claims end to end, spotted fraud and settled 40 claims a week.', []],
  [
    'Sold Oracle and SAP licences to manufacturers, grew territory revenue by 30 percent, logged every call in Salesforce.',
    ['Oracle Database', 'SAP', 'Salesforce'],
  ],
  [
    'Excel at building rapport; opened 45 new accounts by cold calling and closed deals with Federal Express and American Express.',
    ['Cold calling'],
  ],
  [
    'Planned the spring campaign, bought Google Ads, wrote copy for the newsletter and raised organic traffic with SEO.',
    ['Google Ads', 'SEO'],
  ],
  [
    'Recruited 120 people a year, ran onboarding, payroll in ADP and annual performance reviews.',
    ['Employee onboarding', 'Payroll', 'ADP', 'Performance appraisals'],
  ],
  [
    'Scheduled 30 trucks a day, cleared customs for imports, and kept stock accuracy at 99 percent with cycle counting.',
    ['Stocktaking'],
  ],
  [
    'Picked and packed orders with RF scanners, drove a forklift and kept the yard clean.',
    ['RF scanners', 'Forklift operation'],
  ],
  [
    'Hauled freight across six states with a CDL Class A and a clean record; did pre-trip inspections daily.',
    ['Freight forwarding', "Commercial driver's license", 'Vehicle inspection'],
  ],
  [
    'Ran a kitchen of twelve as head chef, wrote menus each season, kept food cost under 28 percent and passed every HACCP audit.',
    ['HACCP'],
  ],
  [
    'Served up to 60 guests a night, upsold wine, handled cash and trained new staff on the POS system.',
    ['Point of sale'],
  ],
  [
    'Checked guests in, answered the phone, sold upgrades and balanced the till; used Opera PMS.',
    ['Opera PMS'],
  ],
  [
    'Laid bricks and poured concrete foundations, read blueprints, erected scaffolding and kept the site safe.',
    [],
  ],
  [
    'Wired houses to code, fitted fire alarm systems and traced faults in switchgear.',
    ['Fire alarm systems', 'Transformers and switchgear'],
  ],
  [
    'Designed reinforced concrete bridges to Eurocode 2, modelled them in Revit and checked shop drawings.',
    ['Reinforced concrete', 'Eurocodes', 'Revit', 'Construction drawings'],
  ],
  [
    'Designed gearboxes in SolidWorks, ran FEA in ANSYS and cut scrap by 12 percent with Lean.',
    ['SolidWorks', 'Finite element analysis', 'ANSYS', 'Lean'],
  ],
  [
    'Set up Haas mills and lathes, wrote G-code, held tolerances of 10 microns and trained apprentices.',
    ['CNC programming'],
  ],
  [
    'Programmed Siemens S7 PLCs in TIA Portal, commissioned drives, and built SCADA screens.',
    ['Siemens TIA Portal', 'SCADA'],
  ],
  [
    'Planned rooftop solar PV for 40 schools, modelled yield in PVsyst and applied for grid connection.',
    ['Solar energy', 'PVsyst'],
  ],
  [
    'Ran a dairy herd of 200 cows, drove tractors, kept records of milking and planned irrigation.',
    ['Dairy farming', 'Irrigation'],
  ],
  [
    'Led patrol of a district of 30,000 people, wrote reports, secured evidence and gave first aid.',
    ['First aid'],
  ],
  ['Answered 300 calls a year, drove the engine, taught fire safety in schools.', ['Fire safety']],
  ['Let and managed 140 flats, screened tenants, chased arrears and oversaw contractors.', []],
  [
    'Wrote news for a daily, broke stories on housing, edited copy and filmed short clips for social media.',
    ['Social media marketing'],
  ],
  [
    'Shot weddings and products, retouched in Photoshop and Lightroom, and delivered galleries within a week.',
    ['Adobe Photoshop', 'Adobe Lightroom'],
  ],
  [
    'Mixed live sound for 90 shows, recorded in Pro Tools and looked after the box office van.',
    ['Live sound', 'Pro Tools'],
  ],
  [
    'Drew brand identities, laid out magazines in InDesign, tested prototypes in Figma with users.',
    ['Adobe InDesign', 'Figma'],
  ],
  ['Cut patterns, draped on the stand and followed samples through fittings in the atelier.', []],
  [
    'Translated contracts from German to English with SDL Trados; interpreted at trade fairs.',
    ['SDL Trados', 'Trade shows'],
  ],
  [
    'Answered 70 calls a day, resolved complaints at first contact and logged tickets in Zendesk.',
    ['Zendesk'],
  ],
  [
    'Kept the diary of two directors, booked travel, took minutes and ordered office supplies.',
    ['Office supplies management'],
  ],
  [
    'Trained 25 clients a week, wrote strength programmes and taught yoga on Monday evenings.',
    ['Yoga instruction'],
  ],
  [
    'Cut, coloured and styled hair for 12 clients a day, did bridal makeup and sold products at the front desk.',
    ['Makeup artistry', 'Reception'],
  ],
  ['Serviced brakes and engines, ran diagnostics and passed cars for MOT testing.', ['MOT testing']],
  [
    'Flew 2,400 hours on the A320 in a multi-crew cockpit; trained first officers in crew resource management.',
    ['Aviation safety'],
  ],
  [
    'Stood watch on the bridge, kept the engine room clean and held STCW certificates.',
    ['STCW certification'],
  ],
  [
    'Moved services from Java to Go, ran them on Kubernetes, stored events in Kafka and cut latency by half.',
    ['Java', 'Go', 'Kubernetes', 'Apache Kafka'],
  ],
  ['Kept an open line with customers at Slack and Notion, and wrote less code than the team before.', []],
  [
    'Trained XGBoost models on claims, tracked runs in MLflow and shipped a dashboard in Tableau.',
    ['XGBoost', 'MLflow', 'Tableau'],
  ],
  ['In spring we made the salt works run on less power; a chef and a puppet maker joined our teams.', []],
  ['Worked with the board to make access simple, box by box, and to express thanks in a swift word.', []],
  [
    'The express lane at Spring Street had to rest; go figure, the unity of the crew was the rock it stood on.',
    [],
  ],
  ["Raised prime customers' trust, drew a sketch of the plan, and won new allies for the Delta group.", []],
  ['Lit the stage, closed the door, filed papers, packed boxes, and shipped parcels before the storm.', []],
  [
    'Monitoring patients and interpreting results, drafting letters, presenting cases and scheduling visits were daily duties.',
    [],
  ],
  [
    'Gestion de projet et conduite du changement pour un service de 40 personnes; comptabilité générale et gestion de la paie; vite adopté par le chef de service.',
    ['Project management', 'Change management', 'Accounting', 'Payroll'],
  ],
  [
    'Leitete die Buchhaltung und den Einkauf, führte das Qualitätsmanagement ein und war für Arbeitssicherheit zuständig; der Zustand der Anlagen wurde besser.',
    ['Accounting', 'Purchasing', 'Quality management', 'Workplace safety'],
  ],
  [
    'Responsable de atención al cliente y ventas; gestión de inventarios, contabilidad y trabajo en equipo con personas de tres países.',
    ['Customer service', 'Sales', 'Inventory management', 'Accounting', 'Teamwork'],
  ],
  [
    'Gestão de projetos e gestão de estoque; atendimento ao cliente sem atrasos.',
    ['Project management', 'Inventory management', 'Customer service'],
  ],
  [
    'Contabilità generale, gestione del personale e assistenza clienti in un negozio.',
    ['Accounting', 'People management', 'Customer service'],
  ],
];

describe('skills in running text', () => {
  it.each(sentences)('of «%s»', (text, skills) => {
    const found = matchSkills(text, 'prose').map(hit => hit.value.skill.canonical);
    expect([...new Set(found)]).toEqual(skills);
  });

  it('are looked for in the sentences of 50 professions and more', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
  });
});
