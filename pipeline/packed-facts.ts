import type { EntityRef, Fact, GroundedField, Receipt } from './contract/fact.ts';

/**
 * The facts of an article with all that is equal in them once: the same name with the same words stands in many of them. As JSON they are half
 * as long, and take half the memory once they are unpacked. Numbers are places in the lists above.
 */
export interface PackedFacts {
  readonly texts: readonly string[];
  readonly receipts: readonly PackedReceipt[];
  readonly fields: readonly PackedField[];
  readonly facts: readonly PackedFact[];
}

type PackedReceipt = readonly [start: number, end: number, quote: number, prefix: number, suffix: number];

interface PackedField {
  /** A text by its place in a list of one, so that it is no number. */
  readonly value: readonly [number] | number | boolean;
  readonly receipts: readonly number[];
  readonly entity?: { readonly table: EntityRef['table']; readonly key: number };
  readonly yearFrom?: 'edition' | 'published';
}

interface PackedFact extends Pick<Fact, 'table' | 'score'> {
  readonly article: number;
  readonly engine: number;
  readonly rule: number;
  readonly fields: Readonly<Record<string, number>>;
}

export function packedFacts(ofArticle: readonly Fact[]): PackedFacts {
  const texts = listOf<string>();
  const receipts = listOf<PackedReceipt>();
  const fields = listOf<PackedField>();
  const text = (value: string): number => texts.placeOf(value, value);
  const packedReceipt = ({ start, end, quote, prefix, suffix }: Receipt): number => {
    const packed: PackedReceipt = [start, end, text(quote), text(prefix), text(suffix)];
    return receipts.placeOf(packed.join(' '), packed);
  };
  const packedField = ({ value, receipts: own, entity, yearFrom }: GroundedField): number => {
    const packed: PackedField = {
      value: typeof value === 'string' ? [text(value)] : value,
      receipts: own.map(packedReceipt),
      ...(entity === undefined ? {} : { entity: { table: entity.table, key: text(entity.key) } }),
      ...(yearFrom === undefined ? {} : { yearFrom }),
    };
    return fields.placeOf(JSON.stringify(packed), packed);
  };
  const facts = ofArticle.map(({ article, table, fields: own, engine, rule, score }) => ({
    article: text(article),
    table,
    fields: Object.fromEntries(Object.entries(own).map(([name, field]) => [name, packedField(field)])),
    engine: text(engine),
    rule: text(rule),
    score,
  }));
  return { texts: texts.all, receipts: receipts.all, fields: fields.all, facts };
}

/** Values that are equal under one key, each once, and their places. */
function listOf<T>(): { readonly all: readonly T[]; placeOf(key: string, value: T): number } {
  const all: T[] = [];
  const places = new Map<string, number>();
  return {
    all,
    placeOf(key, value) {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}

/** Gives the facts of one article after the other. What is equal in those of an article is one object, and names of rules and engines are one in all. */
export function unpacking(): (packed: PackedFacts) => Fact[] {
  const names = new Map<string, string>();
  const name = (given: string): string => {
    const known = names.get(given);
    if (known === undefined) names.set(given, given);
    return known ?? given;
  };
  return ({ texts, receipts: packedReceipts, fields: packedFields, facts }) => {
    const text = (place: number): string => at(texts, place);
    const receipts = packedReceipts.map(([start, end, quote, prefix, suffix]) => ({
      start,
      end,
      quote: text(quote),
      prefix: text(prefix),
      suffix: text(suffix),
    }));
    const fields = packedFields.map(({ value, receipts: own, entity, yearFrom }): GroundedField => ({
      value: typeof value === 'object' ? text(value[0]) : value,
      receipts: own.map((place) => at(receipts, place)),
      ...(entity === undefined ? {} : { entity: { table: entity.table, key: text(entity.key) } }),
      ...(yearFrom === undefined ? {} : { yearFrom }),
    }));
    return facts.map(({ article, table, fields: own, engine, rule, score }): Fact => {
      const unpacked: Record<string, GroundedField> = {};
      for (const column in own) unpacked[column] = at(fields, own[column] ?? -1);
      return {
        article: text(article),
        table,
        fields: unpacked,
        engine: name(text(engine)),
        rule: name(text(rule)),
        score,
      };
    });
  };
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error('facts were packed otherwise than they are unpacked');
  return found;
}
