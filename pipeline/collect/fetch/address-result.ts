import type { Problem } from '../../contract/problem.ts';
import type { StoredContent } from '../snapshots/stored-response.ts';
import { type Failure, type Outcome, problemOf } from './failure.ts';
import type { Stored } from './store-response.ts';

/** What became of an address. `response` leads to the bytes of its article, where the store has any. */
export type AddressResult =
  | {
      readonly address: string;
      readonly status: 'fetched' | 'unchanged';
      readonly response: StoredContent;
      readonly problem: null;
    }
  /** Not fetched, but an earlier snapshot is there: the problem, a warning, says why. */
  | {
      readonly address: string;
      readonly status: 'kept';
      readonly response: StoredContent;
      readonly problem: Problem;
    }
  | {
      readonly address: string;
      readonly status: 'refused' | 'failed';
      readonly response: null;
      readonly problem: Problem;
    };

/**
 * The result of an address.
 * @param earlier the snapshot that was there before
 */
export function addressResult(
  address: string,
  stored: Outcome<Stored>,
  earlier: StoredContent | null,
): AddressResult {
  if ('value' in stored) return { address, ...stored.value, problem: null };
  return withoutAnswer(address, stored.failure, earlier);
}

function withoutAnswer(address: string, failure: Failure, earlier: StoredContent | null): AddressResult {
  if (earlier === null)
    return { address, status: failure.kind, response: null, problem: problemOf(failure, address, 'error') };
  return { address, status: 'kept', response: earlier, problem: problemOf(failure, address, 'warning') };
}
