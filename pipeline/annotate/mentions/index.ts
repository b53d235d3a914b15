import type { Entity, Mention, Office, Sentence, Token } from '../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { isCommonWord } from '../../lexicon/common-words.ts';
import { acronymDefinitions } from './acronyms.ts';
import { anaphors } from './anaphora.ts';
import { entitiesOf } from './entities.ts';
import { nameRuns } from './name-runs.ts';
import { isCapitalised } from './token-shapes.ts';
import { occurrences } from './occurrences.ts';
import { otherEditions } from './other-editions.ts';
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
  const editions = otherEditions(tokens, sentences, named, entities);
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
