import type { Entity, Mention, Office, Sentence, Token } from '../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { isCommonWord } from '../../lexicon/common-words.ts';
import { acronymDefinitions } from './acronyms.ts';
import { anaphors, editionDescriptions } from './anaphora.ts';
import { entitiesOf, occurrences } from './entities.ts';
import { isCapitalised, nameRuns } from './name-runs.ts';
import { nameSegments, type NameSegment } from './segments.ts';

/** Who and what an article names, and where. */
export interface Mentions {
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly offices: readonly Office[];
}

/**
 * Finds the names of an article, types them, groups them into entities and resolves definite descriptions and pronouns.
 * The steps are a file each: runs → segments → acronyms → entities → anaphora.
 */
export function findMentions(tokens: readonly Token[], sentences: readonly Sentence[]): Mentions {
  const inside = wordsWithInnerCapital(tokens, sentences);
  const segments: NameSegment[] = [];
  const offices: Office[] = [];
  for (const sentence of sentences) {
    const runs = nameRuns(tokens, sentence, (word) => inside.has(word));
    const found = nameSegments(tokens, sentence, runs, (word) => inside.has(word));
    segments.push(...found.segments);
    offices.push(...found.offices);
  }
  const definitions = acronymDefinitions(tokens, segments);
  const { entities, mentions } = entitiesOf(occurrences(segments, definitions), definitions, segments);
  const named = mentions.map((mention) => markAdjectival(mention, entities[mention.entity]));
  const editions = otherEditions(tokens, named, entities);
  const all = [...entities, ...editions.entities];
  const pointing = anaphors(tokens, sentences, named, all, offices);
  return {
    mentions: [...named, ...editions.mentions, ...pointing].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    entities: all,
    offices,
  };
}

/** Words written with a capital where no sentence begins: evidence that the same word is a name where one does. */
function wordsWithInnerCapital(tokens: readonly Token[], sentences: readonly Sentence[]): Set<string> {
  const words = new Set<string>();
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken + 1; index < endToken; index++) {
      const token = tokens[index];
      const before = tokens[index - 1];
      if (token === undefined || !isCapitalised(token) || isCommonWord(token.lower)) continue;
      if (before !== undefined && before.pos !== 'PUNCT') words.add(token.text);
    }
  }
  return words;
}

/** "Kenyan" points at Kenya but is no name of it. */
function markAdjectival(mention: Mention, entity: Entity | undefined): Mention {
  const name = entity?.name ?? '';
  const isDemonym =
    mention.type === 'place' && countryOfName(name) === undefined && countryOfDemonym(name) !== undefined;
  return isDemonym ? { ...mention, adjectival: true } : mention;
}

/** "the 2017 edition" of the series that the article is about: an event of its own, named by the series. */
function otherEditions(
  tokens: readonly Token[],
  named: readonly Mention[],
  entities: readonly Entity[],
): { entities: Entity[]; mentions: Mention[] } {
  const counts = new Map<number, number>();
  for (const { type, entity } of named)
    if (type === 'event') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const focus = entities[[...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? -1];
  const found: { entities: Entity[]; mentions: Mention[] } = { entities: [], mentions: [] };
  const seriesName = focus?.series ?? focus?.names.at(-1);
  if (focus === undefined || seriesName === undefined) return found;
  for (const { firstToken, endToken, edition } of editionDescriptions(tokens)) {
    const [first, which, last] = [tokens[firstToken], tokens[firstToken + 1], tokens[endToken - 1]];
    if (first === undefined || which === undefined || last === undefined) continue;
    const known = [...entities, ...found.entities].find(
      (entity) =>
        entity.edition?.value === edition && (entity === focus || entity.series?.text === seriesName.text),
    );
    const index = known?.index ?? entities.length + found.entities.length;
    if (known === undefined) {
      const words = { value: edition, start: which.start, end: last.end };
      found.entities.push({
        index,
        type: 'event',
        name: seriesName.text,
        names: [seriesName],
        series: seriesName,
        edition: words,
      });
    }
    found.mentions.push({
      type: 'event',
      form: 'description',
      entity: index,
      firstToken,
      endToken,
      start: first.start,
      end: last.end,
    });
  }
  return found;
}
