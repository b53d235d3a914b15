/**
 * The value of a piece of JSON, mended where it is broken in a way that leaves no doubt about what is meant: comments and CDATA marks
 * around it, line ends and tabs inside strings, backslashes that escape nothing, commas before a closing bracket, semicolons after the
 * end, brackets that are never closed. Undefined where that does not make it JSON.
 */
export function lenientJson(source: string): unknown {
  return parsed(source) ?? parsed(mended(source));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const WRAPPING =
  /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g;

/** A string, closed or not, or a comma with what follows, or a mark of the end. */
const PARTS = /"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[\]}])|;(?=\s*$)/g;

function mended(source: string): string {
  const bare = source.replace(WRAPPING, '');
  return closed(bare.replace(PARTS, (part) => (part.startsWith('"') ? withEscapes(part) : '')));
}

/** With the brackets closed that are left open at the end. */
function closed(source: string): string {
  const open: string[] = [];
  for (const [mark] of source.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) {
    if (mark === '{' || mark === '[') open.push(mark === '{' ? '}' : ']');
    else if (mark === '}' || mark === ']') open.pop();
  }
  return source + open.reverse().join('');
}

const CONTROL = /\p{Cc}/gu;
const BAD_ESCAPE = /\\(?:(["\\/bfnrt]|u[0-9a-f]{4})|([\s\S]))/gi;

function withEscapes(string: string): string {
  return string
    .replace(BAD_ESCAPE, (whole, good: string | undefined, bad: string | undefined) =>
      good === undefined ? (bad ?? '') : whole,
    )
    .replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
