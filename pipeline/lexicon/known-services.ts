/** Digital public services, identities and means of payment that many articles name without saying what they are. Own list. */
import { words } from './words.ts';

/** Names of one word, as they are written. Those that are also common words, places or bodies ("Sahel", "Click", "Wave") are left out, and so
 * is software that services are built on ("MOSIP"). */
const OF_ONE_WORD = [
  ...words(
    'Diia Trembita Prozorro X-tee swiyu Meeza Pix AfriGO PAPSS ProZorro eRecovery eMaliatko eMalyatko mObywatel ePUAP BLIK itsme DigiD',
  ),
  ...words(
    'BankID MitID NemID Altinn Vipps X-Road Smart-ID Mobile-ID Bürokratt FranceConnect BundID AusweisApp',
  ),
  ...words(
    'AusweisApp2 SPID ePortugal MyGovID SwissID eParaksts e-Albania eAlbania eKosova eUprava e-Građani',
  ),
  ...words('MPay MSign MPass MConnect MCabinet E-IMZO OneID Tunduk Tündük eGov eOtinish mygov myGov MyGov'),
  ...words(
    'DigiLocker UMANG Aadhaar mAadhaar CoWIN Co-WIN BHIM UPI RuPay ONDC DIKSHA eNAM e-NAM Bhashini BHASHINI',
  ),
  ...words('DigiYatra FASTag eSanjeevani e-Sanjeevani e-Shram eShram SWAYAM PhonePe bKash Nagad Surokkha'),
  ...words('Raast Easypaisa JazzCash eSahulat eSewa Khalti ConnectIPS GovPay LANKAQR eFaas'),
  ...words(
    'Singpass SingPass Myinfo MyInfo Corppass CorpPass LifeSG GoBusiness ScamShield TraceTogether PayNow',
  ),
  ...words(
    'HealthHub FormSG eGovPH PhilSys PhilID GCash VNeID MySejahtera MyJPJ PADU DuitNow JomPAY PromptPay',
  ),
  ...words('ThaID PeduliLindungi SATUSEHAT QRIS GoPay LinkAja INApas Bakong CamDX CamDigiKey BruHealth'),
  ...words(
    'e-Mongolia E-Mongolia Mynaportal Gov24 KakaoTalk Alipay e-CNY myGovID RealMe digitalFIJI SevisPass',
  ),
  ...words(
    'Tawakkalna Absher Nafath Sehhaty Najiz Musaned Qiwa Etimad Mawid Tabaud Balady Nusuk Muqeem Madrasati',
  ),
  ...words('TAMM DubaiNow AlHosn Metrash Metrash2 Hukoomi Ehteraz BeAware BenefitPay Tarassud InstaPay'),
  ...words('M-Pesa M-PESA MPesa eCitizen Ardhisasa iTax IremboGov IremboPay eNaira Fayda Telebirr telebirr'),
  ...words('GhanaPostGPS EcoCash Novissi ZamPortal ZamPass UgPass GePG'),
  ...words('ChileAtiende ClaveÚnica Transfermóvil Yape ConecteSUS JAM-DEX DCash FedNow'),
  ...words('gov.br Gov.br Login.gov HealthCare.gov GOV.UK Gov.uk gov.gr Gov.gr Suomi.fi Eesti.ee eesti.ee'),
];

const OF_SEVERAL_WORDS = [
  'SIMA İmza',
  'SIMA Imza',
  'Asan İmza',
  'Asan Imza',
  'ASAN İmza',
  'ASAN Imza',
  'ASAN Login',
  'ASAN Visa',
  'eGov Mobile',
  'eGov.kz',
  'Digi Yatra',
  'Aarogya Setu',
  'API Setu',
  'Meri Pehchaan',
  'Unified Payments Interface',
  'Poshan Tracker',
  'Nagarik App',
  'UAE Pass',
  'UAE PASS',
  'Dubai Now',
  'Al Hosn',
  'Huduma Namba',
  'Maisha Namba',
  'Gava Mkononi',
  'Airtel Money',
  'Orange Money',
  'MTN MoMo',
  'MTN Mobile Money',
  'Tigo Pesa',
  'CBE Birr',
  'Ghana Card',
  'iAM Smart',
  'MyDigital ID',
  'ID Austria',
  'France Identité',
  'Chave Móvel Digital',
  'Mi Argentina',
  'Clave Única',
  'Carpeta Ciudadana',
  'SINPE Móvil',
  'Sand Dollar',
  'NHS App',
  'GOV.UK Verify',
  'GOV.UK One Login',
  'GOV.UK Notify',
  'GOV.UK Pay',
  'GOV.UK Wallet',
  'Gov.gr Wallet',
  'EU Digital Identity Wallet',
  'EUDI Wallet',
  'Mor Prom',
  'Pao Tang',
];

const KNOWN: ReadonlySet<string> = new Set([...OF_ONE_WORD, ...OF_SEVERAL_WORDS]);

/** What states call their portals by their address: "Gob.pe", "gob.mx", "Gov.pl". */
const PORTAL = /^(?:Gob|gob|Gov|gov|Gouv|gouv)\.[a-z]{2}$/;

/** Whether a name is that of a service that is known by it, letter by letter. */
export function isKnownService(name: string): boolean {
  return KNOWN.has(name) || PORTAL.test(name);
}

/** Words behind the name of a service in that of one of its parts: "UPI Lite", "Aadhaar Face Authentication". */
const MOST_BEHIND = 3;

/** Whether a name of several words begins with that of a known service: "UPI Lite". */
export function isPartOfKnownService(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && others.length <= MOST_BEHIND && KNOWN.has(first);
}
