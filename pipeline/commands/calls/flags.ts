import type { Flag, Flags } from './command.ts';

/** Options that many commands take. */
export const COMMON = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

/** What an option says; undefined where it is left out. */
export function text(flag: Flag): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}

/** The folder of articles. */
export function sourcesOf(flags: Flags): string {
  return text(flags['sources']) ?? 'sources';
}

/** The folder of releases. */
export function outOf(flags: Flags): string {
  return text(flags['out']) ?? 'dist';
}

/** The file of the signing key; a variable that is empty is not set. */
export function signingKeyOf(flag: Flag): string | undefined {
  return text(flag) ?? (process.env['VERBATIM_SIGNING_KEY'] || undefined);
}
