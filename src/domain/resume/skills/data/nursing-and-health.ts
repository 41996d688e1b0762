import type { SkillFamily } from '../skill.ts';

export const health: SkillFamily = {
  family: 'health',
  lines: `
Electronic health records | ehr | emr | electronic medical records | electronic health record | elektronische patientenakte | historia clínica electrónica
Epic EHR | =Epic | epic systems | epiccare
Cerner | oracle health
MEDITECH | allscripts | athenahealth | eclinicalworks
HIPAA | hipaa compliance | patient confidentiality
CPR | cardiopulmonary resuscitation | reanimación cardiopulmonar
Basic life support | =BLS | bls certified
Advanced cardiac life support | =ACLS | acls certified
Pediatric advanced life support | =PALS | neonatal resuscitation
First aid | primeros auxilios | erste hilfe | premiers secours | primeiros socorros | primo soccorso
Medical terminology | terminología médica | medizinische fachbegriffe
Medical coding | icd-10 | cpt coding | icd-10 coding
Medical billing | healthcare billing | revenue cycle management
Medical records | medical records management | medical charting | =Charting
Medical transcription | medical scribing
Medical office administration | patient registration | patient scheduling | insurance verification
Healthcare administration | healthcare management | hospital administration | health services management | gestión sanitaria
Healthcare quality improvement | clinical governance | patient safety | joint commission standards
Clinical audit | clinical audits
Health informatics | clinical informatics
HL7 | fhir | hl7 fhir
Telemedicine | telehealth
Clinical research | investigación clínica | klinische forschung | recherche clinique
Clinical trials | clinical trial | ensayos clínicos | klinische studien | essais cliniques
Clinical trial management | clinical monitoring | clinical operations
Good clinical practice | gcp guidelines | ich-gcp | gcp training | gcp certified | gcp certification | gcp compliance
Clinical data management | medidata rave
Public health | salud pública | santé publique | saúde pública | sanità pubblica | gesundheitswesen
Epidemiology | epidemiología | épidémiologie | disease surveillance
Health promotion | health education | promoción de la salud | gesundheitsförderung
Health policy
Global health
Health economics | pharmacoeconomics
Vaccination programs | vaccination | immunizations | immunization
Nutrition | nutrición | nutrition counseling | ernährungsberatung
Dietetics | medical nutrition therapy | clinical nutrition
Meal planning | dietary planning
Medical devices | medical device regulations | iso 13485
Medical writing | scientific medical writing
Health insurance claims
Instrument sterilization | autoclave operation | sterile processing
Medical equipment maintenance | biomedical equipment
Veterinary medicine | veterinaria | tiermedizin | médecine vétérinaire
Veterinary care | veterinary nursing | animal care | veterinary assistance
Animal surgery | veterinary surgery
Livestock health
Radiology | radiología | radiologie
Radiography | x-ray imaging | radiologic technology
Medical imaging | diagnostic imaging
MRI scanning | magnetic resonance imaging | mri
CT scanning | computed tomography
Ultrasound imaging | sonography | ultrasonography | echocardiography
Nuclear medicine | radiation safety
Optometry | optical dispensing | eye examinations
Audiology | hearing tests
Acupuncture | traditional chinese medicine | naturopathy | homeopathy
Massage therapy | massages | medical massage
`,
};

export const nursing: SkillFamily = {
  family: 'nursing',
  lines: `
Nursing | clinical nursing | enfermería | krankenpflege | soins infirmiers | enfermagem | infermieristica | gesundheits- und krankenpflege
Registered nurse | =RN | registered nursing | rn license
Licensed practical nurse | =LPN | =LVN
Certified nursing assistant | =CNA | nursing assistance
Patient care | direct patient care | bedside care | atención al paciente | patientenversorgung | soins aux patients | patientenbetreuung | atendimento a pacientes | cuidado del paciente
Patient assessment | nursing assessment | head-to-toe assessment
Vital signs | vital signs monitoring | signos vitales | vitalzeichenkontrolle
Medication administration | administración de medicamentos | medikamentengabe | administration de médicaments
Medication management | medication reconciliation
IV therapy | intravenous therapy | iv insertion | peripheral iv insertion | infusion therapy
Central line care | picc line care
Phlebotomy | venipuncture | blood draws | blutabnahme | extracción de sangre | prélèvements sanguins
=Injections | intramuscular injections
Catheterization | urinary catheterization | foley catheters
Tracheostomy care | airway management
Ventilator care | mechanical ventilation
Wound care | wundversorgung | cuidado de heridas | soins des plaies | wundmanagement
Pressure ulcer prevention | ostomy care
Infection control | infection prevention | control de infecciones | hygiene management in hospitals
Patient education | patient teaching
Discharge planning | discharge coordination
Care planning | care plans | pflegeplanung | plan de cuidados | nursing care plans
Care coordination | patient coordination | nursing case management
Nursing documentation | pflegedokumentation
=Triage | patient triage | triaje
Emergency nursing | emergency care | emergency room nursing
Critical care nursing | critical care | =ICU | icu nursing | intensivpflege
Intensive care | cuidados intensivos | soins intensifs
Medical-surgical nursing | med-surg | med-surg nursing
Perioperative nursing | operating room nursing | or nursing | scrub nursing
Neonatal nursing | nicu | neonatal care
Pediatric nursing | pediatric care | kinderkrankenpflege
Labor and delivery nursing | labor and delivery | obstetric nursing
Midwifery | obstetrícia prática | sage-femme | hebammenarbeit | partería
Oncology nursing | chemotherapy administration
Hospice care | palliative care | cuidados paliativos | palliativpflege | soins palliatifs
Psychiatric nursing | mental health nursing
Geriatric nursing | geriatric care | altenpflege | gériatrie
Community nursing | home health nursing | district nursing | home health care
School nursing
Dialysis care | hemodialysis | haemodialysis
Cardiac monitoring | telemetry monitoring | ecg interpretation | ekg interpretation
Blood glucose monitoring | diabetes education | diabetes management
Pain management | schmerztherapie
Patient mobility | patient transfer | patient positioning | patient handling
Activities of daily living | adl assistance | personal hygiene care
Nursing leadership | charge nursing | nursing management
NCLEX | nclex-rn
Blood transfusions | blood transfusion
`,
};
