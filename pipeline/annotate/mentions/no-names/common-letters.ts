import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';

/** What there are many of, and a tagger takes for bodies by their letters: numbers, cards and codes, networks and ways to transmit, and what is done with software. */
const LETTERS: ReadonlySet<string> = new Set([
  ...words('IMEI IMSI ICCID MSISDN CNIC NICOP NIN BVN TIN SSN OTP PIN PUK KYC eKYC AML OCR RFID URL'),
  ...words('NFC LTE LTE-A VoLTE GSM UMTS CDMA WiMAX FTTH FTTx GPON VPN DNS VSAT LEO GEO PKI SaaS IaaS PaaS'),
  ...words('MMS USSD VoIP IPTV DSL ADSL VDSL FTTP FWA'),
  ...words('DPI DPG ERP CRM HRMIS UAV LED NFT EEZ ICU PPE GST HIV WWI WWII MSME LMS'),
]);

/** The names without such letters, "the IMEI of the phone", "their CNIC", where the article gives them to nobody in brackets: "Data Protection Inspectorate (DPI)". */
export function withoutCommonLetters(
  tokens: readonly Token[],
  names: readonly NameSegment[],
): readonly NameSegment[] {
  const common = names.filter(isCommon);
  if (common.length === 0) return names;
  const given = new Set(common.filter((name) => isInBrackets(tokens, name)).map(({ text }) => text));
  return names.filter((name) => !isCommon(name) || given.has(name.text));
}

function isCommon({ type, text, words: named }: NameSegment): boolean {
  return named.length === 1 && type.type !== 'person' && isCommonLetters(text);
}

/** Letters of what there are many of, and the one of "4G". */
export function isCommonLetters(text: string): boolean {
  return text === 'G' || LETTERS.has(text);
}

function isInBrackets(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  return tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';
}
