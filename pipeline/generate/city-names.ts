/** What the gazetteer of cities changes in GeoNames: names in English, and names that are left out. Own lists. */

/** `country:GeoNames name` → the English name, then others; the GeoNames name stays known too. */
export const ENGLISH_NAMES: Readonly<Record<string, readonly string[]>> = {
  'US:New York City': ['New York', 'NYC'],
  'US:Washington, D.C.': ['Washington', 'Washington DC', 'Washington D.C.', 'Washington, DC'],
  'US:Los Angeles': ['Los Angeles', 'L.A.'],
  'KZ:Nur-Sultan': ['Astana'],
  'CH:Genève': ['Geneva'],
  'CH:Bern': ['Bern', 'Berne'],
  'CH:Luzern': ['Lucerne'],
  'CH:Basel': ['Basel', 'Basle'],
  'UA:Kyiv': ['Kyiv', 'Kiev'],
  'UA:Odessa': ['Odesa', 'Odessa'],
  'UA:Kharkiv': ['Kharkiv', 'Kharkov'],
  'UA:Lviv': ['Lviv', 'Lvov'],
  'UA:Dnipro': ['Dnipro', 'Dnipropetrovsk'],
  'IN:Bengaluru': ['Bengaluru', 'Bangalore'],
  'IN:Mumbai': ['Mumbai', 'Bombay'],
  'IN:Kolkata': ['Kolkata', 'Calcutta'],
  'IN:Chennai': ['Chennai', 'Madras'],
  'IN:Gurgaon': ['Gurugram', 'Gurgaon'],
  'IN:Mysore': ['Mysuru', 'Mysore'],
  'CN:Beijing': ['Beijing', 'Peking'],
  'CN:Guangzhou': ['Guangzhou', 'Canton'],
  'CN:Ürümqi': ['Ürümqi', 'Urumchi'],
  'MM:Nay Pyi Taw': ['Naypyidaw', 'Nay Pyi Taw', 'Naypyitaw'],
  'MM:Yangon': ['Yangon', 'Rangoon'],
  'MN:Ulan Bator': ['Ulaanbaatar', 'Ulan Bator'],
  'MO:Macau': ['Macau', 'Macao'],
  'VN:Hanoi': ['Hanoi', 'Hà Nội'],
  'VN:Ho Chi Minh City': ['Ho Chi Minh City', 'Saigon'],
  'VN:Da Nang': ['Da Nang', 'Danang'],
  'TW:Taipei': ['Taipei', 'Taipei City'],
  'AZ:Sumqayıt': ['Sumgait', 'Sumgayit'],
  'AZ:Sheki': ['Sheki', 'Shaki', 'Şəki'],
  'AZ:Ganja': ['Ganja', 'Gəncə'],
  'AZ:Baku': ['Baku', 'Bakı'],
  'AM:Yerevan': ['Yerevan', 'Erevan'],
  'GE:Tbilisi': ['Tbilisi', 'Tiflis'],
  'TM:Ashgabat': ['Ashgabat', 'Ashkhabad'],
  'UZ:Bukhara': ['Bukhara', 'Bukhoro'],
  'UZ:Khiwa': ['Khiva'],
  'KZ:Shymkent': ['Shymkent', 'Chimkent'],
  'KZ:Almaty': ['Almaty', 'Alma-Ata'],
  'MV:Male': ['Malé'],
  'TG:Lomé': ['Lomé', 'Lome'],
  'PA:Panamá': ['Panama City'],
  "TD:N'Djamena": ["N'Djamena", 'Ndjamena'],
  'FM:Palikir - National Government Center': ['Palikir'],
  'YE:Sanaa': ["Sana'a", 'Sanaa'],
  'MA:Tangier': ['Tangier', 'Tangiers'],
  'MA:Marrakesh': ['Marrakesh', 'Marrakech'],
  'SA:Mecca': ['Mecca', 'Makkah'],
  'SA:Medina': ['Medina', 'Madinah'],
  'SA:Jeddah': ['Jeddah', 'Jiddah'],
  'KR:Busan': ['Busan', 'Pusan'],
  'RU:Saint Petersburg': ['Saint Petersburg', 'St Petersburg', 'St. Petersburg'],
  'RU:Nizhniy Novgorod': ['Nizhny Novgorod'],
  'RU:Rostov-na-Donu': ['Rostov-on-Don'],
  'RU:Yekaterinburg': ['Yekaterinburg', 'Ekaterinburg'],
  'RU:Groznyy': ['Grozny'],
  'DE:Köln': ['Cologne'],
  'DE:Nürnberg': ['Nuremberg'],
  'DE:Munich': ['Munich', 'München'],
  'DE:Frankfurt am Main': ['Frankfurt'],
  'DE:Hannover': ['Hanover'],
  'DE:Braunschweig': ['Brunswick'],
  'AT:Vienna': ['Vienna', 'Wien'],
  'IT:Rome': ['Rome', 'Roma'],
  'IT:Milan': ['Milan', 'Milano'],
  'IT:Turin': ['Turin', 'Torino'],
  'IT:Venice': ['Venice', 'Venezia'],
  'IT:Genoa': ['Genoa', 'Genova'],
  'IT:Padova': ['Padua'],
  'IT:Siracusa': ['Syracuse'],
  'IT:Livorno': ['Livorno', 'Leghorn'],
  'ES:Sevilla': ['Seville'],
  'ES:Córdoba': ['Córdoba', 'Cordova'],
  'ES:Zaragoza': ['Zaragoza', 'Saragossa'],
  'PT:Lisbon': ['Lisbon', 'Lisboa'],
  'PT:Porto': ['Porto', 'Oporto'],
  'AZ:Shushi': ['Shusha', 'Shushi', 'Şuşa'],
  'BO:Santa Cruz de la Sierra': ['Santa Cruz de la Sierra', 'Santa Cruz'],
  'BE:Brussels': ['Brussels', 'Bruxelles', 'Brussel'],
  'BE:Antwerpen': ['Antwerp'],
  'BE:Gent': ['Ghent'],
  'BE:Brugge': ['Bruges'],
  'NL:The Hague': ['The Hague', 'Hague'],
  'DK:Copenhagen': ['Copenhagen', 'København'],
  'DK:Århus': ['Aarhus'],
  'SE:Göteborg': ['Gothenburg'],
  'FI:Helsinki': ['Helsinki', 'Helsingfors'],
  'PL:Warsaw': ['Warsaw', 'Warszawa'],
  'PL:Kraków': ['Kraków', 'Cracow'],
  'CZ:Prague': ['Prague', 'Praha'],
  'RO:Bucharest': ['Bucharest', 'București'],
  'RO:Cluj-Napoca': ['Cluj-Napoca', 'Cluj'],
  'RS:Belgrade': ['Belgrade', 'Beograd'],
  'MD:Chisinau': ['Chișinău', 'Chisinau', 'Kishinev'],
  'GR:Thessaloníki': ['Thessaloniki', 'Salonica'],
  'GR:Pátra': ['Patras'],
  'TR:Istanbul': ['Istanbul', 'İstanbul'],
  'TR:İzmir': ['İzmir', 'Smyrna'],
  'IR:Tehran': ['Tehran', 'Teheran'],
  'IQ:Al Mawşil al Jadīdah': ['New Mosul'],
  'IE:Luimneach': ['Limerick'],
  'IE:Gaillimh': ['Galway'],
  'CU:Havana': ['Havana', 'La Habana'],
  'MX:Mexico City': ['Mexico City', 'Ciudad de México'],
  'KW:Kuwait City': ['Kuwait City', 'Al Kuwayt'],
  'ZA:Nelspruit': ['Mbombela', 'Nelspruit'],
  'ZA:Port Elizabeth': ['Gqeberha', 'Port Elizabeth'],
  'TZ:Dar es Salaam': ['Dar es Salaam', 'Dar-es-Salaam'],
  'IL:Tel Aviv': ['Tel Aviv', 'Tel Aviv-Yafo'],
};

