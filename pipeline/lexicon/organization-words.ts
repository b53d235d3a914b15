/** Words by which the name of an organisation and its kind are known. Own list. */
import type { Organization } from '../contract/rows.generated.ts';
import { intergovernmentalNamed } from './intergovernmental.ts';
import { keyOfWord, phrases, words } from './words.ts';

export type OrganizationKind = NonNullable<Organization['kind']>;

/** Abbreviations, with and without full stops, that say in which legal form a company exists; case matters. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  ...words(
    'LLC L.L.C. L.L.C Ltd Ltd. Limited Inc Inc. Incorporated Corp Corp. Co Co. PLC plc P.L.C. LLP L.L.P. LP L.P.',
  ),
  ...words(
    'GmbH AG A.G. KG KGaA SE S.E. UG e.V. S.A. SA S.A SAS S.A.S. SARL S.à.r.l. Sàrl S.p.A. SpA S.r.l. Srl S.L. SL',
  ),
  ...words(
    'B.V. BV N.V. NV AB ASA A/S AS ApS Oy Oyj OÜ SIA UAB Kft Zrt Nyrt s.r.o. d.o.o. a.s. EOOD OOD EAD',
  ),
  ...words('JSC J.S.C. OJSC CJSC PJSC QSC Q.S.C. QJSC OAO OOO ZAO PAO AO MMC ASC QSC A.Ş. AŞ A.S. SAOG SAOC'),
  ...words('Pty Pty. Pte Pte. Pvt Pvt. Bhd Berhad Sdn Tbk KK K.K. Ltda Ltda. Lda S.A.B. FZE FZCO DMCC'),
]);

/** In lower case, without the form that is a word of its own ("as"). */
function legalForms(): readonly string[] {
  return [...new Set([...LEGAL_FORMS].map((form) => form.toLowerCase()))].filter((form) => form !== 'as');
}

/** Lower-case words and phrases that state each kind of `schemas/organizations.schema.json`. */
export const ORGANIZATION_KIND_WORDS: Readonly<Record<OrganizationKind, readonly string[]>> = {
  ministry: phrases('ministry, ministries, department, departments'),
  agency:
    phrases(`agency, agencies, authority, administration, office, bureau, commission, service, inspectorate,
    directorate, directorate-general, secretariat, regulator, regulatory body, institute`),
  bank: phrases('bank, banks, bancorp'),
  company: [
    ...phrases(`company, companies, corporation, group, holding, holdings, firm, startup, start-up, enterprise, airlines,
      airways, motors, pharmaceuticals, telecom, telecoms, industries, ventures, conglomerate, manufacturer`),
    ...legalForms(),
  ],
  university: phrases('university, institute, college, school, academy, polytechnic, faculty'),
  intergovernmental: phrases(`intergovernmental, union, organization, organisation, nations, united nations,
    international organization, international organisation, commonwealth, community, specialized agency, specialised agency`),
  association:
    phrases(`association, federation, confederation, council, committee, society, alliance, foundation, league,
    chamber, coalition, consortium, party, movement, trust, non-profit, nonprofit, ngo, club, network`),
  sector: phrases('sector, sectors'),
};

/** Head nouns of organisation names that state no kind of the schema. */
const OTHER_HEADS = words(`
  organisation organization union nations commonwealth parliament senate court tribunal cabinet government police
  army navy embassy consulate hospital museum library laboratory laboratories lab labs observatory board fund exchange
  institution institutions division team unit headquarters press broadcaster newspaper choir orchestra church mosque treasury
  presidency delegation mission taskforce foundation partnership collective guild syndicate cooperative co-operative
  corps brigade battalion secretariat academy bloc
`);

/** Words that state a kind but that a name rarely ends with, or ends with when it is no organisation. */
const NO_HEADS: ReadonlySet<string> = new Set([
  'firm',
  'startup',
  'enterprise',
  'manufacturer',
  'intergovernmental',
  'faculty',
]);

