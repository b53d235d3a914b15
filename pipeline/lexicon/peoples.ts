/**
 * Words for peoples, religions and the inhabitants of regions: they name no place and no body, though they are derived from such
 * names. Own list beside that of countries.
 */
import { countryOfDemonym } from './countries.ts';
import { words } from './words.ts';

const REGIONAL = words(`
  African European Asian American Arab Western Eastern Northern Southern Oceanian Pacific Caribbean Latin Hispanic Latino
  Nordic Scandinavian Baltic Balkan Caucasian Slavic Mediterranean Eurasian Antarctic Arctic Indigenous Aboriginal Soviet
  Ottoman Roman Byzantine Persian Mongol Viking Celtic Prussian Bavarian Catalan Basque Flemish Walloon Sicilian Tuscan
  Venetian Californian Texan Hawaiian Siberian Crimean Kurdish Tatar Uyghur Uighur Tibetan Palestinian Hong-Konger Zulu Xhosa
  Yoruba Igbo Hausa Fulani Kikuyu Luo Maasai Tutsi Hutu Amhara Oromo Tigrayan Berber Bedouin Bengali Punjabi Tamil Sindhi
  Pashtun Baloch Gujarati Marathi Sinhalese Malayali Telugu Rohingya Karen Kachin Malay Javanese Balinese Papuan Melanesian
  Polynesian Micronesian Maori Māori Samoan Tongan Inuit Cree Mohawk Navajo Cherokee Quechua Aymara Mapuche Guarani Maya Mayan
  Inca Aztec Creole Romani Roma Cossack Han Manchu Gypsy Saxon Norman Gothic Frankish Anglo-Saxon
`);
const RELIGIOUS = words(`
  Muslim Christian Jewish Jew Hindu Buddhist Sikh Catholic Protestant Orthodox Anglican Lutheran Methodist Baptist Evangelical
  Islamic Islamist Sunni Shia Shiite Shi'ite Sufi Jain Bahai Baha'i Zoroastrian Mormon Pentecostal Presbyterian Calvinist
  Quaker Coptic Copt Druze Alawite Yazidi Pagan Judaism Islam Christianity Hinduism Buddhism Sikhism Catholicism
  Protestantism Zionist Salafi Wahhabi Jesuit Franciscan Dominican Benedictine
`);
const POLITICAL = words(`
  Republican Democrat Communist Socialist Marxist Nazi Fascist Maoist Stalinist Leninist Tory Liberal Conservative
`);
const DIRECTIONS =
  /^(?:North|South|East|West|Central|Sub-Saharan|sub-Saharan|Latin|Pan|Afro|Anglo|Trans)[-\s]+/u;
const PEOPLES: ReadonlySet<string> = new Set(
  [...REGIONAL, ...RELIGIOUS, ...POLITICAL].flatMap((word) => [word, `${word}s`]),
);

/** Whether a word or two are an adjective or noun for a people, faith or the inhabitants of a region: "Kenyan", "South Asian", "Sikhs". */
export function isPeopleWord(text: string): boolean {
  const bare = text.replace(DIRECTIONS, '');
  return [text, bare].some((word) => PEOPLES.has(word) || countryOfDemonym(word) !== undefined);
}
