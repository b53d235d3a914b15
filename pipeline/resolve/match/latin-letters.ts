import { memoized } from '../../text/memoized.ts';
import { fold } from '../../text/fold.ts';

/** Cyrillic and Greek letters without accents, as the usual romanisations for English write them. Vowels are not written in Arabic and Hebrew, so that those would be guesses. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'а a б b в v г g ґ g д d е e ё e є ie ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f ' +
    'х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ў u ј j љ lj њ nj ћ c џ dz қ k ң n ғ g ү u ұ u ө o ә a һ h ' +
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
  )
    .split(' ')
    .flatMap((letter, at, all) =>
      at % 2 === 0 ? [[letter, (all[at + 1] ?? '').replace('-', '')] as const] : [],
    ),
);

const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const GERMAN: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
  ['ø', 'oe'],
];
const AZERBAIJANI: readonly (readonly [string, string])[] = [
  ['ə', 'a'],
  ['ş', 'sh'],
  ['ç', 'ch'],
  ['ğ', 'gh'],
  ['x', 'kh'],
  ['c', 'j'],
  ['q', 'g'],
];

/** Whether a name is written in Cyrillic or Greek letters. */
export function isInOtherScript(name: string): boolean {
  return NOT_LATIN.test(name);
}

/**
 * The ways in which a name is written in plain Latin letters, folded, the plain one first: “Müller” as “muller” and “mueller”,
 * “Rəşad” as “resad” and “rashad”, Cyrillic and Greek as they are romanised.
 */
export const spellings: (name: string) => readonly string[] = memoized((name) => {
  const lower = name.normalize('NFKC').toLowerCase().normalize('NFC');
  const found = new Set([fold(isInOtherScript(name) ? romanised(lower) : name)]);
  if (/[äöüåø]/u.test(lower)) found.add(fold(replaced(lower, GERMAN)));
  if (/[əşçğ]/u.test(lower)) {
    found.add(fold(replaced(lower, AZERBAIJANI.slice(0, 4))));
    if (lower.includes('ə')) found.add(fold(replaced(lower, AZERBAIJANI)));
  }
  return [...found];
});

function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((so, [letter, letters]) => so.replaceAll(letter, letters), text);
}

function romanised(lower: string): string {
  // The marks of й and ї belong to the letter; others are accents.
  const bare = Array.from(lower, (letter) =>
    LETTERS.has(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''),
  ).join('');
  return Array.from(
    bare.replaceAll('ου', 'ou').replaceAll('μπ', 'b'),
    (letter) => LETTERS.get(letter) ?? letter,
  ).join('');
}

/**
 * A folded name as romanisations of one name have it in common where only y, i and x differ: “Zelenskyy”, “Zelenskiy” and
 * “Zelensky”, “Aliyev” and “Aliev”, “Aleksandr” and “Alexander”.
 */
export function softened(folded: string): string {
  return folded
    .replaceAll('x', 'ks')
    .replaceAll(/[yj](?=[aeou])/g, 'i')
    .replaceAll('y', 'i')
    .replaceAll(/i+/g, 'i')
    .replaceAll(/(?<=[bdgklmnprstv])iev/g, 'ev')
    .replaceAll(/(?<=[dt])er\b/g, 'r');
}

/** As `softened`, and also without what romanisations from another script write in many ways: for names of which one is in that script. */
export function hardened(folded: string): string {
  return softened(folded)
    .replaceAll(/c(?!h)|q/g, 'k')
    .replaceAll('kh', 'h')
    .replaceAll('gh', 'g')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll('ou', 'u')
    .replaceAll('ie', 'e')
    .replaceAll(/(\p{L})\1/gu, '$1');
}

/** The consonants of a folded name, as `hardened` has them, with g and k alike: for names that only look alike. */
export function consonants(folded: string): string {
  return hardened(folded)
    .replaceAll(/[aeiouh]/g, '')
    .replaceAll('g', 'k')
    .replaceAll(/(\p{L})\1/gu, '$1');
}
