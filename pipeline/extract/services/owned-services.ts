import type { Mention, Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { isServiceHead } from '../../lexicon/service-words.ts';
import { spanHolding } from '../../text/locate.ts';
import { doersBefore } from '../clauses/doers.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { words } from '../../lexicon/words.ts';
import { mentionEndingAt, mentionPastThe, mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Tokens from "its" to the name, and from the verb to "its". */
const LONGEST_DESCRIPTION = 9;
const LONGEST_WAY = 6;
const DESCRIBING: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV']);
const BETWEEN: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET', 'NOUN', 'ADJ', 'PART', 'AUX']);

/** Who has a service that is called its own, whatever verb tells of it: "the Agency has announced its first mobile app, PortPass, which". */
export function ownedServiceCandidates(index: PatternIndex): Candidate[] {
  return index.annotation.mentions.flatMap((service) => {
    const isNamed = service.type === 'service' && service.form === 'name';
    const owner = isNamed ? (ownerBehind(service, index) ?? ownerOf(service, index)) : undefined;
    const name = owner && mentionField(service, index);
    const provider = owner && mentionField(owner, index);
    const sentence = spanHolding(index.annotation.sentences, service.start);
    if (name === undefined || provider === undefined || sentence === undefined) return [];
    const { start, end } = sentence;
    return [
      {
        table: 'services',
        fields: { name, provider },
        window: { start, end },
        engine: ENGINE,
        rule: 'service-of-subject',
        score: 0.75,
      },
    ];
  });
}

/** Whose service the words behind the comma say that it is: "PortPass, Quayside's flagship booking platform", unless a list goes on. */
function ownerBehind({ endToken }: Mention, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const after = tokens[endToken];
  const comma = after !== undefined && isServiceHead(after.lower) ? endToken + 1 : endToken;
  if (!/^[,(–—]$/.test(tokens[comma]?.text ?? '')) return undefined;
  const owner = mentionPastThe(comma + 1, index);
  if (owner?.type !== 'organization' || !/^['’]s?$/.test(tokens[owner.endToken]?.text ?? ''))
    return undefined;
  for (let at = owner.endToken + 1; at < owner.endToken + LONGEST_DESCRIPTION; at++) {
    const { lower = '', pos = '', text = '' } = tokens[at] ?? {};
    if (pos === 'NOUN' && OWNED.has(lower) && !/^(?:NOUN|PART|PROPN)$/.test(tokens[at + 1]?.pos ?? ''))
      return goesOnAsList(tokens, at + 1) ? undefined : owner;
    if (!DESCRIBING.has(pos) && text !== '-' && !(pos === 'VERB' && /(?:ing|ed)$/.test(lower)))
      return undefined;
  }
  return undefined;
}

/** "PortPass, Quayside's platform and others", ", and others". */
function goesOnAsList(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  return /^(?:and|or)$/.test(tokens[next]?.lower ?? '');
}

/** What somebody has is called so. */
const OWNED = new Set(
  words(
    'app application platform portal wallet chatbot service system network website superapp product brand offering scheme solution tool gateway',
  ),
);

/** The one body that is the subject of the clause in which a service is called its, or that alone is named before. */
function ownerOf(service: Mention, index: PatternIndex): Mention | undefined {
  const { tokens, sentences } = index.annotation;
  const sentence = spanHolding(sentences, service.start);
  const its = itsBefore(service.firstToken, index);
  if (sentence === undefined || its === undefined) return undefined;
  const verb = verbBefore(tokens, its);
  const [owner, other] = verb === undefined ? [] : doersBefore(verb, sentence, index);
  if (owner !== undefined) return other === undefined ? owner : undefined;
  return onlyBody(mentionsIn(index, sentence.firstToken, its));
}

/** The one body among things named, where nobody and no country is that "its" could mean. */
function onlyBody(named: readonly Mention[]): Mention | undefined {
  const meant = named.filter(({ adjectival }) => adjectival !== true);
  const [body] = meant.filter(({ type }) => type === 'organization');
  const isOther = meant.some(({ type, entity }) => type !== 'organization' || entity !== body?.entity);
  return isOther || body?.form === 'pronoun' ? undefined : body;
}

/** "its" before a name and the words that say what it names: "its new mobile app, |", "its |". */
function itsBefore(name: number, index: PatternIndex): number | undefined {
  const { tokens } = index.annotation;
  let at = /^["“«‘']$/.test(tokens[name - 1]?.text ?? '') ? name - 2 : name - 1;
  if (/^(?:called|dubbed|named)$/.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.text === ',') {
    at--;
    if (!isServiceHead(tokens[at]?.lower ?? '')) return undefined;
  }
  for (const lowest = Math.max(0, at - LONGEST_DESCRIPTION); at > lowest; at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.lower === 'its') return at;
    // "its partner Quayside's app"
    if (mentionEndingAt(at + 1, index) !== undefined) return undefined;
    const isParticiple = token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower);
    if (!DESCRIBING.has(token.pos) && token.text !== '-' && !isParticiple) return undefined;
  }
  return undefined;
}

/** The first verb of those before "its": "plans" in "plans to launch its", "announced" in "announced the launch of its". */
function verbBefore(tokens: readonly Token[], its: number): number | undefined {
  let verb: number | undefined;
  for (let at = its - 1; at >= Math.max(0, (verb ?? its) - LONGEST_WAY); at--) {
    const { pos = '', lower = '' } = tokens[at] ?? {};
    if (pos === 'VERB') {
      if (lower.endsWith('ing')) return undefined;
      verb = at;
    } else if (verb === undefined ? !BETWEEN.has(pos) : !/^(?:to|has|have|had|also|will)$/.test(lower)) break;
  }
  return verb;
}
