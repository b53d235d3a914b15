/** Units of measure as English texts write them, and the code we give each: ISO 4217 for money, UCUM for physical units. */

/** ISO 4217 codes in use. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK ' +
    'DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS ' +
    'KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD ' +
    'OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP ' +
    'TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'
  ).split(' '),
);

/** Codes that are also English words or common abbreviations in capitals: money only with a scale word, decimals or thousands. */
export const AMBIGUOUS_CODES: ReadonlySet<string> = new Set([
  'ALL',
  'COP',
  'CUP',
  'MOP',
  'PEN',
  'SOS',
  'TOP',
  'TRY',
  'SDG',
]);

/** Signs and letters written before an amount. A bare dollar sign is read as the US dollar, a bare pound sign as sterling. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['$US', 'USD'],
  ['USD$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['$A', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CDN$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['NT$', 'TWD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₼', 'AZN'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['NIS', 'ILS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['VNĐ', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['֏', 'AMD'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['RM', 'MYR'],
  ...spellings('KSh Ksh KShs Kshs', 'KES'),
  ...spellings('TSh Tsh TShs Tshs', 'TZS'),
  ...spellings('USh Ush UShs Ushs', 'UGX'),
  ['Tk', 'BDT'],
  ['Rp', 'IDR'],
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['KM', 'BAM'],
  ['QR', 'QAR'],
  ['SR', 'SAR'],
  ['BD', 'BHD'],
  ['KD', 'KWD'],
  ['JD', 'JOD'],
  ['RO', 'OMR'],
  ['LE', 'EGP'],
  ...spellings('FRW Frw FRw Rwf', 'RWF'),
  ['MK', 'MWK'],
  ['S/', 'PEN'],
  ['S/.', 'PEN'],
  ['B/.', 'PAB'],
  ['Bs', 'BOB'],
  ['Bs.', 'BOB'],
  ['Kz', 'AOA'],
  ['VT', 'VUV'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₮', 'MNT'],
  ['৳', 'BDT'],
  ['₭', 'LAK'],
  ['EC$', 'XCD'],
  ['TT$', 'TTD'],
  ['J$', 'JMD'],
  ['GY$', 'GYD'],
  ['BZ$', 'BZD'],
  ['FJ$', 'FJD'],
  ['F$', 'FJD'],
  ['SI$', 'SBD'],
  ['WS$', 'WST'],
  ['N$', 'NAD'],
  ['GH¢', 'GHS'],
  ['GH₵', 'GHS'],
]);

/** Letters before an amount that several countries use for their currencies: the unit is then what is written. */
export const SHARED_CURRENCY_SIGNS: ReadonlySet<string> = new Set([
  'Sh',
  'Shs',
  'CFA',
  'FCFA',
  'F CFA',
  'K',
  'Dh',
  'Dhs',
  'DH',
  'P',
]);

/** By the letters before an amount, or the name behind it, the countries that write their money so, and its codes; in lower case too. */
export const SHARED_CURRENCIES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ...shared('Rs rupee rupees', 'IN INR PK PKR LK LKR NP NPR MU MUR SC SCR'),
  ...shared('Sh Shs shilling shillings', 'KE KES TZ TZS UG UGX SO SOS'),
  ...shared('Dh Dhs DH dirham dirhams', 'AE AED MA MAD'),
  ...shared('P', 'PH PHP BW BWP'),
  ...shared('peso pesos', 'AR ARS CL CLP CO COP CU CUP DO DOP MX MXN PH PHP UY UYU'),
  ...shared('dinar dinars', 'DZ DZD BH BHD IQ IQD JO JOD KW KWD LY LYD RS RSD TN TND'),
  ...shared('riyal riyals rial rials', 'SA SAR QA QAR IR IRR OM OMR YE YER'),
  ...shared('krone kroner', 'DK DKK NO NOK'),
  ...shared('krona kronor', 'SE SEK IS ISK'),
  ...shared('leu lei', 'RO RON MD MDL'),
  ...shared('som soum', 'KG KGS UZ UZS'),
]);

/** The countries whose own money is a dollar that they write "$" at home, with its code. */
export const LOCAL_DOLLARS: ReadonlyMap<string, string> = new Map(
  shared(
    '$',
    'AU AUD CA CAD NZ NZD SG SGD FJ FJD JM JMD BB BBD BS BSD BZ BZD GY GYD TT TTD NA NAD LR LRD SB SBD BN BND',
  )[0]?.[1],
);

