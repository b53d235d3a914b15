/** What the units of measure are called in English: singular, as a sentence has them after "one". */

/** Names by code: ISO 4217, UCUM and our own codes. A currency goes by the country's adjective where the bare word has several. */
export const NAMES_OF_CODES: ReadonlyMap<string, string> = new Map([
  ['percent', 'percentage'],
  ['percentage points', 'percentage point'],
  ...money(),
  ...physical(),
]);

/** Names of what is written in words or letters that have no code, or whose code says less than they do. */
export const NAMES_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['points', 'point'],
  ['basis points', 'basis point'],
  ['cents', 'cent'],
  ['pence', 'penny'],
  ['p', 'penny'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['mpg', 'mile per gallon'],
  ['psi', 'pound per square inch'],
  ['ksi', 'kilopound per square inch'],
  ['bpd', 'barrel per day'],
  ['rpm', 'revolution per minute'],
  ['bhp', 'brake horsepower'],
  ['ppg', 'point per game'],
  ['rpg', 'rebound per game'],
  ['apg', 'assist per game'],
]);

function money(): [string, string][] {
  return pairs(`
    AED Emirati dirham; AFN Afghan afghani; ALL Albanian lek; AMD Armenian dram; AOA Angolan kwanza; ARS Argentine peso;
    AUD Australian dollar; AWG Aruban florin; AZN Azerbaijani manat; BAM Bosnian mark; BBD Barbadian dollar; BDT Bangladeshi taka; BGN Bulgarian lev;
    BHD Bahraini dinar; BIF Burundian franc; BMD Bermudian dollar; BND Brunei dollar; BOB Bolivian boliviano; BRL Brazilian real;
    BSD Bahamian dollar; BTN Bhutanese ngultrum; BWP Botswana pula; BYN Belarusian ruble; BZD Belize dollar; CAD Canadian dollar;
    CDF Congolese franc; CHF Swiss franc; CLP Chilean peso; CNY Chinese yuan; COP Colombian peso; CRC Costa Rican colón;
    CUP Cuban peso; CVE Cape Verdean escudo; CZK Czech koruna; DJF Djiboutian franc; DKK Danish krone; DOP Dominican peso;
    DZD Algerian dinar; EGP Egyptian pound; ERN Eritrean nakfa; ETB Ethiopian birr; EUR euro; FJD Fijian dollar;
    FKP Falkland Islands pound; GBP pound sterling; GEL Georgian lari; GHS Ghanaian cedi; GIP Gibraltar pound; GMD Gambian dalasi;
    GNF Guinean franc; GTQ Guatemalan quetzal; GYD Guyanese dollar; HKD Hong Kong dollar; HNL Honduran lempira; HTG Haitian gourde;
    HUF Hungarian forint; IDR Indonesian rupiah; ILS shekel; INR Indian rupee; IQD Iraqi dinar; IRR Iranian rial;
    ISK Icelandic króna; JMD Jamaican dollar; JOD Jordanian dinar; JPY Japanese yen; KES Kenyan shilling; KGS Kyrgyzstani som;
    KHR Cambodian riel; KMF Comorian franc; KPW North Korean won; KRW South Korean won; KWD Kuwaiti dinar; KYD Cayman Islands dollar;
    KZT Kazakhstani tenge; LAK Lao kip; LBP Lebanese pound; LKR Sri Lankan rupee; LRD Liberian dollar; LSL Lesotho loti;
    LYD Libyan dinar; MAD Moroccan dirham; MDL Moldovan leu; MGA Malagasy ariary; MKD Macedonian denar; MMK Myanmar kyat;
    MNT Mongolian tögrög; MOP Macanese pataca; MRU Mauritanian ouguiya; MUR Mauritian rupee; MVR Maldivian rufiyaa;
    MWK Malawian kwacha; MXN Mexican peso; MYR Malaysian ringgit; MZN Mozambican metical; NAD Namibian dollar; NGN Nigerian naira;
    NIO Nicaraguan córdoba; NOK Norwegian krone; NPR Nepalese rupee; NZD New Zealand dollar; OMR Omani rial; PAB Panamanian balboa;
    PEN Peruvian sol; PGK Papua New Guinean kina; PHP Philippine peso; PKR Pakistani rupee; PLN Polish złoty; PYG Paraguayan guaraní;
    QAR Qatari riyal; RON Romanian leu; RSD Serbian dinar; RUB Russian ruble; RWF Rwandan franc; SAR Saudi riyal;
    SBD Solomon Islands dollar; SCR Seychellois rupee; SDG Sudanese pound; SEK Swedish krona; SGD Singapore dollar;
    SHP Saint Helena pound; SLE Sierra Leonean leone; SOS Somali shilling; SRD Surinamese dollar; SSP South Sudanese pound;
    STN São Tomé and Príncipe dobra; SVC Salvadoran colón; SYP Syrian pound; SZL Swazi lilangeni; THB Thai baht; TJS Tajikistani somoni;
    TMT Turkmenistani manat; TND Tunisian dinar; TOP Tongan paʻanga; TRY Turkish lira; TTD Trinidad and Tobago dollar;
    TWD Taiwan dollar; TZS Tanzanian shilling; UAH Ukrainian hryvnia; UGX Ugandan shilling; USD dollar; UYU Uruguayan peso;
    UZS Uzbekistani sum; VES Venezuelan bolívar; VND Vietnamese dong; VUV Vanuatu vatu; WST Samoan tala;
    XAF Central African CFA franc; XCD East Caribbean dollar; XOF West African CFA franc; XPF CFP franc; YER Yemeni rial;
    ZAR South African rand; ZMW Zambian kwacha`);
}

function physical(): [string, string][] {
  return pairs(`
    m metre; km kilometre; cm centimetre; mm millimetre; nm nanometre; um micrometre; [ft_i] foot; [in_i] inch; [yd_i] yard;
    [mi_i] mile; [nmi_i] nautical mile; g gram; kg kilogram; mg milligram; [lb_av] pound; [oz_av] ounce; t tonne; kt kilotonne; Mt megatonne; Gt gigatonne;
    L litre; mL millilitre; har hectare; [acr_us] acre; km2 square kilometre; m2 square metre; [smi_us] square mile;
    [sft_i] square foot; m3 cubic metre; [cft_i] cubic foot; Cel Celsius; [degF] Fahrenheit; deg degree; W watt; kW kilowatt;
    MW megawatt; GW gigawatt; TW terawatt; kW.h kilowatt hour; MW.h megawatt hour; GW.h gigawatt hour; TW.h terawatt hour;
    [HP] horsepower; V volt; kV kilovolt; mA milliampere; mA.h milliampere hour; N.m newton metre; Pa pascal; kPa kilopascal;
    MPa megapascal; GPa gigapascal; Hz hertz; kHz kilohertz; MHz megahertz; GHz gigahertz; dB decibel; cal calorie; By byte;
    kBy kilobyte; MBy megabyte; GBy gigabyte; TBy terabyte; PBy petabyte; kbit/s kilobit per second; Mbit/s megabit per second;
    Gbit/s gigabit per second; Tbit/s terabit per second; [mi_i]/h mile per hour; km/h kilometre per hour; km/s kilometre per second; m/s metre per second;
    [kn_i] knot; [ppm] part per million; [ppb] part per billion; ms millisecond`);
}

/** Lines of "code name; code name". */
function pairs(list: string): [string, string][] {
  return list.split(';').map((pair) => {
    const [code = '', ...words] = pair.trim().split(/\s+/);
    return [code, words.join(' ')];
  });
}
