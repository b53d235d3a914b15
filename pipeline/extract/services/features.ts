import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { isServiceHead } from '../../lexicon/service-words.ts';
import { words } from '../../lexicon/words.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { isVerb, limitBefore, pastUse, verbPhrases } from './verb-phrases.ts';

const MODALS = new Set(['can', 'could']);
const ENABLERS = new Set([
  'lets',
  'allows',
  'enables',
  'allow',
  'enable',
  'let',
  'allowing',
  'enabling',
  'letting',
  'permits',
]);
/** What a service does for somebody, which it may do for others than its users: "helps the state save". */
const HELPERS = new Set(words('help helps helping'));
const USERS = new Set(
  words(
    'users citizens people residents customers they businesses holders ukrainians indians taxpayers farmers students patients travellers travelers passengers voters drivers individuals traders companies applicants everyone anyone subscribers merchants workers parents',
  ),
);

/**
 * What a service offers: the verb phrases after "users can" or "lets users" in a sentence that names one service
 * ("With PortPass, travellers can book a berth, pay fees and sign forms remotely" has three).
 */
export function featureCandidates(index: PatternIndex): Candidate[] {
  return sentencesWithServices(index).flatMap((sentence) => {
    const service = onlyService(index, sentence);
    const name = service === undefined ? undefined : mentionField(service, index);
    if (service === undefined || name === undefined) return [];
    const first = featureStart(index.annotation.tokens, sentence, service);
    if (first === undefined) return [];
    const text = index.annotation.article.text;
    const window = { start: sentence.start, end: sentence.end };
    const { tokens } = index.annotation;
    const from = pastUse(tokens, first, service);
    if (from === undefined) return [];
    return verbPhrases(tokens, from, limitBefore(tokens, from, service, sentence.endToken)).map(
      (span): Candidate => {
        const features = { value: text.slice(span.start, span.end), spans: [span] };
        return {
          table: 'services',
          fields: { name, features },
          window,
          engine: ENGINE,
          rule: 'users-can',
          score: 0.8,
        };
      },
    );
  });
}

function sentencesWithServices({ annotation: { mentions, sentences } }: PatternIndex): Sentence[] {
  const found = new Set<Sentence>();
  for (const { type, start } of mentions) {
    const sentence = type === 'service' ? spanHolding(sentences, start) : undefined;
    if (sentence !== undefined) found.add(sentence);
  }
  return [...found];
}

function onlyService(index: PatternIndex, sentence: Sentence): Mention | undefined {
  const services = new Map<number, Mention>();
  for (const mention of mentionsIn(index, sentence.firstToken, sentence.endToken)) {
    if (mention.type === 'service' && !services.has(mention.entity)) services.set(mention.entity, mention);
  }
  const [service] = services.values();
  return services.size === 1 ? service : undefined;
}

/** The first verb of what users, or the service itself, can do. */
function featureStart(tokens: readonly Token[], sentence: Sentence, service: Mention): number | undefined {
  for (let at = sentence.firstToken; at < sentence.endToken - 2; at++) {
    const lower = tokens[at]?.lower ?? '';
    const isAble = MODALS.has(lower) && isWhoCan(tokens, at - 1, service) && isVerb(tokens, at + 1);
    if (isAble && !isWondered(tokens, at) && !isElsewhere(tokens, at)) return at + 1;
    if (isWayOf(tokens, at) || isPossibility(tokens, at)) return at + 2;
    if (isForUsers(tokens, at)) return at + 3;
    if (isUsedTo(tokens, at, service)) return at + 2;
    const isHelp = HELPERS.has(lower) && USERS.has(tokens[at + 1]?.lower ?? '');
    if (!(ENABLERS.has(lower) || isHelp) || isAppeal(tokens, at)) continue;
    for (let verb = at + 1; verb < Math.min(sentence.endToken, at + 5); verb++) {
      const token = tokens[verb];
      // "lets users decide who sees them"
      if (/^(?:who|which|that|what)$/.test(token?.lower ?? '')) break;
      const isDone =
        tokens[verb - 1]?.lower === 'to' || ((isHelp || lower.startsWith('let')) && verb > at + 1);
      if (isDone && isVerb(tokens, verb)) return verb;
    }
  }
  return undefined;
}

/** "PortPass is used to pay fees": the token is "used". */
function isUsedTo(tokens: readonly Token[], at: number, service: Mention): boolean {
  if (tokens[at]?.lower !== 'used' || tokens[at + 1]?.lower !== 'to' || tokens[at + 2]?.pos !== 'VERB')
    return false;
  const between = tokens.slice(service.endToken, at);
  return (
    between.length > 0 &&
    between.every(({ pos, lower }) => pos === 'AUX' || pos === 'ADV' || isServiceHead(lower))
  );
}

/** "Let's start": said to the reader. */
function isAppeal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'let' && /^(?:['’]s|us)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "asked whether the app could fail", "ideas of how it could grow": nobody says that it can. */
function isWondered(tokens: readonly Token[], modal: number): boolean {
  for (let at = modal - 1; at >= Math.max(0, modal - LONGEST_SUBJECT); at--)
    if (/^(?:whether|if|how)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "a stand where visitors could register": there, and not by the service. */
function isElsewhere(tokens: readonly Token[], modal: number): boolean {
  for (let at = modal - 1; at >= Math.max(1, modal - LONGEST_SUBJECT); at--)
    if (tokens[at]?.lower === 'where') {
      const place = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
      return place?.pos === 'NOUN' && !isServiceHead(place.lower);
    }
  return false;
}

/** Tokens from "whether" or "where" to the verb. */
const LONGEST_SUBJECT = 5;

/** Whether these are the service, by its name or by "the app", or many ("travellers"): what "her country" can do is no feature of it. */
function isWhoCan(tokens: readonly Token[], at: number, service: Mention): boolean {
  const { pos = '', lower = '' } = tokens[at] ?? {};
  if (USERS.has(lower) || at === service.endToken - 1) return true;
  return pos === 'NOUN' && (lower.endsWith('s') || isServiceHead(lower));
}

const WAYS = new Set(['with', 'through', 'by', 'via', 'on']);

/** "through which sailors pay": the token is "which", and a verb stands behind who does it. */
function isWayOf(tokens: readonly Token[], at: number): boolean {
  const isWay = tokens[at]?.lower === 'which' && WAYS.has(tokens[at - 1]?.lower ?? '');
  return isWay && tokens[at + 1]?.pos === 'NOUN' && tokens[at + 2]?.pos === 'VERB';
}

/** "an app for users to send alerts": the token is "for". */
function isForUsers(tokens: readonly Token[], at: number): boolean {
  const isFor = tokens[at]?.lower === 'for' && isServiceHead(tokens[at - 1]?.lower ?? '');
  return (
    isFor &&
    USERS.has(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'to' &&
    isVerb(tokens, at + 3)
  );
}

/** "will be able to pay", "makes it possible to pay": the token is "able" or "possible". */
function isPossibility(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower !== 'able' && lower !== 'possible') return false;
  const isOfUsers = lower === 'possible' || ['be', 'are'].includes(tokens[at - 1]?.lower ?? '');
  return isOfUsers && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.pos === 'VERB';
}
