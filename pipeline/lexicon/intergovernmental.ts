/** Intergovernmental organisations and bodies of the United Nations system, with their acronyms. Own list. */
import { fold } from '../text/fold.ts';
import { memoized } from '../text/memoized.ts';

export interface IntergovernmentalBody {
  readonly name: string;
  /** '' where none is in use. */
  readonly acronym: string;
}

/** One a line: name | acronym | other names and acronyms, separated by commas. */
const BODIES = `
United Nations|UN|U.N.,United Nations Organization
United Nations General Assembly|UNGA|UN General Assembly
United Nations Security Council|UNSC|UN Security Council
United Nations Secretariat||UN Secretariat
Economic and Social Council|ECOSOC|United Nations Economic and Social Council,UN Economic and Social Council
Human Rights Council|UNHRC|United Nations Human Rights Council,UN Human Rights Council
International Telecommunication Union|ITU|International Telecommunications Union
World Health Organization|WHO|World Health Organisation
United Nations Educational, Scientific and Cultural Organization|UNESCO|
United Nations Children's Fund|UNICEF|
United Nations Development Programme|UNDP|UN Development Programme
United Nations Environment Programme|UNEP|UN Environment Programme
United Nations Population Fund|UNFPA|
United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency
United Nations Human Settlements Programme|UN-Habitat|
United Nations Industrial Development Organization|UNIDO|
United Nations Conference on Trade and Development|UNCTAD|UN Trade and Development
United Nations Office on Drugs and Crime|UNODC|
United Nations Entity for Gender Equality and the Empowerment of Women|UN Women|
United Nations Institute for Training and Research|UNITAR|
United Nations University|UNU|
United Nations Office for Project Services|UNOPS|
United Nations Capital Development Fund|UNCDF|
United Nations Department of Economic and Social Affairs|UN DESA|UNDESA
United Nations Relief and Works Agency for Palestine Refugees in the Near East|UNRWA|
United Nations Framework Convention on Climate Change secretariat|UN Climate Change|
Office for the Coordination of Humanitarian Affairs|OCHA|
Office of the United Nations High Commissioner for Human Rights|OHCHR|
United Nations Economic Commission for Europe|UNECE|
United Nations Economic Commission for Africa|UNECA|Economic Commission for Africa
Economic and Social Commission for Asia and the Pacific|ESCAP|UNESCAP,United Nations Economic and Social Commission for Asia and the Pacific
Economic and Social Commission for Western Asia|ESCWA|UNESCWA,United Nations Economic and Social Commission for Western Asia
Economic Commission for Latin America and the Caribbean|ECLAC|
World Food Programme|WFP|
Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations
International Fund for Agricultural Development|IFAD|
International Labour Organization|ILO|International Labour Organisation
International Civil Aviation Organization|ICAO|
International Maritime Organization|IMO|
Universal Postal Union|UPU|
World Meteorological Organization|WMO|
World Intellectual Property Organization|WIPO|
UN Tourism|UNWTO|World Tourism Organization
International Atomic Energy Agency|IAEA|
Joint United Nations Programme on HIV/AIDS|UNAIDS|
International Trade Centre|ITC|
International Organization for Migration|IOM|
International Court of Justice|ICJ|
International Criminal Court|ICC|
Organisation for the Prohibition of Chemical Weapons|OPCW|
International Seabed Authority|ISA|
Intergovernmental Panel on Climate Change|IPCC|
World Trade Organization|WTO|World Trade Organisation
International Monetary Fund|IMF|
World Bank||World Bank Group
World Economic Forum|WEF|
International Bank for Reconstruction and Development|IBRD|
International Finance Corporation|IFC|
International Development Association|IDA|
Multilateral Investment Guarantee Agency|MIGA|
Bank for International Settlements|BIS|
Financial Action Task Force|FATF|
Financial Stability Board|FSB|
Asian Development Bank|ADB|
African Development Bank|AfDB|African Development Bank Group
Inter-American Development Bank|IDB|IADB
Islamic Development Bank|IsDB|
European Bank for Reconstruction and Development|EBRD|
European Investment Bank|EIB|
Asian Infrastructure Investment Bank|AIIB|
New Development Bank|NDB|
Eurasian Development Bank|EDB|
Black Sea Trade and Development Bank|BSTDB|
Caribbean Development Bank|CDB|
Council of Europe Development Bank|CEB|
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development,Organisation for Economic Cooperation and Development
International Energy Agency|IEA|
International Renewable Energy Agency|IRENA|
Organization of the Petroleum Exporting Countries|OPEC|
Gas Exporting Countries Forum|GECF|
European Union|EU|E.U.
European Commission||
European Parliament||
European Council||
Council of the European Union||
European Central Bank|ECB|
European Court of Human Rights|ECHR|
Court of Justice of the European Union|CJEU|
European Union Agency for Cybersecurity|ENISA|
European Free Trade Association|EFTA|
Council of Europe|CoE|
European Space Agency|ESA|
European Organization for Nuclear Research|CERN|
European Telecommunications Standards Institute|ETSI|
European Conference of Postal and Telecommunications Administrations|CEPT|
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe
North Atlantic Treaty Organization|NATO|
Central European Initiative|CEI|
Nordic Council||
Benelux Union||
African Union|AU|
African Union Commission|AUC|
African Telecommunications Union|ATU|
Smart Africa||Smart Africa Alliance
Economic Community of West African States|ECOWAS|
West African Economic and Monetary Union|WAEMU|UEMOA
Economic Community of Central African States|ECCAS|
East African Community|EAC|
Southern African Development Community|SADC|
Common Market for Eastern and Southern Africa|COMESA|
Intergovernmental Authority on Development|IGAD|
African Continental Free Trade Area Secretariat|AfCFTA Secretariat|
Association of Southeast Asian Nations|ASEAN|
Asia-Pacific Economic Cooperation|APEC|
Asia-Pacific Telecommunity|APT|
South Asian Association for Regional Cooperation|SAARC|
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC|
Pacific Islands Forum|PIF|South Pacific Forum
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
Economic Cooperation Organization|ECO|
Conference on Interaction and Confidence Building Measures in Asia|CICA|
Organization of Turkic States|OTS|
International Organization of Turkic Culture|TURKSOY|
Commonwealth of Independent States|CIS|
Regional Commonwealth in the field of Communications|RCC|Regional Commonwealth in the Field of Communications
Eurasian Economic Union|EAEU|EEU
Eurasian Economic Commission|EEC|
Collective Security Treaty Organization|CSTO|
Organization of the Black Sea Economic Cooperation|BSEC|Black Sea Economic Cooperation
Organization for Democracy and Economic Development|GUAM|
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
Islamic World Educational, Scientific and Cultural Organization|ICESCO|ISESCO
Digital Cooperation Organization|DCO|Digital Cooperation Organisation
League of Arab States|LAS|Arab League
Arab Information and Communication Technologies Organization|AICTO|
Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf
Arab Maghreb Union|AMU|
Commonwealth of Nations||
Commonwealth Telecommunications Organisation|CTO|
Organisation internationale de la Francophonie|OIF|
Community of Portuguese Language Countries|CPLP|
Organization of American States|OAS|Organisation of American States
Inter-American Telecommunication Commission|CITEL|
Caribbean Community|CARICOM|
Caribbean Telecommunications Union|CTU|
Southern Common Market|Mercosur|MERCOSUR
Andean Community|CAN|
Community of Latin American and Caribbean States|CELAC|
Central American Integration System|SICA|
Union of South American Nations|UNASUR|
Pan American Health Organization|PAHO|
Association of Caribbean States|ACS|
Non-Aligned Movement|NAM|
Group of Seven|G7|G-7
Group of Twenty|G20|G-20
Group of 77|G77|G-77
BRICS||
D-8 Organization for Economic Cooperation|D-8|
International Criminal Police Organization|INTERPOL|Interpol
Europol||European Union Agency for Law Enforcement Cooperation
World Customs Organization|WCO|
International Organization for Standardization|ISO|
International Electrotechnical Commission|IEC|
International Telecommunications Satellite Organization|ITSO|
International Mobile Satellite Organization|IMSO|
International Committee of the Red Cross|ICRC|
International Federation of Red Cross and Red Crescent Societies|IFRC|
Inter-Parliamentary Union|IPU|
Permanent Court of Arbitration|PCA|
Hague Conference on Private International Law|HCCH|
International Institute for Democracy and Electoral Assistance|International IDEA|
International Centre for Migration Policy Development|ICMPD|
International Anti-Corruption Academy|IACA|
Global Green Growth Institute|GGGI|
Green Climate Fund|GCF|
Global Environment Facility|GEF|
Adaptation Fund||
`;

