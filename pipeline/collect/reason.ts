import { codeOf } from '../contract/thrown.ts';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['ENOENT', 'it is not there'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'it is not a folder'],
  ['ELOOP', 'the link leads to itself'],
]);

/** What the operating system refused, in words and with its code: "no permission, EACCES". */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === null) return String(error);
  const words = REASONS.get(code);
  return words === undefined ? code : `${words}, ${code}`;
}
