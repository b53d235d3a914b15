/** Control characters, with which a terminal is commanded, and the marks that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Words from outside (the name of a file, the title of a page) for one line of a terminal. What would end the line, move the cursor or hide
 * other words is shown by its code: a page must not decide what the terminal of its reader does.
 */
export function printable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
