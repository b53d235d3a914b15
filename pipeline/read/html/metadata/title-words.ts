/** A title as it is compared: letters and digits alone, in lower case. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two titles are one, however they are punctuated, or one is the other cut short or with the name of a site. */
export function sameTitle(a: string, b: string): boolean {
  const [one, two] = [titleKey(a), titleKey(b)];
  if (one === '' || two === '') return false;
  if (one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length >= 15 && long.startsWith(short);
}
