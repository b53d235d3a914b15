/** Latin letters that no Unicode decomposition takes apart, as they are written without them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ə', 'e'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'ng'],
  ['ĸ', 'k'],
]);

/** Words that say in what legal form a company exists, as `fold` writes them. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'llc ltd limited inc incorporated corp corporation co plc llp lp gmbh ag kg kgaa ug sa sas sarl srl spa sl slu bv nv ' +
    'oy oyj ab as asa aps oü uab doo dd ad eood ead sro zrt kft jsc ojsc cjsc pjsc ooo oao zao pao ao mmc asc qsc pjs ' +
    'kk pty pte pvt private sdn bhd tbk lda ltda sab'
  ).split(' '),
);

/** Legal forms that some countries write before the name ("PJSC Example", "PT Example Tbk"). */
const LEADING_FORMS: ReadonlySet<string> = new Set('jsc ojsc cjsc pjsc ooo oao zao pao llc pt'.split(' '));

/** What nothing but letter case is folded in: nearly all names, so that the rest may be slow. */
const ASCII = /^[ -~]*$/;

/** Apostrophes and full stops join what they stand in ("Women's", "U.N."); all other punctuation parts words. */
const JOINING = /['’‘ʼ`´.\p{Cf}]/gu;

/**
 * The letters and digits of a text in lower case without accents: NFKC, then each letter without its marks, then the few
 * Latin letters that are not made of marks. Everything else stays as it is. Scripts other than Latin keep their letters.
 */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return Array.from(bare, (character) => LETTERS.get(character) ?? character).join('');
}

/**
 * A text for comparison: words in lower case without accents and punctuation, one space between them, `&` as "and".
 * Applying it twice gives the same as once.
 */
export function fold(text: string): string {
  return plainLetters(text)
    .replace(JOINING, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A name for comparison: as `fold`, without a leading "the" and without the legal form of a company. At least one word stays.
 */
export function foldName(name: string): string {
  const words = fold(name).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 1 && LEADING_FORMS.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}
