import type { Known, NewResponse, SnapshotStore } from '../snapshots/store.ts';
import type { StoredContent } from '../snapshots/stored-response.ts';
import type { FetchedResponse } from './fetched-response.ts';
import { type Failure, type Outcome, failed } from './failure.ts';
import { reasonOf } from '../reason.ts';

/** What an answer means for the article at the address. */
export interface Stored {
  readonly status: 'fetched' | 'unchanged';
  readonly response: StoredContent;
}

/**
 * Puts an answer into the store and says what it means. A body is kept, and is unchanged where it has the hash of the one before; 304
 * confirms what is known; any other status is logged and is a failure, which leaves the earlier snapshot as it is.
 */
export async function storeResponse(
  store: SnapshotStore,
  known: Known | null,
  answer: FetchedResponse,
  fetchedAt: string,
): Promise<Outcome<Stored>> {
  const earlier = known?.content ?? null;
  try {
    if (answer.status === 304 && earlier !== null)
      return { value: { status: 'unchanged', response: await store.confirm(earlier, fetchedAt) } };
    if (answer.bytes.length === 0) {
      await store.addStatus(newResponse(answer, fetchedAt));
      return { failure: withoutArticle(answer.status) };
    }
    const response = await store.add(newResponse(answer, fetchedAt), answer.bytes);
    return { value: { status: response.sha256 === earlier?.sha256 ? 'unchanged' : 'fetched', response } };
  } catch (error) {
    return { failure: notStored(reasonOf(error)) };
  }
}

function newResponse(answer: FetchedResponse, fetchedAt: string): NewResponse {
  return {
    address: answer.address,
    final_address: answer.finalAddress,
    redirects: answer.redirects,
    fetched_at: fetchedAt,
    status: answer.status,
    media_type: answer.mediaType,
    charset: answer.charset,
    etag: answer.etag,
    last_modified: answer.lastModified,
  };
}

function withoutArticle(status: number): Failure {
  if (status === 200 || status === 203) {
    const message = 'The answer is empty.';
    return failed(
      'collect/empty-answer',
      message,
      'Open the address in a browser; save the page by hand if it is there.',
    );
  }
  if (status === 404 || status === 410) {
    const message = `There is no such page (any more): the site answers ${status}.`;
    return failed('collect/gone', message, 'Check the address, or take it out; an earlier snapshot stays.');
  }
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    const message = `The site does not give this page out: it answers ${status}.`;
    return failed(
      'collect/denied',
      message,
      'Save the page by hand where that is allowed, or take the address out.',
    );
  }
  const message = `The site answers with status ${status} and no article.`;
  return failed(
    'collect/status',
    message,
    'Fetch again later; if it stays so, check the address in a browser.',
  );
}

function notStored(reason: string): Failure {
  const message = `The answer came but could not be written down (${reason}).`;
  return failed(
    'collect/store',
    message,
    'Make room on the disk, and check that your user may write the folder of snapshots.',
  );
}
