import type { Texts, Wordings } from './contract/article.ts';
import type { Correction } from './contract/corrections.ts';
import type { Fact, Rejection } from './contract/fact.ts';
import type { Problem } from './contract/problem.ts';
import type { RowKeeper } from './contract/row-list.ts';
import type { Evidence } from './contract/rows.generated.ts';
import type { Dataset } from './contract/tables.ts';
import { correctedRows } from './corrected-rows.ts';
import type { ArticleFacts, MadeOf, Resolution } from './resolve/index.ts';
import { type FoundSound, type Unsupported, unsupportedIn, validate } from './validate/index.ts';
import { numberIn, textIn } from './validate/tables.ts';

/** An article with what the gate let through and what it did not. */
export interface UsedArticle extends ArticleFacts {
  readonly rejections: readonly Rejection[];
}

export interface SoundRows {
  readonly resolved: Resolution;
  /** What is left for validation to say; errors stop the release. */
  readonly problems: readonly Problem[];
  /** The articles without the facts that were left out, which stand among their rejections. */
  readonly used: readonly UsedArticle[];
}

/** Does the work of a stage, and takes its time. */
export type TimeStage = <Result>(stage: 'resolve' | 'validate', work: () => Result) => Result;

/** Leaving facts out may bring others to light, a name that now has only a doubtful form; never many times over. */
const MOST_PASSES = 5;

/**
 * Resolves facts to rows and validates them. A value that validation, which shares no code with the gate, does not find in its words
 * is a fault of ours in one place of one article: the facts that claim it there are left out, named as rejected, and the rest is
 * resolved anew, so that it holds back no release.
 * @param corrections what people say of the facts
 * @param words of the articles
 * @param keeper gives what takes the receipts of a pass
 * @param known the release before, where its rows were found sound by the same validation
 * @param made what the rows of that release are made of; null where that is not known, and undefined where nobody asks what those of now are made of
 * @param time called for each of the two stages, more than once where facts are left out
 */
export function soundRows(
  articles: readonly UsedArticle[],
  previous: Dataset | null,
  corrections: readonly Correction[],
  words: Wordings,
  keeper: () => RowKeeper<Evidence>,
  known: FoundSound | null,
  made: MadeOf | null | undefined,
  time: TimeStage,
): SoundRows {
  const texts: Texts = { has: (id) => words.has(id), get: (id) => words.get(id)?.text };
  let used = articles;
  const leftOut: Problem[] = [];
  for (let pass = 1; ; pass++) {
    const facts = used;
    const resolved = time('resolve', () =>
      correctedRows(facts, previous, corrections, words, keeper(), made),
    );
    const { problems } = time('validate', () => validate(resolved.dataset, texts, known));
    const isJudged = problems.some(isError) && !problems.some(isCollision);
    const unsupported = isJudged ? unsupportedIn(resolved.dataset) : [];
    const kept = pass < MOST_PASSES ? withoutClaims(used, unsupported) : used;
    if (kept === used) return { resolved, problems: [...leftOut, ...problems], used };
    used = kept;
    leftOut.push(...unsupported.map(({ problem }) => asWarning(problem)));
  }
}

function isError({ level }: Problem): boolean {
  return level === 'error';
}

/** Where two rows have one id, the receipts of one would be held against the values of the other, and sound facts left out. */
function isCollision({ code }: Problem): boolean {
  return code === 'validate/duplicate-key';
}

function asWarning(problem: Problem): Problem {
  return {
    ...problem,
    level: 'warning',
    remedy: 'The facts that claim it were left out; please report this with the article.',
  };
}

/** The articles without the facts that quote the words of a value in vain; the same list where there is none. */
function withoutClaims(
  articles: readonly UsedArticle[],
  unsupported: readonly Unsupported[],
): readonly UsedArticle[] {
  if (unsupported.length === 0) return articles;
  const places = new Map<string, string>();
  for (const { problem, receipts } of unsupported)
    for (const receipt of receipts) {
      const place = placeOf(textIn(receipt, 'article'), numberIn(receipt, 'start'), numberIn(receipt, 'end'));
      places.set(place, problem.message);
    }
  const claimedIn = ({ article, fields }: Fact): [string, string] | undefined => {
    for (const [field, { receipts }] of Object.entries(fields))
      for (const { start, end } of receipts) {
        const message = places.get(placeOf(article, start, end));
        if (message !== undefined) return [field, message];
      }
    return undefined;
  };
  let dropped = 0;
  const kept = articles.map((one) => {
    const rejections = one.facts.flatMap((fact): Rejection[] => {
      const [field, detail] = claimedIn(fact) ?? [];
      if (field === undefined || detail === undefined) return [];
      return [
        { article: fact.article, table: fact.table, field, reason: 'words-differ', detail, rule: fact.rule },
      ];
    });
    dropped += rejections.length;
    return rejections.length === 0
      ? one
      : {
          ...one,
          // They come from more than the article.
          version: undefined,
          facts: one.facts.filter((fact) => claimedIn(fact) === undefined),
          rejections: [...one.rejections, ...rejections],
        };
  });
  return dropped === 0 ? articles : kept;
}

function placeOf(article: string, start: number, end: number): string {
  return `${article} ${start} ${end}`;
}
