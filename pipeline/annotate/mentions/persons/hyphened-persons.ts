import type { Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { words } from '../../../lexicon/words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { withInPlace } from '../names/overlapping.ts';
import { isCapitalised, isHyphen, touches } from '../names/token-shapes.ts';

/** Family names of Korea and Taiwan. */
const FAMILIES: ReadonlySet<string> = new Set(
  words(
    'Kim Lee Yi Rhee Park Pak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Jeon Chun Hong Yoo ' +
      'Yu Ryu You Ko Koh Moon Mun Yang Son Sohn Bae Baek Paik Heo Huh Hur Nam Sim Shim Noh Roh Ha Kwak Sung Seong Cha Joo Ju Chu Woo Gu Koo Ku Min Jin Na Ra Ji ' +
      'Eom Um Chae Won Cheon Bang Byun Gong Kong Yeom Do Ban Pyo Hyun Wang Tsai Lai Chen Lin Huang Wu Liu Hsu Cheng Hsieh Kuo Chiu Tseng Liao Hsiao Lu Chou ' +
      'Chuang Pan Peng Wei Tai Hou Tang Kao Chao Yeh Su Chien Hu Tu Shih Kung',
  ),
);
/** A syllable of a given name as it is written in Latin letters: "myung", "hyun", "wen". */
const SYLLABLE = /^(?:[bcdghjklmnprstwy]|ch|sh|hs|ts|ss|kk)?[aeiouy]{1,3}(?:ng|ne|ck|[bhklmnpt])?$/;

/** "Check-in", "Log-in". */
const NO_GIVEN_NAMES = /^(?:check|log|sign|plug|opt|drive|walk|sit|tie|cut|stand)$/;

/**
 * Tagged names with those of people whose given names have a hyphen and a small letter: "Ryu Je-myung", "Tsai Ing-wen", and with the family name behind,
 * "Je-myung Ryu". Few of them are known, and the small letter ends a name elsewhere ("Park Lane-based").
 */
export function withHyphenedPersons(
  tokens: readonly Token[],
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const found: TaggedName[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    const person = tokens[at]?.text === '-' ? personAround(tokens, at) : undefined;
    if (person !== undefined) found.push(person);
  }
  return withInPlace(names, found);
}

/** "Ana Silpa-archa", "Omar Chan-o-cha": the family name goes on in small letters; not in "Ana Silva-led", "Ana Silva-backed". */
export function withSmallPart(tokens: readonly Token[], name: TaggedName): TaggedName {
  if (name.type !== 'person' || name.endToken - name.firstToken < 2) return name;
  let end = name.endToken;
  while (
    isHyphen(tokens[end]) &&
    touches(tokens[end - 1], tokens[end]) &&
    touches(tokens[end], tokens[end + 1])
  ) {
    const { text = '' } = tokens[end + 1] ?? {};
    if (!/^\p{Ll}+$/u.test(text) || !(mayBeOfName(text) || tokens[end - 1]?.text.length === 1)) break;
    end += 2;
  }
  const last = tokens[end - 1]?.text ?? '';
  return end === name.endToken || last.length < 2 ? name : { ...name, endToken: end };
}

/** A word that is none of English, or a letter alone. */
function mayBeOfName(lower: string): boolean {
  return (
    lower.length === 1 ||
    (!isCommonWord(lower) && !/(?:ed|led|run|era|ist|ism|style|like|esque|free)$/.test(lower))
  );
}

/** The person whose given name has its hyphen at a token. */
function personAround(tokens: readonly Token[], hyphen: number): TaggedName | undefined {
  const [given, mark, second] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
  if (given === undefined || mark === undefined || second === undefined || !isHyphen(mark)) return undefined;
  if (!touches(given, mark) || !touches(mark, second) || !isCapitalised(given)) return undefined;
  if (!SYLLABLE.test(second.text) || !SYLLABLE.test(given.lower)) return undefined;
  const after = tokens[hyphen + 2];
  const isBefore = FAMILIES.has(tokens[hyphen - 2]?.text ?? '');
  // "Lim Jong-in", but not "Park Check-in".
  const mayBeSmall = isBefore && second.text === 'in' && !NO_GIVEN_NAMES.test(given.lower);
  if (isCommonWord(second.lower) && !mayBeSmall) return undefined;
  if (!isBefore && !FAMILIES.has(after?.text ?? '')) return undefined;
  const firstToken = isBefore ? hyphen - 2 : hyphen - 1;
  const endToken = isBefore ? hyphen + 2 : hyphen + 3;
  return { firstToken, endToken, type: 'person', endsSentence: false };
}
