import type { Mention, Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { SERVICE_WORDS } from '../../lexicon/service-words.ts';
import { words } from '../../lexicon/words.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { countryField, mentionField } from '../fields.ts';
import { mentionEndingAt, mentionFrom, mentionPastThe } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';

/** Tokens of what a service is called beside its name: "government's new national super app". */
const LONGEST = 8;
const COUNTRY = bitsOf(['country']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN', 'ADV', 'VERB']);
const QUOTES = new Set(['"', '“', '«', '”', '»']);
/** What a service is, beside the nouns by which one is known. */
const NOUNS: ReadonlySet<string> = new Set([
  ...SERVICE_WORDS,
  ...words('identity id identification network scheme program programme register repository portal product'),
]);
/** Whose the service of a country may be: "the Kenyan government's app". */
const STATES = new Set(words('government state authorities'));
/** Of what is liked in a country, but made elsewhere: "Kenya's most popular messaging app". */
const LIKED = new Set(words('popular used downloaded favourite favorite loved'));
const COPULAS = new Set(words('is was remains became'));

/** The country of a service, by whose words it is called: "Kenya's new super app, Kibo", "Kibo, the Kenyan government's app". */
export function serviceCountryCandidates(index: PatternIndex): Candidate[] {
  const { mentions, sentences } = index.annotation;
  return mentions.flatMap((mention): Candidate[] => {
    if (mention.type !== 'service' || mention.form !== 'name') return [];
    const land = countryBefore(mention, index) ?? countryBehind(mention, index);
    const name = mentionField(mention, index);
    const country = land && countryField(land, index);
    const sentence = spanHolding(sentences, mention.start);
    if (name === undefined || country === undefined || sentence === undefined) return [];
    const window = { start: sentence.start, end: sentence.end };
    return [
      {
        table: 'services',
        fields: { name, country },
        window,
        engine: ENGINE,
        rule: 'service-country',
        score: 0.8,
      },
    ];
  });
}

/** "Kenya's new super app, Kibo", "the Kenyan app Kibo": from the name back over what describes it. */
function countryBefore({ firstToken }: Mention, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  let at = firstToken;
  if (QUOTES.has(tokens[at - 1]?.text ?? '')) at--;
  // "super app, Kibo": only what says what it is may stand before the comma.
  if (tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === ':') {
    if (!NOUNS.has(tokens[at - 2]?.lower ?? '')) return undefined;
    at--;
  }
  for (const limit = Math.max(0, at - LONGEST); at > limit; at--) {
    const mention = mentionEndingAt(at, index);
    if (mention?.adjectival === true) return isCountry(mention, index) ? mention : undefined;
    if (mention !== undefined) return undefined;
    if (isOwner(tokens[at - 1])) {
      const owner = mentionEndingAt(at - 1, index);
      if (owner !== undefined) return isCountry(owner, index) ? owner : undefined;
      if (!STATES.has(tokens[at - 2]?.lower ?? '')) return undefined;
    } else if (!describes(tokens[at - 1])) return undefined;
  }
  return undefined;
}

/** "Kibo, Kenya's new super app", "Kibo is the Kenyan government's app". */
function countryBehind(mention: Mention, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  let at = pastAlias(index, mention);
  if (NOUNS.has(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.text !== ',' && !COPULAS.has(tokens[at]?.lower ?? '')) return undefined;
  const land = mentionPastThe(at + 1, index);
  if (land === undefined || !isCountry(land, index)) return undefined;
  if (land.adjectival !== true && !isOwner(tokens[land.endToken])) return undefined;
  for (at = land.endToken; at < land.endToken + LONGEST; at++) {
    const token = tokens[at];
    if (mentionFrom(at, index) !== undefined || LIKED.has(token?.lower ?? '')) return undefined;
    if (NOUNS.has(token?.lower ?? '') && !describes(tokens[at + 1])) return land;
    if (!isOwner(token) && !describes(token)) return undefined;
  }
  return undefined;
}

/** Lower-case words of what a thing is called, which no clause goes on over. */
function describes(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.text === '-') return true;
  const isVerb = token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower);
  return NOMINAL.has(token.pos) && !isVerb && token.text === token.lower;
}

function isOwner(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text);
}

function isCountry({ firstToken, type }: Mention, { kindsAt }: PatternIndex): boolean {
  return type === 'place' && ((kindsAt[firstToken] ?? 0) & COUNTRY) !== 0;
}
