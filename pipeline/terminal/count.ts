/** "1 article", "2 articles"; a plural that is not made with -s is given. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
