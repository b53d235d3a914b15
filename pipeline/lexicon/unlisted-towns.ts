/** Which names of places that no list knows may be those of towns. Own list. */
import { words } from './words.ts';

/** Words of the names of other places: of regions, of waters and hills, and of buildings and grounds. */
const OF_OTHER_PLACES: ReadonlySet<string> = new Set([
  ...words(
    'state states province region district county governorate oblast prefecture municipality department canton',
  ),
  ...words('republic kingdom emirate territory territories union autonomous federal zone area corridor belt'),
  ...words(
    'island islands isle isles archipelago peninsula coast bay gulf strait sea ocean lake river delta basin',
  ),
  ...words(
    'valley mount mountain mountains hills hill desert forest plateau canyon falls glacier reef highlands lowlands',
  ),
  ...words('north south east west northern southern eastern western central upper lower inner outer middle'),
  ...words('northeast northwest southeast southwest greater metropolitan downtown'),
  ...words(
    'hall centre center hotel resort house palace building tower square street road avenue boulevard bridge',
  ),
  ...words(
    'park garden gardens stadium arena theatre theater museum library campus university college school hospital',
  ),
  ...words(
    'airport station terminal harbour harbor pier market mall church mosque temple cathedral castle club campus',
  ),
  ...words('ground grounds fairground fairgrounds auditorium pavilion embassy office room headquarters'),
]);
const MOST_WORDS = 3;
/** A word of the name of a town: "Nur-Sultan", "El", "d'Oro". */
const WORD = /^(?:\p{Lu}|d['’]\p{Lu}|(?:al|el|la|le|de|da|do|du|del|sur|am|an|der|i)$)/u;

/** "Puntland", "Transylvania" */
const OF_REGION = /(?:land|stan|shire|vania)$/;

/** Whether a name of a place that is in no list may be that of a town by the way it is written: not "Quay Province", not "Quayside Hall". */
export function mayBeTown(name: string): boolean {
  const parts = name.split(' ');
  if (parts.length > MOST_WORDS || /\d/.test(name)) return false;
  return parts.every(
    (part) => WORD.test(part) && !OF_OTHER_PLACES.has(part.toLowerCase()) && !OF_REGION.test(part),
  );
}
