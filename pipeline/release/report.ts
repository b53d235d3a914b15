import type { BuildReport } from '../contract/report.ts';
import { jsonFile } from './output-file.ts';
import type { OutputFile } from './output-file.ts';
import { fitting } from './shapes.ts';

/** The build report, its parts in the order in which they are declared. */
export function reportFile(report: BuildReport): OutputFile {
  const { articles, rows, facts, rejections, rejected, problems, corrections, gates } = report;
  const parts = { articles, rows, facts, rejections, rejected, problems, corrections };
  return jsonFile('report.json', fitting('report.json', gates === undefined ? parts : { ...parts, gates }));
}