function shared(signs: string, pairs: string): [string, ReadonlyMap<string, string>][] {
  const words = pairs.split(' ');
  const codes = new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])));
  return signs.split(' ').map((sign) => [sign, codes]);
}

/** Signs that are also letters of roads, questions, forms and kilometres: money only where the amount is large by a scale word, decimals or thousands. */
export const WEAK_CURRENCY_SIGNS: ReadonlySet<string> = new Set(
  'N R K P KM MK VT NIS Bs Bs. QR SR BD KD JD RO LE'.split(' '),
);

/** Names of currencies that one country (or the first named by its bare name) uses; singular, lower case. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['united states dollar', 'USD'],
  ['american dollar', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['hong kong dollar', 'HKD'],
  ['new zealand dollar', 'NZD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['euro', 'EUR'],
  ['pound sterling', 'GBP'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['swiss franc', 'CHF'],
  ['cfa franc', 'XOF'],
  ['rwandan franc', 'RWF'],
  ['yuan', 'CNY'],
  ['chinese yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['yen', 'JPY'],
  ['japanese yen', 'JPY'],
  ['won', 'KRW'],
  ['manat', 'AZN'],
  ['azerbaijani manat', 'AZN'],
  ['turkmen manat', 'TMT'],
  ['lari', 'GEL'],
  ['georgian lari', 'GEL'],
  ['tenge', 'KZT'],
  ['hryvnia', 'UAH'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['belarusian ruble', 'BYN'],
  ['zloty', 'PLN'],
  ['złoty', 'PLN'],
  ['forint', 'HUF'],
  ['czech crown', 'CZK'],
  ['czech koruna', 'CZK'],
  ['danish crown', 'DKK'],
  ['danish krone', 'DKK'],
  ['norwegian crown', 'NOK'],
  ['norwegian krone', 'NOK'],
  ['swedish crown', 'SEK'],
  ['swedish krona', 'SEK'],
  ['turkish lira', 'TRY'],
  ['lira', 'TRY'],
  ['shekel', 'ILS'],
  ['indian rupee', 'INR'],
  ['nepali rupee', 'NPR'],
  ['pakistani rupee', 'PKR'],
  ['sri lankan rupee', 'LKR'],
  ['taka', 'BDT'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['dong', 'VND'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['dram', 'AMD'],
  ['cedi', 'GHS'],
  ['birr', 'ETB'],
  ['kenyan shilling', 'KES'],
  ['ugandan shilling', 'UGX'],
  ['tanzanian shilling', 'TZS'],
  ['reais', 'BRL'],
  ['brazilian real', 'BRL'],
  ['mexican peso', 'MXN'],
  ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'],
  ['colombian peso', 'COP'],
  ['philippine peso', 'PHP'],
  ['saudi riyal', 'SAR'],
  ['uae dirham', 'AED'],
  ['emirati dirham', 'AED'],
  ['moroccan dirham', 'MAD'],
  ['kuwaiti dinar', 'KWD'],
  ['iraqi dinar', 'IQD'],
  ...codes(`
    CRC colones; GTQ quetzales; HNL lempira; NIO cordobas córdobas; PYG guaranies guaraníes; PAB balboas; PEN soles; BOB bolivianos;
    VES bolivars bolivares bolívares; HTG gourde; BGN lev leva; ALL lek; MKD denar; MZN metical meticais; AOA kwanza; BWP pula; GMD dalasi;
    MGA ariary; MRU ouguiya; LSL maloti; SZL emalangeni; MNT tugrik tögrög; MMK kyat; LAK kip; KHR riel; BTN ngultrum; MVR rufiyaa;
    VUV vatu; PGK kina; WST tala; TOP pa'anga; MOP pataca; TJS somoni; JMD jamaican_dollar; BBD barbados_dollar; BSD bahamian_dollar;
    BZD belize_dollar; FJD fijian_dollar fiji_dollar; GYD guyanese_dollar guyana_dollar; TTD trinidad_and_tobago_dollar; NAD namibian_dollar
    namibia_dollar; LRD liberian_dollar; SBD solomon_islands_dollar; BND brunei_dollar; XCD east_caribbean_dollar; UYU uruguayan_peso;
    DOP dominican_peso; TND tunisian_dinar; DZD algerian_dinar; JOD jordanian_dinar; BHD bahraini_dinar; RSD serbian_dinar;
    LYD libyan_dinar; OMR omani_rial; QAR qatari_riyal; BIF burundian_franc; GNF guinean_franc; CDF congolese_franc; DJF
    djiboutian_franc; LBP lebanese_pound; SDG sudanese_pound; MUR mauritian_rupee; SOS somali_shilling; RON romanian_leu romanian_lei; MDL
    moldovan_leu moldovan_lei; AMD armenian_dram; KGS kyrgyz_som; UZS uzbek_sum uzbek_som; ZMW zambian_kwacha; MWK malawian_kwacha`),
]);

/** Entries of "CODE name name; CODE name". */
function codes(list: string): [string, string][] {
  return list.split(';').flatMap((entry) => {
    const [code = '', ...names] = entry.trim().split(/\s+/);
    return spellings(names.join(' '), code);
  });
}

