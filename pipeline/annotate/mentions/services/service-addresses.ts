import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isKnownService } from '../../../lexicon/known-services.ts';
import { words } from '../../../lexicon/words.ts';
import { isWithin, overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCalledService } from './called-addresses.ts';
import { MARK } from '../names/token-marks.ts';
import { isCapitalised, touches } from '../names/token-shapes.ts';

/** What an address of a government begins with where it is that of its services, and no body's: "my.gov.pt", "gov.pt", "mygov.pt". */
const OF_SERVICES = new Set(words('my e egov e-gov gov gob gouv mygov one services service id'));
const GOVERNMENT = /^(?:gov|gob|gouv|egov|mygov|e-gov|Gov|Gob|Gouv)\.?$/;
const LAND = /^[a-z]{2}\.?$/;
/** What says that an address is only where to look or to write: "www.my.gov.pt", "press@my.gov.pt". */
const NO_NAME_BEFORE = /^[@/.]$|[@/]$/;

/**
 * Services by their address ("my.gov.pt", "Gob.pe"), or by a name that is known ("mygov").
 * @param segments in text order
 * @param marks of the tokens
 */
export function withServiceAddresses(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  marks: Uint8Array,
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (((marks[index] ?? 0) & MARK.address) === 0) continue;
    const segment = ofCountry(tokens, index) ?? addressAt(tokens, index) ?? knownAt(tokens, index);
    if (segment === undefined || overlapping(segments, segment).some((other) => !isWithin(other, segment)))
      continue;
    found.push(segment);
    index = segment.endToken - 1;
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** "Togo.Gov": the services of a state by its name. */
function ofCountry(tokens: readonly Token[], gov: number): NameSegment | undefined {
  const [land, point] = [tokens[gov - 2], tokens[gov - 1]];
  const isCalled = point?.text === '.' && touches(land, point) && touches(point, tokens[gov]);
  if (!isCalled || !/^(?:Gov|GOV)$/.test(tokens[gov]?.text ?? '')) return undefined;
  return countryOfName(land?.text ?? '') === undefined ? undefined : segmentOf(tokens, gov - 2, gov + 1);
}

/** The address in which "gov" stands, parted at its points: "my" "." "gov." "pt", "mygov" "." "az". */
function addressAt(tokens: readonly Token[], gov: number): NameSegment | undefined {
  const [point, word] = [tokens[gov - 1], tokens[gov - 2]];
  const isBehind = point?.text === '.' && touches(point, tokens[gov]) && touches(word, point);
  const firstToken = isBehind ? gov - 2 : gov;
  const first = tokens[firstToken];
  if (first === undefined || !GOVERNMENT.test(tokens[gov]?.text ?? '')) return undefined;
  if (isInAddress(tokens, firstToken)) return undefined;
  const land = tokens[gov]?.text.endsWith('.') === true ? gov + 1 : gov + 2;
  const isWhole = tokens
    .slice(firstToken + 1, land + 1)
    .every((token, at) => touches(tokens[firstToken + at], token));
  if (!isWhole || !LAND.test(tokens[land]?.text ?? '')) return undefined;
  const isService =
    OF_SERVICES.has(first.lower.replace(/\.$/, '')) ||
    isCalledService(tokens, { firstToken, endToken: land + 1 });
  return isService ? segmentOf(tokens, firstToken, land + 1) : undefined;
}

function isInAddress(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before !== undefined && touches(before, tokens[first]) && NO_NAME_BEFORE.test(before.text);
}

function knownAt(tokens: readonly Token[], index: number): NameSegment | undefined {
  const token = tokens[index];
  return token !== undefined && !isCapitalised(token) && isKnownService(token.text)
    ? segmentOf(tokens, index, index + 1)
    : undefined;
}

function segmentOf(tokens: readonly Token[], firstToken: number, endToken: number): NameSegment {
  return segmentAt(tokens, firstToken, endToken, { type: 'service', strength: 2 });
}