/** Words that are acronyms of a body but far more often something else; the full name must be written. */
const AMBIGUOUS_ACRONYMS: ReadonlySet<string> = new Set([
  'ECO',
  'CAN',
  'ACS',
  'PIF',
  'ISA',
  'AMU',
  'BIS',
  'IDA',
  'CEB',
  'PCA',
  'LAS',
]);

const BY_NAME = new Map<string, IntergovernmentalBody>();
const BY_ACRONYM = new Map<string, IntergovernmentalBody>();
const ALL: IntergovernmentalBody[] = [];

for (const line of BODIES.trim().split('\n')) {
  const [name = '', acronym = '', others = ''] = line.split('|');
  const body: IntergovernmentalBody = { name, acronym };
  ALL.push(body);
  for (const form of [name, acronym, ...others.split(',')]) {
    if (form === '' || AMBIGUOUS_ACRONYMS.has(form)) continue;
    if (isAcronym(form)) BY_ACRONYM.set(form, body);
    else for (const spelling of spellings(form)) BY_NAME.set(fold(spelling), body);
  }
}

/** "Programme" and "Program", "Organization" and "Organisation". */
function spellings(name: string): string[] {
  return [name, name.replace('Programme', 'Program'), name.replace('Organization', 'Organisation')];
}

/** Every body, in the order of the list. */
export const INTERGOVERNMENTAL_BODIES: readonly IntergovernmentalBody[] = ALL;

