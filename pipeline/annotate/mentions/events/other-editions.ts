import type { Entity, EntityName, Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { ORDINAL_WORDS } from '../../../lexicon/gathering-words.ts';
import { editionOfWord, isEditionNoun, editionPointerAt, pastSeries, yearAfter } from './edition-pointers.ts';
import { editionName } from './editions.ts';
import { ownEdition } from './own-editions.ts';
import { mentionOf } from '../coreference/pointing-phrases.ts';
import { isCapitalised } from '../names/token-shapes.ts';
import { MARK } from '../names/token-marks.ts';

/**
 * "the 2017 edition", "the 18th edition", "the previous edition, held in 2022": an event of the series that the article is about, by its own
 * name where the article gives one, else a new entity named by the series. One of which no words say which it is becomes a thing of no type,
 * so that nothing that is said of it is said of the event of the article. That one has the edition that is told of it, where its name has none.
 * @param named mentions by name
 * @param marks of the tokens
 * @returns all entities, those of `entities` first
 */
export function otherEditions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly Mention[],
  entities: readonly Entity[],
  marks: Uint8Array,
): { entities: Entity[]; mentions: Mention[] } {
  const most = eventNamedMost(named, entities);
  const series = withoutNumeral(most?.series ?? most?.names.at(-1));
  if (most === undefined || series === undefined) return { entities: [...entities], mentions: [] };
  const own = ownEdition(tokens, sentences, named, most, marks);
  const focus = own === undefined || most.edition !== undefined ? most : { ...most, edition: own, series };
  const all = entities.map((entity) => (entity === most ? focus : entity));
  const events = eventsByEdition(focus, series, all);
  if (own !== undefined) events.set(own.value, focus);
  const eventAt = new Map(
    named.filter(({ type }) => type === 'event').map(({ firstToken, entity }) => [firstToken, all[entity]]),
  );
  const firstNamed = named.find(({ entity }) => entity === focus.index)?.firstToken ?? 0;
  const mentions: Mention[] = [];
  const added = (event: Omit<Entity, 'index'>): Entity => {
    const entity = { ...event, index: all.length };
    all.push(entity);
    return entity;
  };
  const meant = (noun: number, which: Token): Entity => {
    const told = editionOfWord(which.lower) ?? which.lower;
    const known = eventOfThat(tokens, noun + 1, eventAt) ?? events.get(told);
    if (known !== undefined) return known;
    // "2017 edition", or the year behind "the previous edition".
    const end = Math.max(which.end, which === tokens[noun - 1] ? (tokens[noun]?.end ?? 0) : 0);
    const event = added({ ...otherEvent(series), edition: { value: told, start: which.start, end } });
    events.set(told, event);
    return event;
  };
  for (const { firstToken, endToken } of sentences) {
    for (let noun = firstToken + 2; noun < endToken; noun++) {
      if (((marks[noun] ?? 0) & MARK.edition) === 0) continue;
      const pointer = editionPointerAt(tokens, firstToken, noun, series.text, endToken);
      // "The Ninth Conference" has a name of its own.
      if (pointer === undefined || eventAt.has(pointer.first + 1)) continue;
      if (isOfOther(tokens, noun, pointer.which, eventAt, firstNamed)) continue;
      if (typeof pointer.which !== 'string' && isOfAnotherEvent(tokens, noun, focus, eventAt)) continue;
      const isNamed = eventAt.has(noun + 2) || eventAt.has(noun + 3);
      const end = isNamed ? noun + 1 : pastSeries(tokens, noun + 1, marks);
      const which =
        pointer.which === 'other' ? yearAfter(tokens, noun + 1, endToken, eventAt) : pointer.which;
      const { index: entity, type } =
        which === 'this'
          ? focus
          : which === undefined
            ? added({ ...otherEvent(series), type: 'other' })
            : meant(noun, which);
      mentions.push(mentionOf({ type, entity }, 'description', tokens, pointer.first, end - 1));
    }
  }
  return { entities: all, mentions };
}

/** "The second edition of the stamps will appear during QUEX 2022": an edition of no event, of which none was named before. */
function isOfOther(
  tokens: readonly Token[],
  noun: number,
  which: Token | 'this' | 'other',
  eventAt: ReadonlyMap<number, unknown>,
  firstNamed: number,
): boolean {
  if (typeof which === 'string' || !isEditionNoun(tokens[noun]?.lower) || noun > firstNamed) return false;
  const of = tokens[noun + 1]?.lower === 'of' ? noun + 2 : noun + 1;
  return !eventAt.has(tokens[of]?.lower === 'the' ? of + 1 : of);
}

/** "the sixth edition of the Bridge Forum" in an article on the Harbour Forum. */
function isOfAnotherEvent(
  tokens: readonly Token[],
  noun: number,
  focus: Entity,
  eventAt: ReadonlyMap<number, Entity | undefined>,
): boolean {
  if (tokens[noun + 1]?.lower !== 'of') return false;
  const at = tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  const event = eventAt.get(at);
  return event === undefined ? isCapitalised(tokens[at]) : event.index !== focus.index;
}

/** The event of a year in "the 25th edition of the Quay Forum (QF-25)", where both editions mean the same. */
function eventOfThat(
  tokens: readonly Token[],
  after: number,
  eventAt: ReadonlyMap<number, Entity | undefined>,
): Entity | undefined {
  if (tokens[after]?.lower !== 'of') return undefined;
  const event = eventAt.get(tokens[after + 1]?.lower === 'the' ? after + 2 : after + 1);
  return event?.edition === undefined ? undefined : event;
}

const COUNT = new RegExp(
  String.raw`^(?:[IVX]{1,6}|\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d{2}|inaugural|${ORDINAL_WORDS.join('|')}) (?=\p{Lu})`,
  'iu',
);

/** "II Quay Forum" and "Second Quay Forum" are the second, "2024 Quay Forum" and "Quay 2024 Annual Meeting" that of 2024; the series has no number. */
function withoutNumeral(name: EntityName | undefined): EntityName | undefined {
  if (name === undefined) return undefined;
  const from = COUNT.exec(name.text)?.[0].length ?? 0;
  const year = YEAR.exec(name.text)?.index ?? name.text.length;
  const [first, ...more] = name.spans;
  const isPart = from > 0 || year < name.text.length;
  if (!isPart || first === undefined || more.length > 0) return name;
  const text = name.text.slice(from, Math.max(from, year));
  return { text, spans: [{ start: first.start + from, end: first.start + from + text.length }] };
}

const YEAR = / (?:19|20)\d{2}\b/;

function eventNamedMost(named: readonly Mention[], entities: readonly Entity[]): Entity | undefined {
  const counts = new Map<number, number>();
  for (const { type, entity } of named)
    if (type === 'event') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? undefined : entities[most[0]];
}

/** The named events of a series by every edition that their names give: a year and an ordinal may stand for one event. */
function eventsByEdition(
  focus: Entity,
  series: EntityName,
  entities: readonly Entity[],
): Map<string, Entity> {
  const events = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.edition === undefined || (entity !== focus && entity.series?.text !== series.text)) continue;
    for (const edition of [
      entity.edition.value,
      ...entity.names.map(({ text }) => editionName(text).edition),
    ])
      if (edition !== undefined && !events.has(edition)) events.set(edition, entity);
  }
  return events;
}

function otherEvent(series: EntityName): Pick<Entity, 'type' | 'name' | 'names' | 'series'> {
  return { type: 'event', name: series.text, names: [series], series };
}
