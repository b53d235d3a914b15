import type { Part } from './article-facts/scores.ts';
import type { LabelledPair } from '../resolution/pairs.ts';
import { OWN_ARTICLES, OWN_PAIRS } from './corpus.ts';
import { TRAINABLE } from '../../pipeline/train/corpora.ts';

/** The parts that `--only` picks. */
export const GROUPS = [
  'names',
  'events',
  'relations',
  'quotes',
  'quantities',
  'dates',
  'pages',
  'resolution',
  'facts',
] as const;

export type Group = (typeof GROUPS)[number];

/** A scorer, with what it is asked for. Each is a program that lies beside the gold data; none of its code is here. */
export type Scorer =
  | { readonly name: 'spans'; readonly types: readonly string[] }
  | { readonly name: 'facts' }
  | { readonly name: 'quotes'; readonly kinds?: readonly string[]; readonly speech?: true }
  | { readonly name: 'quantities'; readonly mode: 'strict' | 'span' }
  | { readonly name: 'dates' };

/** A scorer of what is read from web pages, and the function of the program beside the pages that scores. */
export interface PageScorer {
  readonly name: 'page text';
  readonly score: 'aebMetrics' | 'trafMetrics';
}

/** What is read from web pages beside their text is compared with the gold by `html-metadata.ts`. */
interface MetadataScorer {
  readonly name: 'page metadata';
}

/** The labelled pairs of things, which are part of the project (`bench/resolution/`). */
interface PairScorer {
  readonly name: 'labelled pairs';
  readonly half: LabelledPair['half'];
}

/** The facts of whole articles, which are part of the project (`bench/articles/`). */
interface ArticleScorer {
  readonly name: 'facts of articles';
  readonly part: Part;
}

/** One line of the table. */
export interface Measure {
  readonly group: Group;
  /** The gold file in the folder of the corpora, without its ending. */
  readonly corpus: string;
  readonly label: string;
  readonly scorer: Scorer | PageScorer | MetadataScorer | PairScorer | ArticleScorer;
  /** Where the figure stands in what the scorer gives. */
  readonly figure: readonly string[];
  /** What the figure is multiplied by to stand on a scale from 0 to 100. */
  readonly times: 1 | 100;
  /** The best that another system reached on this data, and which. People are no system. */
  readonly best?: { readonly figure: number; readonly system: string };
  /** The goal. */
  readonly reach?: number;
  /** Whether the weights that ship were trained on these very texts, so that the figure shows no more than that they were learned. */
  readonly seen?: true;
}

/** Gold files that the weights of the name tagger were learned from. */
const LEARNED_FROM = new Set(TRAINABLE.map((name) => `entities/${name}`));
const NAMES: Scorer = { name: 'spans', types: ['person', 'organization', 'place'] };
const EVENTS: Scorer = { name: 'spans', types: ['event'] };
const FACTS: Scorer = { name: 'facts' };
const DIRECT: Scorer = { name: 'quotes', kinds: ['direct'] };
const MARKED: Scorer = { name: 'quotes', kinds: ['direct', 'mixed'] };
const SPOKEN: Scorer = { name: 'quotes', speech: true };
const COUNTED: Scorer = { name: 'quantities', mode: 'strict' };
const MARKED_VALUES: Scorer = { name: 'quantities', mode: 'span' };
const DATES: Scorer = { name: 'dates' };

const PERCEPTRON = 'perceptron, open data';
const LINEAR = 'linear classifier';
const REGEX = 'regular expressions';
const GRAMMAR = 'small grammar';
const CHRONO = 'chrono-node + rules';

/** Every line of the table, in its order. */
export const MEASURES: readonly Measure[] = [
  names('entities/worldwide', 'worldwide', 'exact', [74.2, PERCEPTRON], 80),
  names('entities/worldwide', 'worldwide', 'overlap', [81, PERCEPTRON], 86),
  names('entities/uner-pud', 'UNER PUD', 'exact', [69.8, PERCEPTRON], 75),
  names('entities/uner-ewt', 'UNER EWT', 'exact', [65.6, PERCEPTRON], 70),
  names('entities/wikigold', 'wikigold', 'exact', [75.7, PERCEPTRON], 80),
  events('entities/crossner', 'CrossNER', [80.2, PERCEPTRON]),
  events('entities/gum', 'GUM'),
  facts('F1', 'f1', [81, 'Diffbot'], 72),
  facts('precision', 'p', [70.9, LINEAR], 75),
  quotes('direct', DIRECT, ['iou0.8', 'f1'], [86.3, REGEX], 93),
  quotes('direct, speaker', DIRECT, ['speaker', 'overlap'], [76.2, REGEX], 93),
  quotes('direct + mixed', MARKED, ['iou0.8', 'f1'], [62.2, REGEX], 85),
  quotes('direct + mixed, speaker', MARKED, ['speaker', 'overlap'], [68.2, REGEX], 92),
  quotes('all with a cue of speech', SPOKEN, ['iou0.3', 'f1'], [50.8, REGEX], 70),
  quotes('all with a cue of speech, speaker', SPOKEN, ['speaker', 'overlap']),
  {
    group: 'quotes',
    corpus: 'quotes/gum',
    label: 'GUM speaker, right name',
    scorer: { name: 'quotes' },
    figure: ['name', 'acc'],
    times: 100,
    reach: 75,
  },
  newsQuant('value', [76.3, GRAMMAR], 85),
  newsQuant('value+unit', [55.8, GRAMMAR], 65),
  newsQuant('value+change', [65.5, GRAMMAR], 78),
  newsQuant('value+unit+change', [47.7, GRAMMAR], 60),
  values('overlap', [86.4, GRAMMAR], 92),
  values('exact', [58.2, 'compromise'], 75),
  dates('relaxed', 'relaxedF1', [90.5, CHRONO], 92),
  dates('strict', 'strictF1', [82.1, CHRONO], 84),
  dates('value', 'valueF1', [82.1, CHRONO], 85),
  pages('html/aeb', 'article-extraction-benchmark, text F1', 'aebMetrics', [97, 'rs_trafilatura'], 97),
  pages('html/trafilatura', 'trafilatura pages, snippets F1', 'trafMetrics', [92.4, 'trafilatura 2.2'], 92.4),
  metadata('html/htmldate', 'htmldate pages, day of publication F1', ['published', 'f1'], 94.9, [
    94.9,
    'htmldate',
  ]),
  metadata('html/trafilatura', 'trafilatura pages, title', ['title', 'exact'], 80, [
    69.9,
    'best in JavaScript',
  ]),
  metadata('html/trafilatura', 'trafilatura pages, authors', ['author', 'exact'], 70, [
    58.2,
    'best in JavaScript',
  ]),
  metadata('html/trafilatura', 'trafilatura pages, none where nobody is named', ['author', 'none'], 95),
  pairs('dev', 'precision', 99),
  pairs('dev', 'recall', 90),
  pairs('held out', 'precision', 99),
  pairs('held out', 'recall', 90),
  articles('development', 'precision', 90),
  articles('development', 'recall', 70),
  articles('held-out', 'precision', 90),
  articles('held-out', 'recall', 70),
];

