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
  /^(?:Information,? (?:and )?Communications?,? (?:and )?Technolog(?:y|ies)|Artificial Intelligence|Internet of Things|Digital Public Infrastructure|Information Technology)$/;

/** Without measures and fiscal years, which a tagger takes for names of bodies and places: "EBITDA", "Adjusted EBITDA", "FY25"; and matters that are no services. */
export function withoutMeasures(names: readonly NameSegment[]): readonly NameSegment[] {
  return names.some(isMeasure) ? names.filter((name) => !isMeasure(name)) : names;
}

function isMeasure({ text, type }: NameSegment): boolean {
  if (type.type === 'service' && (MATTER.test(text) || BARE.test(text))) return true;
  if (type.type === 'organization' && FIELD.test(text)) return true;
  return MEASURES.has(text.slice(text.lastIndexOf(' ') + 1)) || FISCAL_YEAR.test(text);
}