/** "UN World Food Programme". */
const OF_UNITED_NATIONS = /^(?:UN|U\.N\.|United Nations)['’]?s? /;

/**
 * The body that a name or acronym stands for, with or without "the", and with the United Nations before it. Acronyms must be written as they are ("WHO", not
 * "Who"), but for those that papers write like words ("Unesco", "Caricom"); full names must begin with a capital.
 */
export function intergovernmentalNamed(name: string): IntergovernmentalBody | undefined {
  return bodyNamed(name) ?? undefined;
}

/** Shorter ones are words ("Who"); of these, "Irena" is a given name. */
const LIKE_WORD = /^\p{Lu}\p{Ll}{4,}$/u;

const bodyNamed = memoized((name): IntergovernmentalBody | null => {
  const bare = name.replace(/^[Tt]he\s+/, '');
  const byAcronym = BY_ACRONYM.get(bare);
  if (byAcronym !== undefined) return byAcronym;
  if (LIKE_WORD.test(bare) && bare !== 'Irena') {
    const spoken = BY_ACRONYM.get(bare.toUpperCase());
    if (spoken !== undefined) return spoken;
  }
  if (!/^\p{Lu}/u.test(bare)) return null;
  return BY_NAME.get(fold(bare)) ?? BY_NAME.get(fold(bare.replace(OF_UNITED_NATIONS, ''))) ?? null;
});

/** Written without lower-case words: "UN", "UNESCO", "AfDB", "UN-Habitat", "D-8". */
function isAcronym(form: string): boolean {
  return !form.includes(' ') && /\p{Lu}.*[\p{Lu}\d]/u.test(form);
}