/** What percentages are written as. A percentage point is another thing than a per cent. */
export const PERCENT_NAMES: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['percent', 'percent'],
  ['per cent', 'percent'],
  ['pct', 'percent'],
  ['pc', 'percent'],
  ['percentage point', 'percentage points'],
  ['percent point', 'percentage points'],
  ['pp', 'percentage points'],
]);

/** Unit symbols, in the case in which they are written, to UCUM. Single letters count only where they touch the digits. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['km', 'km'],
  ['kms', 'km'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['nm', 'nm'],
  ['µm', 'um'],
  ['μm', 'um'],
  ['ft', '[ft_i]'],
  ['′', '[ft_i]'],
  ['in', '[in_i]'],
  ['″', '[in_i]'],
  ['g', 'g'],
  ['kg', 'kg'],
  ['kgs', 'kg'],
  ['mg', 'mg'],
  ['lb', '[lb_av]'],
  ['lbs', '[lb_av]'],
  ['oz', '[oz_av]'],
  ['t', 't'],
  ['Mt', 'Mt'],
  ['l', 'L'],
  ['L', 'L'],
  ['ml', 'mL'],
  ['ha', 'har'],
  ['km²', 'km2'],
  ['km2', 'km2'],
  ['sq km', 'km2'],
  ['m²', 'm2'],
  ['m2', 'm2'],
  ['sq m', 'm2'],
  ['sqm', 'm2'],
  ['sq ft', '[sft_i]'],
  ['m³', 'm3'],
  ['°C', 'Cel'],
  ['degC', 'Cel'],
  ['°', 'deg'],
  ['°F', '[degF]'],
  ['W', 'W'],
  ['kW', 'kW'],
  ['MW', 'MW'],
  ['GW', 'GW'],
  ['TW', 'TW'],
  ['kWh', 'kW.h'],
  ['MWh', 'MW.h'],
  ['GWh', 'GW.h'],
  ['TWh', 'TW.h'],
  ['hp', '[HP]'],
  ['bhp', '[HP]'],
  ['V', 'V'],
  ['kV', 'kV'],
  ['mA', 'mA'],
  ['mAh', 'mA.h'],
  ['Nm', 'N.m'],
  ['Pa', 'Pa'],
  ['kPa', 'kPa'],
  ['MPa', 'MPa'],
  ['GPa', 'GPa'],
  ['Hz', 'Hz'],
  ['kHz', 'kHz'],
  ['MHz', 'MHz'],
  ['GHz', 'GHz'],
  ['Ghz', 'GHz'],
  ['dB', 'dB'],
  ['B', 'By'],
  ['KB', 'kBy'],
  ['kB', 'kBy'],
  ['MB', 'MBy'],
  ['GB', 'GBy'],
  ['TB', 'TBy'],
  ['PB', 'PBy'],
  ['kbps', 'kbit/s'],
  ['Kbps', 'kbit/s'],
  ['Mbps', 'Mbit/s'],
  ['Mbit/s', 'Mbit/s'],
  ['Mb/s', 'Mbit/s'],
  ['Gbps', 'Gbit/s'],
  ['Gbit/s', 'Gbit/s'],
  ['Tbps', 'Tbit/s'],
  ['Tbit/s', 'Tbit/s'],
  ['mph', '[mi_i]/h'],
  ['m.p.h', '[mi_i]/h'],
  ['km/h', 'km/h'],
  ['kph', 'km/h'],
  ['kmph', 'km/h'],
  ['km/hr', 'km/h'],
  ['km/s', 'km/s'],
  ['m/s', 'm/s'],
  ['kt', '[kn_i]'],
  ['ppm', '[ppm]'],
  ['ppb', '[ppb]'],
  ['ms', 'ms'],
]);

/** Spelled-out units, singular and lower case, to UCUM. Ambiguous ones ("ton", "gallon", "pound") are left to be counted nouns. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ...spellings('metre meter', 'm'),
  ...spellings('kilometre kilometer', 'km'),
  ...spellings('centimetre centimeter', 'cm'),
  ...spellings('millimetre millimeter', 'mm'),
  ...spellings('foot feet', '[ft_i]'),
  ...spellings('inch inche', '[in_i]'),
  ...spellings('yard', '[yd_i]'),
  ...spellings('mile', '[mi_i]'),
  ...spellings('nautical_mile', '[nmi_i]'),
  ...spellings('gram gramme', 'g'),
  ...spellings('kilogram kilogramme kilo', 'kg'),
  ...spellings('milligram', 'mg'),
  ...spellings('tonne metric_ton', 't'),
  ...spellings('kilotonne kiloton', 'kt'),
  ...spellings('megatonne megaton', 'Mt'),
  ...spellings('gigatonne gigaton', 'Gt'),
  ...spellings('ounce', '[oz_av]'),
  ...spellings('litre liter', 'L'),
  ...spellings('millilitre milliliter', 'mL'),
  ...spellings('hectare', 'har'),
  ...spellings('acre', '[acr_us]'),
  ...spellings('square_kilometre square_kilometer square_km sq_km', 'km2'),
  ...spellings('square_metre square_meter', 'm2'),
  ...spellings('square_mile', '[smi_us]'),
  ...spellings('square_foot square_feet', '[sft_i]'),
  ...spellings('cubic_metre cubic_meter', 'm3'),
  ...spellings('cubic_foot cubic_feet', '[cft_i]'),
  ...spellings(
    'celsius degree_celsius degrees_celsius degree_centigrade degrees_centigrade degree_c degrees_c',
    'Cel',
  ),
  ...spellings('fahrenheit degree_fahrenheit degrees_fahrenheit degree_f degrees_f', '[degF]'),
  ...spellings('degree', 'deg'),
  ...spellings('watt', 'W'),
  ...spellings('kilowatt', 'kW'),
  ...spellings('megawatt', 'MW'),
  ...spellings('gigawatt', 'GW'),
  ...spellings('terawatt', 'TW'),
  ...spellings('kilowatt-hour kilowatt_hour', 'kW.h'),
  ...spellings('megawatt-hour megawatt_hour', 'MW.h'),
  ...spellings('gigawatt-hour gigawatt_hour', 'GW.h'),
  ...spellings('terawatt-hour terawatt_hour', 'TW.h'),
  ...spellings('horsepower', '[HP]'),
  ...spellings('volt', 'V'),
  ...spellings('pascal', 'Pa'),
  ...spellings('megapascal', 'MPa'),
  ...spellings('gigapascal', 'GPa'),
  ...spellings('millisecond', 'ms'),
  ...spellings('hertz', 'Hz'),
  ...spellings('kilohertz', 'kHz'),
  ...spellings('megahertz', 'MHz'),
  ...spellings('gigahertz', 'GHz'),
  ...spellings('decibel', 'dB'),
  ...spellings('calorie', 'cal'),
  ...spellings('byte', 'By'),
  ...spellings('kilobyte', 'kBy'),
  ...spellings('megabyte', 'MBy'),
  ...spellings('gigabyte', 'GBy'),
  ...spellings('terabyte', 'TBy'),
  ...spellings('petabyte', 'PBy'),
  ...spellings('megabit_per_second megabits_per_second', 'Mbit/s'),
  ...spellings('gigabit_per_second gigabits_per_second', 'Gbit/s'),
  ...spellings('mile_per_hour miles_per_hour', '[mi_i]/h'),
  ...spellings('kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_per_hour', 'km/h'),
  ...spellings('metre_per_second metres_per_second meter_per_second meters_per_second', 'm/s'),
  ...spellings('knot', '[kn_i]'),
  ...spellings('part_per_million parts_per_million', '[ppm]'),
  ...spellings('part_per_billion parts_per_billion', '[ppb]'),
]);

/** Units without a code that measure rather than count: index points and hundredths of a currency, abbreviated times. */
export const OTHER_MEASURES: ReadonlySet<string> = new Set(
  'point cent penny pence p sen mpg min mins hr hrs sec secs'.split(' ').concat('basis point'),
);

/** Names of currencies that several countries use, singular: money, but whose a bare name does not say. */
export const SHARED_CURRENCY_NAMES: ReadonlySet<string> = new Set(
  'shilling pound peso franc dinar dirham rupee riyal rial leu lei som soum krone krona kroner kronor'.split(
    ' ',
  ),
);

function spellings(names: string, code: string): [string, string][] {
  return names.split(' ').map((name) => [name.replaceAll('_', ' '), code]);
}
