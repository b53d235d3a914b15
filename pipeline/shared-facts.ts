import type { Fact, GroundedField, Receipt } from './contract/fact.ts';

/**
 * Gives facts as they are, but with all that is equal in those of an article held once: the same name with the same words stands in many of them. Facts
 * read from the disk, where everything stands as often as it is said, take little more than half the memory so.
 */
export function factSharing(): (ofArticle: readonly Fact[]) => Fact[] {
  /** Names of tables, rules and engines: few, the same in all articles. */
  const names = new Map<string, string>();
  return (ofArticle) => {
    const texts = new Map<string, string>();
    const receipts = new Map<string, Receipt>();
    const fields = new Map<string, GroundedField>();

    const sharedReceipt = (receipt: Receipt): Receipt =>
      one(receipts, JSON.stringify(receipt), () => ({
        ...receipt,
        quote: text(texts, receipt.quote),
        prefix: text(texts, receipt.prefix),
        suffix: text(texts, receipt.suffix),
      }));
    const sharedField = (field: GroundedField): GroundedField =>
      one(fields, JSON.stringify(field), () => ({
        ...field,
        value: typeof field.value === 'string' ? text(texts, field.value) : field.value,
        receipts: field.receipts.map(sharedReceipt),
        ...(field.entity === undefined
          ? {}
          : { entity: { ...field.entity, key: text(texts, field.entity.key) } }),
      }));
    return ofArticle.map((fact) => ({
      article: text(texts, fact.article),
      table: fact.table,
      fields: Object.fromEntries(
        Object.entries(fact.fields).map(([name, field]) => [name, sharedField(field)]),
      ),
      engine: text(names, fact.engine),
      rule: text(names, fact.rule),
      score: fact.score,
    }));
  };
}

function text(known: Map<string, string>, value: string): string {
  return one(known, value, () => value);
}

/** The value that is known under a key, or, where there is none yet, the one that is made. */
function one<T>(known: Map<string, T>, key: string, make: () => T): T {
  const same = known.get(key);
  if (same !== undefined) return same;
  const made = make();
  known.set(key, made);
  return made;
}