/** Names that in English sentences are mostly words, people, states or companies, whatever the size of the city. */
export const NOT_CITY_NAMES: ReadonlySet<string> = new Set(
  `
  Acton Adler Ajax Allen Amora Anderson Apopa Arcadia Archway Asker Assis Atlantis Aurora Banes Barking Barry
  Bartlett Batman Bath Bayan Bayside Bello Bend Bende Bender Billings Bimbo Boulder Bowie Brandon Bryan Buckeye
  Buckley Bury Cabo Caldwell Camden Candelaria Capas Carmel Carmichael Carolina Carson Cary Casper Celle Centennial
  Centurion Cerro Chandler Chester Chino Cicero Clearwater Cleveland Clifton Clovis Colton Columbia Columbus Comal
  Compton Concepcion Concord Constantine Conway Corby Corona Crosby Dali Davie David Davis Daye Delta Denton Deva
  Deventer Douglas Dudley Edison Ejido Elgin Elizabeth Emmen Ende Enid Enterprise Erode Eugene Everett Fairfield
  Fishers Flint Florencia Florida Folsom Franklin Frederick Fremont Fuji Garland Gary Gilbert Gouda Grays Guadalupe
  Guider Hagen Hamm Hammond Hampton Handa Harlow Hassan Hastings Hawthorne Hayes Hayward Henderson Highland Hobart
  Homestead Hoover Independence Indio Irvine Irving Jackson Jamaica Jinja Jupiter Kendall Kenner Kent Kirkland Kure
  Lafayette Largo Laval Lawrence Layton Lincoln Livingston Logan Loni Lowell Lynn Madera Madison Maitland Man Manta
  Mariano Marietta Marl Mary Massa Mercedes Meridian Mesa Metro Milford Milton Miramar Mission Mobile Modesto Moore
  Morley Most Nancy Napier Nelson Newmarket Newton Nice Nigel Nirmal Normal Norman Numan Obra Offa Ontario Oral
  Orange Orkney Palatine Paradise Paramount Pare Pati Paulista Pilar Plantation Poole Preston Purley Reading
  Reconquista Redding Redmond Regina Resistencia Revere Rialto Richardson Ridder Rogers Roman Rugby Ruse Saki Sale
  Salto Sandy Sanford Sari Serra Shelby Shiki Shoreline Sinan Singa Slough Soledad Soma Sparks Split Spring Stafford
  Stanley Sunrise Surprise Surrey Sutton Taylor Temple Thornton Timon Torrance Torrent Tours Tracy Turbo Tyler Tyre
  Una Union Upland Vallejo Van Virginia Vista Vladimir Warren Waterford Wayne Welland Weston Westland Wheaton
  Woodland Worms Wyoming
`
    .trim()
    .split(/\s+/),
);

