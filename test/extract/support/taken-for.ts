import { annotate } from '../../../pipeline/annotate/index.ts';
import type { Annotation, MentionType } from '../../../pipeline/contract/annotation.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

/** A text in which one name was taken for a thing of a type, and nothing else was seen. */
export function takenFor(
  type: MentionType,
  name: string,
  text: string,
  published: string | null = null,
): Annotation {
  const annotation = annotate(articleOf(text, published));
  const start = text.indexOf(name);
  const end = start + name.length;
  const firstToken = annotation.tokens.findIndex((token) => token.start === start);
  const endToken = annotation.tokens.findIndex((token) => token.end === end) + 1;
  return {
    ...annotation,
    entities: [{ index: 0, type, name, names: [{ text: name, spans: [{ start, end }] }] }],
    mentions: [{ start, end, type, form: 'name', entity: 0, firstToken, endToken }],
  };
}
