import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from './segments.ts';

/** What a firm or a country is measured by, in letters like those of a body. */
const MEASURES: ReadonlySet<string> = new Set(
  words('EBITDA EBITDAR EBIT ARPU GMV CAGR GDP GNI FDI CAPEX OPEX Capex Opex KPI KPIs'),
);
/** "FY25", "Q3 FY2024", "FY 2023-24": a year as firms count it. */
const FISCAL_YEAR = /^(?:[QH][1-4] )?FY ?\d{2}(?:\d{2})?(?:[-–/]\d{2}(?:\d{2})?)?$/;

/** What states and firms do with computers, and is no service of its own: "e-Government services". */
const MATTER =
  /^e-?(?:government|governance|commerce|services?|learning|health|business|waste|procurement|participation|voting|justice|payments?|democracy|banking|money|signatures?)$/i;

/** What stands behind brackets in "QPA (Quay Port Authority) App". */
const BARE = /^(?:App|Application|Platform|Portal|Website|System|Service)s?$/;
/** Fields of work, which are often spelled out with their letters: "skills in Information and Communications Technology (ICT)". */
const FIELD =
  /^(?:Information,? (?:and )?Communications?,? (?:and )?Technolog(?:y|ies)|Artificial Intelligence|Internet of Things|Digital Public Infrastructure|Information Technology|[GBCP]2[GBCP]|(?:US|U\.S\.|Canadian|Australian|Singapore) [Dd]ollars?)$/;

/** Without measures and fiscal years, which a tagger takes for names of bodies and places: "EBITDA", "Adjusted EBITDA", "FY25"; and matters that are no services. */
export function withoutMeasures(
  tokens: readonly Token[],
  names: readonly NameSegment[],
): readonly NameSegment[] {
  const isNone = (name: NameSegment): boolean =>
    isMeasure(name) && !(MATTER.test(name.text) && isNamedSystem(tokens, name));
  return names.some(isNone) ? names.filter((name) => !isNone(name)) : names;
}

/** "The eProcurement system, run by": a matter that one system is called by. */
function isNamedSystem(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  const isOne = /^(?:the|its|['’]s)$/.test(tokens[firstToken - 1]?.lower ?? '');
  return (
    isOne &&
    /^(?:system|platform|portal|app)$/.test(tokens[endToken]?.lower ?? '') &&
    tokens[endToken + 1]?.pos !== 'NOUN'
  );
}

function isMeasure({ text, type }: NameSegment): boolean {
  if (type.type === 'service' && (MATTER.test(text) || BARE.test(text))) return true;
  if (type.type !== 'person' && FIELD.test(text)) return true;
  return MEASURES.has(text.slice(text.lastIndexOf(' ') + 1)) || FISCAL_YEAR.test(text);
}
