import type { SkillFamily } from '../skill.ts';

export const medicine: SkillFamily = {
  family: 'medicine',
  lines: `
Internal medicine | medicina interna | innere medizin | médecine interne
General practice | family medicine | primary care | medicina familiar | allgemeinmedizin | médecine générale
Emergency medicine | medicina de urgencias | notfallmedizin | médecine d'urgence
Intensive care medicine | intensivmedizin
Anesthesiology | anaesthesia | anesthesia | anestesiología | anästhesie | anesthésie
General surgery | cirugía general | allgemeinchirurgie | chirurgie générale
Surgery | surgical procedures | cirugía | chirurgie
Laparoscopic surgery | minimally invasive surgery
Orthopedic surgery | orthopaedics | orthopedics | traumatología | orthopädie
Neurosurgery | neurocirugía | neurochirurgie
Cardiothoracic surgery | cardiac surgery
Plastic surgery | reconstructive surgery
Vascular surgery
Trauma surgery | unfallchirurgie
Cardiology | cardiología | kardiologie | cardiologie | interventional cardiology
Pulmonology | respiratory medicine | neumología
Gastroenterology | endoscopy | colonoscopy
Nephrology | nefrología
Endocrinology | endocrinología
Hematology | haematology
Oncology | oncología | onkologie | oncologie
Radiation oncology | radiotherapy
Neurology | neurología | neurologie
Psychiatry | psiquiatría | psychiatrie
Child psychiatry | child and adolescent psychiatry
Pediatrics | paediatrics | pediatría | pädiatrie | pédiatrie | kinderheilkunde
Neonatology
Obstetrics and gynecology | obstetrics | gynecology | gynaecology | ob/gyn | ginecología | gynäkologie
Dermatology | dermatología | dermatologie
Ophthalmology | oftalmología | augenheilkunde
Otolaryngology | ent medicine
Urology | urología | urologie
Rheumatology | immunology clinic | allergology
Infectious diseases | infectious disease medicine
Geriatric medicine
Rehabilitation medicine | physiatry
Sports medicine | medicina deportiva | sportmedizin
Occupational medicine | arbeitsmedizin
Tropical medicine
Pathology | anatomical pathology | histopathology
Forensic medicine | forensic pathology
Medical genetics | genetic counseling
Diagnostic reasoning | differential diagnosis | clinical diagnosis | clinical reasoning
Physical examination | physical examinations | medical history taking
Prescribing medication | =Prescribing
Ward rounds | hospital medicine
Medical education | clinical teaching
Surgical assistance | surgery assistance | surgical assistance in theatre | perioperative care
Operating room | operating theatre | aseptic technique | sterile technique
Suturing | wound suturing
Intubation | endotracheal intubation
Lumbar puncture | central venous catheterization
Electrocardiography | holter monitoring
Spirometry | pulmonary function testing
Aesthetic medicine | botox injections | dermal fillers
Emergency medical services | prehospital care | ambulance services | rettungsdienst
Advanced trauma life support | =ATLS
Prehospital trauma life support | =PHTLS
Paramedicine | emt-b | emt certification | emergency medical technician
Respiratory therapy
Transplant medicine
Evidence-based medicine | evidence based practice | systematic reviews
`,
};

export const dentistry: SkillFamily = {
  family: 'dentistry',
  lines: `
Dentistry | odontología | zahnmedizin | odontologia | médecine dentaire | general dentistry
Dental assistance | dental assisting | chairside assistance | zahnmedizinische assistenz
Dental hygiene | dental cleaning | prophylaxis cleaning | dentalhygiene
Dental care | oral health care | oral hygiene instruction
Dental radiography | dental x-rays
Orthodontics | ortodoncia | kieferorthopädie | orthodontie
Endodontics | root canal treatment
Periodontics | scaling and root planing | periodontal therapy
Prosthodontics | dentures
Dental crowns and bridges | crowns and bridges
Dental implants | implantology
Oral surgery | tooth extraction | maxillofacial surgery
Pediatric dentistry
Cosmetic dentistry | teeth whitening | veneers
Restorative dentistry | dental fillings
Dental impressions | intraoral scanning
Dental laboratory technology | dental technology | zahntechnik
Dental CAD/CAM | cerec
Dental anesthesia | local anesthesia in dentistry
Dental practice management | dentrix | eaglesoft
Invisalign | clear aligners
Dental charting | treatment planning in dentistry
`,
};

export const pharmacy: SkillFamily = {
  family: 'pharmacy',
  lines: `
Pharmacy | farmacia | pharmazie | pharmacie | farmácia
Pharmaceutical dispensing | dispensing | medication dispensing | prescription dispensing
Pharmacology | farmacología | pharmakologie | pharmacologie
Clinical pharmacy
Community pharmacy | retail pharmacy
Hospital pharmacy
Prescription verification | prescription processing | prescription filling
Drug interactions | drug interaction checks
=Compounding | pharmaceutical compounding | sterile compounding
Medication counseling | patient counselling in pharmacy
Medication therapy management
Pharmacovigilance | drug safety | farmacovigilancia | pharmakovigilanz
Pharmacokinetics | pharmacodynamics
Drug development | drug discovery
Pharmaceutical formulation | formulation development
Pharmaceutical quality assurance
Good pharmacy practice
Good distribution practice
Pharmacy inventory | controlled substances handling
Pharmacy technician certification | certified pharmacy technician
Toxicology | toxicología | toxikologie
Medicinal chemistry
Regulatory submissions | ind submissions | nda submissions | ctd dossiers
FDA regulations | fda 21 cfr part 11 | 21 cfr part 11 | 21 cfr part 820
EMA regulations | ema guidelines | mdr compliance
Good laboratory practice | glp compliance
Good manufacturing practice | =GMP | cgmp | buenas prácticas de manufactura | gute herstellungspraxis | bonnes pratiques de fabrication | good manufacturing practices
Medical affairs | medical science liaison
Computer system validation | csv validation | gamp 5
Process validation | cleaning validation
`,
};
