import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parsedJson } from '../../contract/parsed-json.ts';
import { shapeOf } from '../../contract/shape.ts';
import schema from '../../../schemas/inputs/found-item.schema.json' with { type: 'json' };
import type { Problem } from '../../contract/problem.ts';
import { type Log, appendToLog, readLog } from './log.ts';

/** An article that a feed or sitemap named; `schemas/inputs/found-item.schema.json` says it in full. */
export interface FoundItem {
  readonly source: string;
  readonly address: string;
  readonly published: string | null;
  readonly found_at: string;
}

/** The articles of all feeds and sitemaps. The list only grows: an item that is gone from its feed stays. */
export interface ItemList {
  /** The items of one feed, in the order in which they were found. */
  of(source: string): readonly FoundItem[];
  /** Adds those that their source does not have yet, and gives them. Throws the errors of the disk. */
  add(items: readonly FoundItem[]): Promise<readonly FoundItem[]>;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: false });
addFormats.default(ajv);
const isFoundItem = shapeOf<FoundItem>(ajv, schema);

const ITEMS: Log<FoundItem> = { name: 'items.jsonl', recordOf: itemOfLine };

function itemOfLine(line: string): FoundItem | null {
  const value = parsedJson(line);
  return isFoundItem(value) ? value : null;
}

/** Opens the list in the folder of snapshots; no list is an empty one. One process may write at a time. */
export async function openItemList(folder: string): Promise<{ items: ItemList; problems: Problem[] }> {
  const bySource = new Map<string, Map<string, FoundItem>>();
  const itemsOf = (source: string): Map<string, FoundItem> => {
    const known = bySource.get(source) ?? new Map<string, FoundItem>();
    bySource.set(source, known);
    return known;
  };
  const problems = await readLog(folder, ITEMS, (item) => itemsOf(item.source).set(item.address, item));
  const list: ItemList = {
    of: (source) => [...(bySource.get(source)?.values() ?? [])],
    async add(items) {
      const fresh = items.filter(({ source, address }) => !itemsOf(source).has(address));
      if (fresh.length > 0) await appendToLog(folder, ITEMS, fresh);
      for (const item of fresh) itemsOf(item.source).set(item.address, item);
      return fresh;
    },
  };
  return { items: list, problems };
}
