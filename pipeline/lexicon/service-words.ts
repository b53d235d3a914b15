/** Words by which a digital service, platform or product is known. Own list. */
import { words } from './words.ts';

/** Lower-case nouns that say of a thing that it is a digital service. */
export const SERVICE_WORDS: ReadonlySet<string> = new Set([
  ...words(
    'platform platforms app apps application applications portal portals service services system systems wallet',
  ),
  ...words(
    'wallets e-service e-services website websites web-portal superapp super-app super-apps tool tools chatbot',
  ),
  ...words(
    'chatbots bot assistant vault locker gateway marketplace dashboard software database registry browser messenger',
  ),
  ...words(
    'signature e-signature e-wallet e-portal e-platform hotline helpline kiosk cloud toolkit sandbox microservice',
  ),
]);

/** Service nouns that a name may end with; the rest only describe a service ("the cloud", "a signature"). */
const SERVICE_HEADS: ReadonlySet<string> = new Set(
  [...SERVICE_WORDS].filter(
    (word) =>
      ![
        'signature',
        'cloud',
        'assistant',
        'tools',
        'systems',
        'database',
        'vault',
        'locker',
        'software',
      ].includes(word),
  ),
);

/** Whether a name or description whose head is this lower-case word can be a service: "portal", "app", "e-dashboard". */
export function isServiceHead(lower: string): boolean {
  return SERVICE_HEADS.has(lower.startsWith('e-') ? lower.slice(2) : lower);
}
