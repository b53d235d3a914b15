import type { Problem } from '../../contract/problem.ts';
import { withoutPassword } from '../fetch/failure.ts';
import type { FeedAnswer } from './feed-item.ts';

/** Why a feed or sitemap gives nothing, or less than it might. */
type Cause = 'too-large' | 'damaged' | 'not-a-feed' | 'cut-short' | 'no-items';

const WORDS: Readonly<Record<Cause, Pick<Problem, 'level' | 'code' | 'message' | 'remedy'>>> = {
  'too-large': {
    level: 'error',
    code: 'collect/feed-too-large',
    message: 'The feed or sitemap has more than 50 MB, so it was not read.',
    remedy: 'Name a smaller one, such as one of its sections or the sitemaps of an index.',
  },
  damaged: {
    level: 'error',
    code: 'collect/feed-damaged',
    message: 'The feed or sitemap is packed by gzip, and its data are damaged.',
    remedy: 'Fetch it again; if it stays so, name one that is not packed.',
  },
  'not-a-feed': {
    level: 'error',
    code: 'collect/not-a-feed',
    message: 'This is neither RSS, Atom, JSON Feed nor a sitemap.',
    remedy: 'Open the address in a browser: where it is a page, list it under the addresses.',
  },
  'cut-short': {
    level: 'warning',
    code: 'collect/feed-cut-short',
    message: 'The feed or sitemap ends in the middle or is broken, so only the items before that were read.',
    remedy: 'Fetch it again; if it stays so, its site has to mend it.',
  },
  'no-items': {
    level: 'warning',
    code: 'collect/feed-empty',
    message: 'The feed or sitemap names no article.',
    remedy: 'Look whether it has moved; what it named before stays.',
  },
};

export function listProblem(cause: Cause, { address }: FeedAnswer): Problem {
  return { stage: 'collect', ...WORDS[cause], file: withoutPassword(address) };
}

/** Items that name no page that can be fetched. */
export function withoutAddress(count: number, { address }: FeedAnswer): Problem {
  return {
    level: 'warning',
    stage: 'collect',
    code: 'collect/feed-item-without-address',
    message: `${count} of its items ${count === 1 ? 'has' : 'have'} no address that can be fetched.`,
    remedy: 'Nothing, where the others are enough; otherwise list the addresses of these articles.',
    file: withoutPassword(address),
  };
}

/** A page stands at the address of the feed, and says where its feeds are. */
export function pageInstead(feeds: readonly string[], { address }: FeedAnswer): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/page-not-feed',
    message: 'This is a web page, not a feed.',
    remedy: `Put the address of its feed in its place: ${feeds.slice(0, 3).join(' or ')}.`,
    file: withoutPassword(address),
  };
}