/** Names of several words of the same sort. */
export const NOT_CITY_PHRASES: ReadonlySet<string> = new Set([
  'The Valley',
  'West Island',
  'Road Town',
  'High Point',
  'High Peak',
  'Federal Way',
  'Castle Rock',
  'Spring Hill',
  'South Gate',
  'The Villages',
  'The Woodlands',
  'The Hammocks',
  'College Station',
  'Commerce City',
  'National City',
  'Flower Mound',
  'Battle Creek',
  'Broken Arrow',
  'Great Falls',
  'Grand Island',
  'White Rock',
  'North Port',
  'South Hill',
  'Diamond Bar',
  'Deer Valley',
  'George Town',
]);

/** Short names (up to three letters) and names of people that are kept although a rule would drop them. */
export const KEPT_CITY_NAMES: ReadonlySet<string> = new Set(
  `Osh Ulm Pau Lae Huế Niš Orlando Santiago León Florence Olympia Verona Thiès Bradford
  Constanţa Kimberley Victoria Derby Cork Colón Palmira Vitória`.split(/\s+/),
);

/** Smaller places that meetings are often held in, as `country:GeoNames name`. */
export const SMALL_CITIES: ReadonlySet<string> = new Set(['AZ:Shushi', 'CH:Davos', 'EG:Sharm el-Sheikh']);
