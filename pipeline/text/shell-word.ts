/** A text as one word of a POSIX shell, in quotation marks where it needs them: for commands that people copy. */
export function shellWord(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
