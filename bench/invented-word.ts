const SYLLABLES = 'ba ne li to ru ka mo se vi da po ge ha wi jo fe zu ta ri no'.split(' ');

/** A word that nobody uses, another one for each number from 0 on. */
export function inventedWord(number: number): string {
  let [rest, made] = [number, ''];
  do {
    made += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return made.charAt(0).toUpperCase() + made.slice(1);
}
