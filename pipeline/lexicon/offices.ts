/** Words of which the titles of offices are made, and forms of address. Own list. */
import { words } from './words.ts';

/** Lower-case head nouns of offices; titles of several words are put together from these and the modifiers. */
const OFFICE_HEADS: ReadonlySet<string> = new Set([
  ...words(
    'president vice-president minister vice-minister premier secretary secretary-general undersecretary under-secretary',
  ),
  ...words(
    'under-secretary-general director director-general chairman chairwoman chairperson chair co-chair vice-chair',
  ),
  ...words(
    'vice-chairman executive ceo cto cfo coo cio cdo ciso chief commissioner governor mayor ambassador envoy consul',
  ),
  ...words(
    'king queen prince princess emir sultan emperor pope chancellor vice-chancellor rector provost dean',
  ),
  ...words(
    'spokesperson spokesman spokeswoman head deputy leader senator congressman congresswoman representative mp',
  ),
  ...words(
    'lawmaker legislator councillor councilor speaker whip professor lecturer judge justice magistrate prosecutor',
  ),
  ...words(
    'attorney ombudsman auditor founder co-founder manager administrator coordinator co-ordinator rapporteur',
  ),
  ...words(
    'treasurer comptroller inspector superintendent sheriff general admiral commodore colonel major captain lieutenant',
  ),
  ...words(
    'sergeant marshal commander bishop archbishop cardinal rabbi imam editor editor-in-chief correspondent officer',
  ),
  ...words(
    'advisor adviser counsellor counselor trustee principal curator analyst economist engineer scientist',
  ),
  ...words('researcher fellow partner chargé vice-premier barrister specialist strategist vp svp evp'),
  ...words(
    'controller registrar observer consultant historian sociologist statistician lawyer advocate instructor',
  ),
  ...words(
    'postmaster postmaster-general akim hokim wali voivode vice-rector vice-dean vice-mayor vice-governor',
  ),
  ...words('cmd co-president co-director co-chairman deputy-director cro cmo chro cso boss'),
]);

/** Lower-case words before a head that belong to the office: "deputy minister", "acting director". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set([
  ...words(
    'deputy vice acting first second former assistant permanent co- co executive managing chief senior junior prime',
  ),
  ...words(
    'interim associate general special honorary ex- ex incumbent outgoing incoming newly-elected elect designate',
  ),
  ...words(
    'co-vice principal lead coordinating joint regional global foreign federal state national under founding crown resident alternate',
  ),
  ...words(
    'lieutenant brigadier attorney press finance interior defence defense technology information financial operating cabinet',
  ),
]);

/** Forms of address, with and without the full stop. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...words(
    'Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Sir Dame Lord Lady Prof Prof. Hon Hon. Rev Rev. Madam Madame H.E. HE H.E',
  ),
  ...words('Atty Atty. H.R.H. HRH H.H. HH Excellency Highness Majesty Monsieur Sheikh Sheikha St St.'),
  ...words(
    'Eng Eng. Engr Engr. Ing Ing. Amb Amb. Barr Barr. Alhaji Hajia Hajiya Malam Mallam Datuk Dato Shri Smt Smt.',
  ),
  ...words("Arch Arch. Arc. Honourable Honorable Hon’ble Hon'ble prof prof. dr dr. mr mr. mrs mrs. ms ms."),
  ...words('Datin YB YAB YBhg YBhg. Encik Pn Pn. Ts Ts. Otunba Barrister Rt Rt.'),
]);

/** The second words of forms of address: "Datuk Seri", "Tan Sri", "Dato' Wira". */
export const SECOND_ADDRESSES: ReadonlySet<string> = new Set(
  words('Seri Sri Wira Paduka Patinggi Panglima Amar Utama Setia Laila Awang Haji Hajah Dayang'),
);

/** What stands behind "His" and "Her" before a name or office: "Her Royal Highness". */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  words('Excellency Highness Majesty Royal Holiness Eminence Honour Grace Worship'),
);

/** Military ranks, short and long, which stand before a name behind another title: "Chairman Lt Gen Omar Khalil". */
export const RANKS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  words(
    'Lt Gen Maj Brig Col Capt Cdr Adm Cmdr Lt. Gen. Maj. Brig. Col. Capt. Adm. Lieutenant General Major Brigadier Colonel Captain Admiral',
  ),
);

/** Forms of address that are short for a word, without the full stop: "Eng" of "Eng. Omar Khalil". No sentence ends behind them. */
export const SHORTENED_ADDRESSES: ReadonlySet<string> = new Set(
  words('Eng Engr Ing Amb Barr Smt Hon Prof prof Rev Dr dr Mr Mrs Ms Pn Ts'),
);

/** Whether a lower-case word can be the head of an office: "minister", "spokeswoman", plural "ministers" too. */
export function isOfficeHead(lower: string): boolean {
  return OFFICE_HEADS.has(lower) || (lower.endsWith('s') && OFFICE_HEADS.has(lower.slice(0, -1)));
}

/**
 * Short for "Cabinet Secretary", "Permanent Secretary", "Director General", "Managing Director", "Chief Minister", "Attorney General", and for members of assemblies
 * and parliaments.
 */
export const SHORT_TITLES: ReadonlySet<string> = new Set(words('PM DPM CS PS DG MD CM AG MLA MLC MEP'));

/** Titles before names that are written short with a full stop: "Sen." for "Senator", "Gov." for "Governor". */
export const SHORTENED_TITLES: ReadonlySet<string> = new Set(words('Sen. Rep. Gov. Usec. Asec.'));
