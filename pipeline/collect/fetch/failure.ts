import type { Problem } from '../../contract/problem.ts';

/** Why an address gave nothing. */
export interface Failure {
  /** `refused`: by a rule, of ours or of the site; the address was not asked. `failed`: it was asked in vain. */
  readonly kind: 'refused' | 'failed';
  readonly code: `collect/${string}`;
  readonly message: string;
  readonly remedy: string;
  /** True where the same request may well succeed in a moment. */
  readonly passing: boolean;
}

/** A value, or why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly failure: Failure };

/** What a rule forbids; asking again changes nothing. */
export function refused(code: Failure['code'], message: string, remedy: string): Failure {
  return { kind: 'refused', code, message, remedy, passing: false };
}

/** What went wrong and will go wrong again. */
export function failed(code: Failure['code'], message: string, remedy: string): Failure {
  return { kind: 'failed', code, message, remedy, passing: false };
}

/** What went wrong and may go right in a moment. */
export function failedForNow(code: Failure['code'], message: string, remedy: string): Failure {
  return { kind: 'failed', code, message, remedy, passing: true };
}

/** The failure as the report holds it; the address stands where a file's name would. */
export function problemOf(failure: Failure, address: string, level: Problem['level'] = 'error'): Problem {
  const { code, message, remedy } = failure;
  return { level, stage: 'collect', code, message, remedy, file: withoutPassword(address) };
}

/** Reports are published, so a password that somebody wrote into an address must not come into them. */
export function withoutPassword(address: string): string {
  return address.replace(/^([^/]*:?\/\/)?[^/]*@/, '$1');
}