const KIND_OF_WORD = keyOfWord(ORGANIZATION_KIND_WORDS);
const HEADS: ReadonlySet<string> = new Set([
  ...Object.values(ORGANIZATION_KIND_WORDS)
    .flat()
    .filter((word) => /^[a-z-]{3,}$/.test(word) && !NO_HEADS.has(word) && !/ies$|(?<!ng|ing)s$/.test(word)),
  ...words('airlines airways motors pharmaceuticals telecoms industries holdings nations'),
  ...OTHER_HEADS,
]);

/** Whether a name whose head is this lower-case word can be an organisation: "ministry", "holding". */
export function isOrganizationHead(lower: string): boolean {
  return HEADS.has(lower);
}

/**
 * The kind that a name states: by the list of intergovernmental bodies, else by its head (the word before "of", "for"
 * or "on", or the last), else by its legal form. "Ministry of Health" → ministry, "Harbour Bank PLC" → bank.
 */
export function organizationKindOf(name: string): OrganizationKind | undefined {
  if (intergovernmentalNamed(name) !== undefined) return 'intergovernmental';
  const parts = name.replace(/\s*\([^()]*\)\s*$/, '').split(/\s+/);
  let end = parts.length;
  while (end > 1 && LEGAL_FORMS.has((parts[end - 1] ?? '').replace(/,$/, ''))) end--;
  const link = parts.findIndex((part, index) => index > 0 && /^(?:of|for|on|against|to)$/.test(part));
  const head = (parts[(link > 0 && link < end ? link : end) - 1] ?? '')
    .toLowerCase()
    .replace(/[^\p{L}-]/gu, '');
  const before = (parts[(link > 0 && link < end ? link : end) - 2] ?? '').toLowerCase();
  // "the Commonwealth WPU Group"
  const isWithin = parts.length > 2 && /^\p{Lu}{2,}$/u.test(parts[end - 2] ?? '');
  // "the Group of Friends on Ports"
  const isOfMembers = link === 1 && end === parts.length;
  if (head === 'group' && (NO_FIRM.test(before) || isWithin || isOfMembers)) return undefined;
  const kind =
    head === 'institute' ? kindOfInstitute(name) : kindOfHead(head, (parts[0] ?? '').toLowerCase());
  if (end < parts.length) return kind === 'bank' ? 'bank' : 'company';
  return kind;
}

/** What institutes do that carry out tasks of a state. */
const OF_STATES =
  /\b(?:statistics|statistical|standards|standardi[sz]ation|metrology|measurement|meteorology|hydrology|cartography|geodesy|social security|social insurance|telecommunications|migration|tourism|intellectual property|industrial property|public health|civil registration|transparency)\b/i;
/** What is taught at an institute. */
const TAUGHT =
  /\b(?:technology|technological|polytechnic|sciences?|engineering|business|management|medicine|arts?|design|architecture|education|training)(?:$| (?:and|in|at|\p{Lu}))/iu;

/** An institute may teach, be an office of the state, or only do research, which is no kind of the schema. */
function kindOfInstitute(name: string): OrganizationKind | undefined {
  if (OF_STATES.test(name)) return 'agency';
  return TAUGHT.test(name.replace(/\s*(?:\([^()]*\)|institute)$/i, '')) ? 'university' : undefined;
}

/** "Working Group on Ports", "Digital Government Group": people of several bodies, or a part of a government. */
const NO_FIRM =
  /^(?:working|task|expert|experts|study|steering|advisory|focus|contact|government|parliamentary|friendship|negotiating|coordination|technical|drafting|policy|interest|ministerial|user|users|operators|regulators|donors|partners)$/;

/** A union that is not in the list of intergovernmental bodies may be one of workers, of students or of banks. */
function kindOfHead(head: string, first: string): OrganizationKind | undefined {
  const kind = KIND_OF_WORD.get(head);
  if (kind === 'intergovernmental')
    return /^(?:international|world|european|african|asian|arab|eurasian)$/.test(first) ? kind : undefined;
  if ((head === 'committee' || head === 'council') && (first === 'state' || first === 'federal'))
    return 'agency';
  return kind;
}
