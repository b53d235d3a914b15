/** Letters behind the names of people for orders, degrees, fellowships and seats: "Ana Silva OBE", "Omar Khalil, PhD". Own list. */
import { words } from './words.ts';

export const LETTERS_BEHIND_NAMES: ReadonlySet<string> = new Set([
  ...words('CBE OBE MBE KBE DBE CMG KCMG GCMG DCMG CVO KCVO MVO KC QC SC CH DSO'),
  ...words('MFR OFR OON CON GCON CFR GCFR EGH CGH EBS MBS OGW CBS OJ CD AO AM AC OC CM ONZM CNZM MNZM'),
  ...words('PhD DPhil MD MBA BSc MSc LLB LLM MA BA MPA MPhil CPA ACCA FCA FRS FREng FIET FBCS FHRM FCIPD'),
  ...words('MP MLA MLC MEP MSP MNA TD JP'),
]);