type Best = readonly [figure: number, system: string];

function goals(best?: Best, reach?: number): Pick<Measure, 'best' | 'reach'> {
  return {
    ...(best === undefined ? {} : { best: { figure: best[0], system: best[1] } }),
    ...(reach === undefined ? {} : { reach }),
  };
}

function names(corpus: string, title: string, span: 'exact' | 'overlap', best: Best, reach: number): Measure {
  const figure = ['all', span, 'f1'];
  const label = `${title} names, ${span} F1`;
  return {
    group: 'names',
    corpus,
    label,
    scorer: NAMES,
    figure,
    times: 100,
    ...seen(corpus),
    ...goals(best, reach),
  };
}

function events(corpus: string, title: string, best?: Best): Measure {
  const figure = ['all', 'exact', 'f1'];
  const label = `${title} events, exact F1`;
  return {
    group: 'events',
    corpus,
    label,
    scorer: EVENTS,
    figure,
    times: 100,
    ...seen(corpus),
    ...goals(best, 75),
  };
}

function seen(corpus: string): Pick<Measure, 'seen'> {
  return LEARNED_FROM.has(corpus) ? { seen: true } : {};
}

function facts(title: string, figure: string, best: Best, reach: number): Measure {
  return {
    group: 'relations',
    corpus: 'entities/knowledgenet',
    label: `KnowledgeNet facts, overlap ${title}`,
    scorer: FACTS,
    figure: ['all', figure],
    times: 100,
    seen: true,
    ...goals(best, reach),
  };
}

function quotes(
  title: string,
  scorer: Scorer,
  figure: readonly string[],
  best?: Best,
  reach?: number,
): Measure {
  const label = `PolNeAR ${title}${figure[0] === 'speaker' ? '' : `, ${String(figure[0]).replace('iou', 'IoU ≥ ')} F1`}`;
  return {
    group: 'quotes',
    corpus: 'quotes/polnear',
    label,
    scorer,
    figure,
    times: 100,
    ...goals(best, reach),
  };
}

function newsQuant(level: string, best: Best, reach: number): Measure {
  return {
    group: 'quantities',
    corpus: 'quantities/newsquant',
    label: `NewsQuant ${level}, F1`,
    scorer: COUNTED,
    figure: [level, 'F1'],
    times: 1,
    ...goals(best, reach),
  };
}

function values(span: 'overlap' | 'exact', best: Best, reach: number): Measure {
  return {
    group: 'quantities',
    corpus: 'quantities/meantime',
    label: `MEANTIME values, ${span} F1`,
    scorer: MARKED_VALUES,
    figure: [span, 'F1'],
    times: 1,
    ...goals(best, reach),
  };
}

function dates(title: string, figure: string, best: Best, reach: number): Measure {
  return {
    group: 'dates',
    corpus: 'quantities/meantime',
    label: `MEANTIME dates, ${title} F1`,
    scorer: DATES,
    figure: [figure],
    times: 1,
    ...goals(best, reach),
  };
}

function pages(
  corpus: string,
  label: string,
  score: PageScorer['score'],
  best: Best,
  reach: number,
): Measure {
  return {
    group: 'pages',
    corpus,
    label,
    scorer: { name: 'page text', score },
    figure: ['f1'],
    times: 100,
    ...goals(best, reach),
  };
}

function metadata(
  corpus: string,
  label: string,
  figure: readonly string[],
  reach: number,
  best?: Best,
): Measure {
  return {
    group: 'pages',
    corpus,
    label,
    scorer: { name: 'page metadata' },
    figure,
    times: 100,
    ...goals(best, reach),
  };
}

function pairs(half: LabelledPair['half'], figure: 'precision' | 'recall', reach: number): Measure {
  return {
    group: 'resolution',
    corpus: OWN_PAIRS,
    label: `labelled pairs of things, ${half}, ${figure}`,
    scorer: { name: 'labelled pairs', half },
    figure: [figure],
    times: 100,
    reach,
  };
}

function articles(part: Part, figure: 'precision' | 'recall', reach: number): Measure {
  return {
    group: 'facts',
    corpus: OWN_ARTICLES[part],
    label: `facts of whole articles, ${part.replace('-', ' ')}, ${figure}`,
    scorer: { name: 'facts of articles', part },
    figure: [figure],
    times: 100,
    reach,
  };
}
