import { SERVICE_WORDS } from '../../../lexicon/service-words.ts';
import { keyOfWord, words } from '../../../lexicon/words.ts';

/** Common nouns that say what a name beside them names. */
export const TYPE_OF_NOUN = keyOfWord({
  service: [
    ...SERVICE_WORDS,
    ...words('platforms platform apps app applications application services portals portal systems tools'),
    ...words('wallets products solutions websites website superapp'),
  ],
  organization: [
    ...words('institutions institution agencies agency companies company organisations organizations'),
    ...words('organisation organization bodies firms firm operators operator banks universities ministries'),
    ...words('groups startups startup regulator regulators watchdog developer developers contractor'),
  ],
  event: words(
    'conferences summits forums events meetings conference summit congress festival hackathon bootcamp symposium expo fair',
  ),
  instrument: words('plans declarations agreements resolutions strategies treaties frameworks'),
  place: words('countries cities nations states towns regions capital'),
  person: words('ministers leaders speakers officials presidents experts panellists panelists'),
});
