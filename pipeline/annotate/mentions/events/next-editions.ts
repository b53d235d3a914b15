import type { Entity, EntityName, Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { DETERMINERS, yearAfter } from './edition-pointers.ts';
import { editionName } from './editions.ts';
import { joined } from '../names/token-shapes.ts';

const OTHER = new Set(['next', 'previous', 'last', 'preceding']);

/**
 * "The next Quay Forum will be held in Nadi in 2026" in an article about the Quay Forum that was: another event, which goes by the name of the
 * series and is told by the year behind it. One of which no words say which it is becomes a thing of no type, so that nothing that is said of it
 * is said of the event of the article.
 * @param named mentions by name, in text order
 * @returns the same, those of other editions with entities of their own, which follow `entities`
 */
export function nextEditions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly Mention[],
  entities: readonly Entity[],
): { named: readonly Mention[]; entities: readonly Entity[] } {
  const others = new Set(named.filter((mention) => isOfOtherEdition(tokens, mention)));
  if (others.size === 0) return { named, entities };
  const plain = new Set(named.filter((mention) => !others.has(mention)).map(({ entity }) => entity));
  const events = named.filter(({ type }) => type === 'event');
  const eventAt = new Map(events.map((event) => [event.firstToken, event]));
  const added: Entity[] = [];
  let sentence = 0;
  const told = named.map((mention) => {
    // Where all its names stand behind such words, the article is about the one that is to come.
    if (!others.has(mention) || !plain.has(mention.entity)) return mention;
    while ((sentences[sentence]?.endToken ?? Infinity) <= mention.firstToken) sentence++;
    const year = yearAfter(tokens, mention.endToken, sentences[sentence]?.endToken ?? 0, eventAt);
    const entity = otherEdition(entities.length + added.length, nameAt(tokens, mention), year);
    added.push(entity);
    return { ...mention, type: entity.type, entity: entity.index };
  });
  return { named: told, entities: [...entities, ...added] };
}

/** An event named without its edition behind "the next" or "last year's". */
function isOfOtherEdition(tokens: readonly Token[], mention: Mention): boolean {
  const { type, firstToken } = mention;
  if (type !== 'event') return false;
  const [before, word] = [tokens[firstToken - 2]?.lower ?? '', tokens[firstToken - 1]?.lower ?? ''];
  const isBehind =
    word === "'s"
      ? before === 'year' && /^(?:last|next)$/.test(tokens[firstToken - 3]?.lower ?? '')
      : OTHER.has(word) && DETERMINERS.has(before);
  return isBehind && editionName(nameAt(tokens, mention).text).edition === undefined;
}

function nameAt(tokens: readonly Token[], { firstToken, endToken, start, end }: Mention): EntityName {
  return { text: joined(tokens.slice(firstToken, endToken)), spans: [{ start, end }] };
}

function otherEdition(index: number, name: EntityName, year: Token | undefined): Entity {
  const entity = { index, name: name.text, names: [name] };
  if (year === undefined) return { ...entity, type: 'other' };
  const edition = { value: year.text, start: year.start, end: year.end };
  return { ...entity, type: 'event', series: name, edition };
}
