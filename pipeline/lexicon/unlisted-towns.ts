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
    'hall centre center plaza hotel resort house palace building tower square street road avenue boulevard bridge',
  ),
  ...words(
    'park garden gardens stadium arena theatre theater museum library campus university college school hospital',
  ),
  ...words(
    'airport station terminal harbour harbor pier market mall church mosque temple cathedral castle club campus',
  ),
  ...words(
    'bhawan bhavan bhaban sadan kendra mandapam palacio palais palazzo palau haus halle saray sarayi kompleksi',
  ),
  ...words(
    'ground grounds fairground fairgrounds fira fiera messe feria auditorium pavilion embassy office room headquarters',
  ),
]);
/** Regions, islands and grounds that are often named, and that the lists of names do not tell from towns. */
const REGIONS: ReadonlySet<string> = new Set([
  ...words(
    'darfur tigray biafra oromia amhara afar ogaden jubaland katanga kivu ituri kasai casamance kabylia rif sinai',
  ),
  ...words(
    'matabele mashonaland masvingo manicaland ashanti volta yoruba kordofan sennar gezira cabinda benguela',
  ),
  ...words(
    'anbar rojava golan galilee judea samaria hejaz najd hadramawt dhofar asir batinah kurdistan khuzestan khorasan',
  ),
  ...words(
    'borneo sumatra java sulawesi kalimantan papua aceh mindanao luzon visayas palawan timor flores sabah sarawak',
  ),
  ...words(
    'hokkaido honshu kyushu shikoku okinawa jeju manchuria guangdong guangxi sichuan yunnan hunan hubei henan hebei',
  ),
  ...words(
    'shandong shanxi shaanxi jiangsu zhejiang fujian anhui gansu hainan qinghai jilin xinjiang tibet kashmir ladakh',
  ),
  ...words(
    'jammu sindh punjab balochistan bengal bihar assam kerala gujarat odisha telangana rakhine arakan shan kachin',
  ),
  ...words(
    'crimea donbas siberia chechnya dagestan ingushetia tatarstan bashkortostan tuva yakutia karelia kamchatka ural',
  ),
  ...words(
    'abkhazia ossetia adjara karabakh nakhchivan transnistria gagauzia bukovina galicia volhynia silesia pomerania',
  ),
  ...words(
    'moravia bohemia slovakia slavonia dalmatia istria vojvodina sandzak epirus thessaly thrace crete macedonia',
  ),
  ...words(
    'saxony bavaria hesse swabia westphalia tyrol carinthia styria vorarlberg ticino lombardy tuscany umbria piedmont',
  ),
  ...words(
    'liguria apulia calabria sicily sardinia corsica provence normandy brittany alsace lorraine burgundy aquitaine',
  ),
  ...words(
    'occitania auvergne savoy flanders wallonia limburg zeeland frisia jutland zealand lapland scania catalonia',
  ),
  ...words(
    'andalusia castile aragon asturias navarre extremadura algarve alentejo madeira azores cornwall devon kent essex',
  ),
  ...words(
    'sussex norfolk suffolk yorkshire cumbria wessex ulster munster connacht leinster skye orkney shetland',
  ),
  ...words(
    'ontario quebec alberta manitoba nunavut labrador yukon hawaii alaska dixie appalachia chiapas yucatan oaxaca',
  ),
  ...words(
    'jalisco sonora sinaloa veracruz tabasco antioquia amazonas bahia ceara pernambuco patagonia chaco cuyo araucania',
  ),
  ...words(
    'arctic sahara kalahari namib gobi balkans caucasus alps andes himalayas pamir carpathians pyrenees urals rockies',
  ),
  ...words(
    'danube nile congo amazon mekong ganges indus euphrates tigris volga rhine mississippi zambezi limpopo niger',
  ),
  ...words(
    'kremlin pentagon broadway hollywood westminster whitehall capitol parliament congress senate vatican',
  ),
]);
const MOST_WORDS = 3;
/** A word of the name of a town: "Nur-Sultan", "El", "d'Oro". */
const WORD = /^(?:\p{Lu}|d['’]\p{Lu}|(?:al|el|la|le|de|da|do|du|del|sur|am|an|der|i)$)/u;

/** "Puntland", "Transylvania" */
const OF_REGION = /(?:land|stan|shire|vania)$/;

/** Whether a name of a place that is in no list may be that of a town by the way it is written: not "Quay Province", not "Quayside Hall". */
export function mayBeTown(name: string): boolean {
  const parts = name.split(' ');
  if (parts.length > MOST_WORDS || /\d/.test(name) || REGIONS.has(name.toLowerCase())) return false;
  return parts.every(
    (part) => WORD.test(part) && !OF_OTHER_PLACES.has(part.toLowerCase()) && !OF_REGION.test(part),
  );
}
