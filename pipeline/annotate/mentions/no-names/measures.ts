import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';

/** What a firm or a country is measured by, in letters like those of a body. */
const MEASURES: ReadonlySet<string> = new Set(
  words('EBITDA EBITDAR EBIT ARPU GMV CAGR GDP GNI FDI CAPEX OPEX Capex Opex KPI KPIs'),
);
/** "FY25", "Q3 FY2024", "FY 2023-24": a year as firms count it. */
const FISCAL_YEAR = /^(?:[QH][1-4] )?FY ?\d{2}(?:\d{2})?(?:[-–/]\d{2}(?:\d{2})?)?$/;
const MONEY = /^(?:US|U\.S\.|Canadian|Australian|Singapore) [Dd]ollars?$/;

/** "EBITDA", "Adjusted EBITDA", "FY25", "US Dollars": what a tagger takes for names of bodies and places. */
export function isMeasure({ text, type }: NameSegment): boolean {
  if (type.type !== 'person' && MONEY.test(text)) return true;
  return MEASURES.has(text.slice(text.lastIndexOf(' ') + 1)) || FISCAL_YEAR.test(text);
}
