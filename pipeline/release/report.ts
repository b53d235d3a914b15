import type { Problem } from '../contract/problem.ts';
import { jsonFile } from './output-file.ts';
import type { OutputFile } from './output-file.ts';
import { fitting } from './shapes.ts';

/** What the build read, found and rejected. No times: the release must come out the same again (`last-build.json` has them). */
export interface BuildReport {
  readonly articles: readonly {
    readonly file: string;
    readonly status: 'used' | 'skipped';
    readonly article: string | null;
    readonly words: number;
    readonly facts: number;
    readonly rejections: number;
  }[];
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Facts that passed the gate, by table. */
  readonly facts: Readonly<Record<string, number>>;
  /** Candidates that the gate rejected, by reason. */
  readonly rejections: Readonly<Record<string, number>>;
  readonly rejected: readonly object[];
  readonly problems: readonly Problem[];
}

/** The build report, its parts in the order in which they are declared. */
export function reportFile(report: BuildReport): OutputFile {
  const { articles, rows, facts, rejections, rejected, problems } = report;
  return jsonFile(
    'report.json',
    fitting('report.json', { articles, rows, facts, rejections, rejected, problems }),
  );
}
