import type { Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { DOCUMENT_NOUNS } from '../../../lexicon/cues.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { KNOWN, knownAs } from '../../../lexicon/known-names.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isTitled } from '../persons/titled.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';

/** Behind these stands whose words or figures they are, behind a document with "from" or "by". */
const LEADING = soughtWords(['according', 'from', 'by']);
/** What those who count and ask do, behind their name; people do most of it too, but under names that are known for such. */
const FINDING = soughtWords([
  'estimates',
  'estimated',
  'forecasts',
  'found',
  'finds',
  'reported',
  'reckons',
  'projects',
]);
/** Words between a document and its author: "a report published on Tuesday by". */
const LONGEST_GAP = 5;

/**
 * Segments with those bodies of one word by what they are sources of, though their names are taken for those of places or people, or are
 * not seen at all: "according to Quaybarometer", "a survey by Quaybarometer", "Quaybarometer found". Each is one wherever it stands.
 * @param segments in text order; so is what is given
 */
export function withBodiesAsSources(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const persons = new Set(
    segments.flatMap(({ type, words }) =>
      type.type === 'person' && words.length > 1 ? words.map(({ text }) => text) : [],
    ),
  );
  const sources: NameSegment[] = [];
  const add = (at: number): void => {
    const word = tokens[at];
    if (word === undefined || !mayBeBody(word) || persons.has(word.text) || isTitled(tokens, at)) return;
    const [named] = overlapping(segments, { firstToken: at, endToken: at + 1 });
    if (named !== undefined && (named.endToken - named.firstToken > 1 || named.type.type === 'organization'))
      return;
    if (named === undefined && !mayBeUntagged(tokens, at)) return;
    sources.push(segmentAt(tokens, at, at + 1, { type: 'organization', strength: 2 }));
  };
  for (const lead of placesOf(LEADING, tokens)) {
    const at = sourceBehind(tokens, lead);
    if (at !== undefined && !isNamePart(tokens[at + 1])) add(at);
  }
  for (const verb of placesOf(FINDING, tokens)) if (!isNamePart(tokens[verb - 2])) add(verb - 1);
  for (const segment of segments)
    if (isMixedName(segment) && !persons.has(segment.text) && !isTitled(tokens, segment.firstToken))
      sources.push({ ...segment, type: { type: 'organization', strength: 2 } });
  if (sources.length === 0) return segments;
  const found = new Set(sources.map(({ text }) => text));
  const others = segments.filter(({ text, type }) => found.has(text) && type.type !== 'organization');
  const bodies = [
    ...sources,
    ...others.map((other) => ({ ...other, type: { type: 'organization', strength: 2 } as const })),
  ];
  const unique = new Map(bodies.map((body) => [body.firstToken, body]));
  return withInPlace(
    segments,
    [...unique.values()].sort((a, b) => a.firstToken - b.firstToken),
  );
}

/** The token behind "according to", "data from" or "a survey published on Tuesday by". */
function sourceBehind(tokens: readonly Token[], lead: number): number | undefined {
  const { lower } = tokens[lead] ?? {};
  if (lower === 'according') return tokens[lead + 1]?.lower === 'to' ? lead + 2 : undefined;
  for (let at = lead - 1; at >= Math.max(0, lead - LONGEST_GAP); at--) {
    const { lower: word = '', pos } = tokens[at] ?? {};
    if (DOCUMENT_NOUNS.has(word)) return lead + 1;
    if (lower === 'from' || pos === 'PUNCT' || pos === 'CCONJ') return undefined;
  }
  return undefined;
}

/** A capitalised word that is no word of the language, no given or family name and no known place. */
function mayBeBody({ text, lower }: Token): boolean {
  if (!/^\p{Lu}\p{L}{3,}$/u.test(text) || isCommonWord(lower) || isGivenName(text)) return false;
  if (isKnownPlace(text)) return false;
  if (isOfficeHead(lower) || isOrganizationHead(lower) || isPortfolioWord(lower)) return false;
  return (knownAs(text) & (KNOWN.given | KNOWN.family | KNOWN.city | KNOWN.town | KNOWN.region)) === 0;
}

/** A word that nobody took for a name: not at the beginning of a sentence, where all have capitals, alone, and with nothing behind it that it is said of. */
function mayBeUntagged(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || /^[.!?:“"”]$/.test(before.text) || word?.pos !== 'PROPN') return false;
  if (isNamePart(before) || word.lower.endsWith('s')) return false;
  return !/^(?:NOUN|ADJ|NUM|PROPN)$/.test(next?.pos ?? '') && next?.lower !== 'of';
}

/** "EDRi": a name of one word with capitals inside, which is no "McLind" and no "DeLind". */
function isMixedName({ words, type }: NameSegment): boolean {
  const [word, other] = words;
  if (word === undefined || other !== undefined || type.type !== 'person') return false;
  return (
    /^\p{Lu}{2,}\p{Ll}{1,2}$|\p{Ll}{2}\p{Lu}\p{Ll}*$/u.test(word.text) &&
    !/^(?:Mac|Fitz|Van|Des?|[LD][aeiu]|Mc)\p{Lu}/u.test(word.text)
  );
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.pos === 'PROPN';
}
