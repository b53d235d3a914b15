/** Letter by letter, as names are usually written in English; own tables, after the BGN/PCGN romanisations without marks. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ' +
    'ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ѓ gj ќ kj љ lj њ nj џ dzh ј j ѕ dz ђ dj ћ c ' +
    'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz ' +
    'წ ts ჭ ch ხ kh ჯ j ჰ h ' +
    'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ' +
    'ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev ' +
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, item, index, items) => {
      if (index % 2 === 0) pairs.push([item, (items[index + 1] ?? '').replace('-', '')]);
      return pairs;
    }, []),
);

/** A name of Cyrillic, Georgian, Armenian or Greek letters in Latin ones, each word with a capital; other names unchanged. */
export function latinOf(name: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Greek}]/u.test(name)) return name;
  const lower = name.toLowerCase().normalize('NFC').replaceAll('ու', 'u').replaceAll('ου', 'ou');
  const bare = Array.from(
    lower,
    (letter) => LETTERS[letter] ?? LETTERS[letter.normalize('NFD').charAt(0)] ?? letter,
  ).join('');
  return bare.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
}
