import type { NameSegment } from '../names/segments.ts';

/** Codes that somebody scans, types or writes, and that nobody adopts. */
const CODE = /(?:^|\s)(?:QR|PIN|Post|Postal|ZIP|Zip|Area|Country|Source|Dress|Bar|Access|USSD|Short) Codes?$/;
/** Several texts, none of which has a name: "MoUs/Agreements". */
const SEVERAL =
  /^(?:(?:MoUs|MOUs|Memoranda|Memorandums|Agreements|Contracts|Accords|Pacts)(?: ?[/&] ?| and |$))+$/u;

/** What is taken for a text and is none, or no one in particular. */
export function isNoText({ type, text }: NameSegment): boolean {
  return type.type === 'instrument' && (CODE.test(text) || SEVERAL.test(text));
}
