import type { Token } from '../../../../contract/annotation.ts';
import { words } from '../../../../lexicon/words.ts';
import { isHyphen } from '../token-shapes.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** Nouns that only digital services are called by. */
const SERVICES = new Set(
  words(
    'app apps application applications platform platforms portal portals wallet wallets e-wallet chatbot chatbots superapp website dashboard webapp',
  ),
);
/** What else is called so is no digital service: an old system, a school of thought, an intelligence service. */
const OF_MANY = new Set(
  words(
    'system systems service services tool tools solution software product products scheme registry register database gateway rail hotline helpline marketplace assistant messenger switch infrastructure repository login',
  ),
);
/** What is said of such a thing where it is digital. */
const DIGITAL = new Set(
  words(
    `digital online electronic mobile web internet virtual cloud software payment payments money transfer banking messaging
    identity id e-id biometric ai sms ussd instant interoperable data chat booking filing e-government e-governance remittance
    e-commerce contactless wallet clearance fintech`,
  ),
);
/** Media call themselves platforms and portals, too. */
const OF_MEDIA = new Set(words('news publishing'));
/** What somebody makes, and articles of this domain tell of. */
const OWN = new Set(words('product tool'));
const OWNERS = new Set(words("its their our his her 's ’s"));
/** "a one-stop shop", "an electronic single window" */
const SHOP = /^(?:shop|window|centre|center)$/;

/** Whether a noun phrase says of what it is of that it is a digital service: "centralised payment platform", "biometric ID scheme", "one-stop shop". */
export function isOfService(tokens: readonly Token[], { firstToken, head }: NounPhrase): boolean {
  const noun = tokens[head]?.lower ?? '';
  const modifiers = tokens.slice(firstToken, head);
  if (SERVICES.has(noun)) return !modifiers.some(({ lower }) => OF_MEDIA.has(lower));
  if (OF_MANY.has(noun) && modifiers.some(({ lower }) => DIGITAL.has(lower))) return true;
  if (SHOP.test(noun)) return isSingle(tokens, head);
  // "its first product, Kibo,"
  if (OWN.has(noun) && OWNERS.has(tokens[firstToken - 1]?.lower ?? '')) return true;
  // "the national digital identity", "a mobile ID"
  return (
    /^(?:id|identity)$/.test(noun) &&
    modifiers.some(({ lower }) => lower === 'digital' || lower === 'electronic')
  );
}

/** Whether it does so past doubt: bodies and people have platforms or are some, and those are seldom digital ones. */
export function isPlainService(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const noun = tokens[phrase.head]?.lower ?? '';
  if (!SERVICES.has(noun) || !isOfService(tokens, phrase)) return false;
  if (!noun.startsWith('platform')) return true;
  return tokens.slice(phrase.firstToken, phrase.head).some(({ lower }) => DIGITAL.has(lower));
}

/** Whether it says that it is of what writes or shows things to the public: "an independent news website". */
export function isOfMedium(tokens: readonly Token[], { firstToken, head }: NounPhrase): boolean {
  if (!SERVICES.has(tokens[head]?.lower ?? '')) return false;
  return tokens.slice(firstToken, head).some(({ lower }) => OF_MEDIA.has(lower));
}

/** "one-stop", "single" */
function isSingle(tokens: readonly Token[], noun: number): boolean {
  const before = tokens[noun - 1];
  if (before?.lower === 'single') return tokens[noun]?.lower === 'window';
  return (before?.lower === 'stop' && isHyphen(tokens[noun - 2])) || before?.lower === 'one-stop';
}
