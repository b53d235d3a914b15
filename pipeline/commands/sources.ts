import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { listSources, type SourceItem } from '../collect/index.ts';
import { openStore, snapshotsFolder } from '../collect/snapshots/store.ts';
import { type SourceEntry, isFetched } from '../collect/sources/entry.ts';
import { readSourcesFile } from '../collect/sources/read-sources-file.ts';
import type { ExitCode } from '../contract/problem.ts';
import type { BuildReport } from '../contract/report.ts';
import { tableText } from '../terminal/table.ts';

export interface SourcesCommand {
  readonly sources: string;
  readonly out: string;
  readonly json: boolean;
}

interface Row {
  readonly kind: string;
  readonly where: string;
  /** When it was last asked, in UTC; null where it is not fetched, or never was. */
  readonly lastSeen: string | null;
  readonly status: string;
  readonly articles: number;
  /** In the latest release; null where there is none. */
  readonly facts: number | null;
}

/** `verbatim sources`: a row for each source, and one for the files that `sources.yaml` does not name. */
export async function sourcesCommand({ sources, out, json }: SourcesCommand): Promise<ExitCode> {
  const { files } = await listSources(sources, out);
  const { list } = await readSourcesFile(path.resolve(sources));
  const { store } = await openStore(snapshotsFolder(path.resolve(sources)));
  const facts = await factsByFile(out);
  const counts = (items: readonly SourceItem[]) => ({
    articles: items.length,
    facts: facts === null ? null : items.reduce((sum, item) => sum + (facts.get(item.path) ?? 0), 0),
  });
  const rows: Row[] = list.entries.map((entry) => {
    const last = isFetched(entry) ? (store.latestResponse(entry.where)?.last ?? null) : null;
    const own = files.filter((item) => belongsTo(item, entry));
    const status = last === null ? (isFetched(entry) ? 'not fetched' : '') : statusOf(last.status);
    return {
      kind: entry.kind,
      where: entry.where,
      lastSeen: last?.fetched_at ?? null,
      status,
      ...counts(own),
    };
  });
  const others = files.filter((item) => !list.entries.some((entry) => belongsTo(item, entry)));
  if (others.length > 0)
    rows.push({ kind: 'files', where: 'not in sources.yaml', lastSeen: null, status: '', ...counts(others) });
  process.stdout.write(json ? `${JSON.stringify({ exitCode: 0, sources: rows }, null, 2)}\n` : asTable(rows));
  return 0;
}

function asTable(rows: readonly Row[]): string {
  const head = ['SOURCE', '', 'LAST SEEN', 'STATUS', 'ARTICLES', 'FACTS'];
  const lines = rows.map(({ kind, where, lastSeen, status, articles, facts }) => [
    kind,
    where,
    lastSeen?.slice(0, 16).replace('T', ' ') ?? '',
    status,
    String(articles),
    facts === null ? 'not built' : String(facts),
  ]);
  return tableText([head, ...lines]);
}

function statusOf(status: number): string {
  if (status === 200 || status === 304) return 'there';
  return status === 404 || status === 410 ? `gone (${status})` : `answered ${status}`;
}

function belongsTo(item: SourceItem, { kind, where }: SourceEntry): boolean {
  if (item.kind !== 'file') return item.source === where;
  if (kind === 'folder') return where === '' || item.path.startsWith(`${where}/`);
  return kind === 'file' && item.path === where;
}

/** Facts of the latest release by the path of their article; of one that was left out, as another is the same, it has none. */
async function factsByFile(out: string): Promise<ReadonlyMap<string, number> | null> {
  try {
    const report: BuildReport = JSON.parse(await fs.readFile(path.join(out, 'latest/report.json'), 'utf8'));
    const used = report.articles.filter(({ status }) => status === 'used');
    return new Map(used.map(({ file, facts }) => [file, facts]));
  } catch {
    return null;
  }
}
