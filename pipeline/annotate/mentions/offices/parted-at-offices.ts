import type { Token } from '../../../contract/annotation.ts';
import { LETTERS_BEHIND_NAMES } from '../../../lexicon/letters-behind-names.ts';
import { isOfficeHead, OFFICE_MODIFIERS } from '../../../lexicon/offices.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { isCapitalised, joined } from '../names/token-shapes.ts';

/** Tokens of "WPU Head of Africa". */
const FEWEST = 4;

/** The parts of a tagged name that runs on over an office: "World Ports Union Head of Africa" is a body and a region, of which somebody is head. */
export function partedAtOffice(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  const { firstToken, endToken, type } = name;
  const last = tokens[endToken - 1];
  // "WPU Secretary, Ana Silva"
  if (
    endToken - firstToken === 2 &&
    isOfLetters(tokens, firstToken) &&
    isCapitalised(last) &&
    isOfficeHead(last?.lower ?? '')
  )
    return [{ ...name, endToken: firstToken + 1, endsSentence: false, type: 'organization' }];
  if (type === 'person') return partedAtLetters(tokens, name);
  if (endToken - firstToken < FEWEST) return [name];
  for (let of = endToken - 2; of > firstToken + 1; of--) {
    if (!/^(?:of|for)$/.test(tokens[of]?.lower ?? '')) continue;
    const head = tokens[of - 1];
    const region = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    if (!isCapitalised(head) || !isOfficeHead(head?.lower ?? '')) continue;
    const place = joined(tokens.slice(region, endToken));
    if (!isRegion(place) && !isCountryOrCity(place)) return [name];
    let office = of - 1;
    while (office > firstToken && OFFICE_MODIFIERS.has(tokens[office - 1]?.lower ?? '')) office--;
    const body: TaggedName = { ...name, endToken: office, endsSentence: false, type: 'organization' };
    const where: TaggedName = { ...name, firstToken: region, type: 'place' };
    return office > firstToken ? [body, where] : [where];
  }
  return [name];
}

/** "Ana Silva WPU" before "Deputy Secretary-General": who it is, and the letters of the body of the office. */
function partedAtLetters(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  const letters = name.endToken - 1;
  const next = tokens[name.endToken];
  const isBeforeOffice = isOfficeHead(next?.lower ?? '') || OFFICE_MODIFIERS.has(next?.lower ?? '');
  if (letters - name.firstToken < 2 || !isBeforeOffice || !isCapitalised(next)) return [name];
  if (
    !/^\p{Lu}{2,6}$/u.test(tokens[letters]?.text ?? '') ||
    LETTERS_BEHIND_NAMES.has(tokens[letters]?.text ?? '')
  )
    return [name];
  return [
    { ...name, endToken: letters, endsSentence: false },
    { ...name, firstToken: letters, type: 'organization' },
  ];
}

/** "WPU", but not "IT" of "IT Minister". */
function isOfLetters(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return /^\p{Lu}{3,6}$/u.test(text) && !isPortfolioWord(text.toLowerCase());
}
