import type { ValidateFunction } from 'ajv/dist/2020.js';
import { annotatedDocuments, type Document } from './documents.ts';
import { isGoldNames, judgedNames } from './names.ts';
import { isGoldRelations, judgedRelations } from './relations.ts';
import { isGoldQuotations, judgedStatements } from './statements.ts';
import { isGoldQuantities, judgedStatistics } from './statistics.ts';
import type { Verdict } from './verdict.ts';

/** A corpus that judges facts. */
export interface Source {
  readonly corpus: string;
  /** As the tables call it; corpora of one name are counted together. */
  readonly gold: string;
  /** Annotates the corpus and judges what is found; files may be put into the folder. */
  readonly verdicts: (corpora: string, folder: string) => Promise<Verdict[]>;
}

const QUANTITIES = 'NewsQuant, MEANTIME';

/** The corpora that judge facts, in the order of the tables. */
export const SOURCES: readonly Source[] = [
  source('quotes/polnear', 'PolNeAR', isGoldQuotations, judgedStatements),
  source('quantities/newsquant', QUANTITIES, isGoldQuantities, judgedStatistics),
  source('quantities/meantime', QUANTITIES, isGoldQuantities, judgedStatistics),
  source('entities/worldwide', 'worldwide', isGoldNames, judgedNames),
  source('entities/knowledgenet', 'KnowledgeNet', isGoldRelations, judgedRelations),
];

function source<Gold extends { readonly id: string; readonly text: string }>(
  corpus: string,
  gold: string,
  isGold: ValidateFunction<Gold>,
  judged: (document: Document<Gold>) => Verdict[],
): Source {
  return {
    corpus,
    gold,
    verdicts: async (corpora, folder) =>
      (await annotatedDocuments(corpora, corpus, isGold, folder)).flatMap(judged),
  };
}
