import { findMentions, type Mentions } from '../../../pipeline/annotate/mentions/index.ts';
import { ruledNames } from '../../../pipeline/annotate/mentions/names/ruled-names.ts';
import { lineBlocks, tokenize } from '../../../pipeline/annotate/tokens.ts';

/** Everything that is named in a text; a block a line. */
export function mentionsIn(text: string): Mentions {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  return findMentions(tokens, sentences);
}

/** The names of a text in order, as `type: words`. */
export function names(text: string): string[] {
  return mentionsIn(text)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

/** The names that rules find in a text, as `type: words`: what the tagger takes as hints. */
export function ruled(text: string): string[] {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  const { names: found, segments } = ruledNames(tokens, sentences);
  return segments.map(({ words }, index) => {
    const [first, last] = [words[0]?.start, words.at(-1)?.end];
    return `${found[index]?.type}: ${text.slice(first, last)}`;
  });
}

/** What is meant by the words of a text that name nothing themselves, as `words → fullest name`. */
export function pointers(text: string): string[] {
  const { mentions, entities } = mentionsIn(text);
  return mentions
    .filter(({ form }) => form !== 'name')
    .map(({ entity, start, end }) => `${text.slice(start, end)} → ${entities[entity]?.name}`);
}

/** The things of a text, each as all its names, the fullest first. */
export function things(text: string): string[][] {
  return mentionsIn(text).entities.map((entity) => entity.names.map((name) => name.text));
}

/** The titles of offices in a text. */
export function offices(text: string): string[] {
  return mentionsIn(text).offices.map(({ start, end }) => text.slice(start, end));
}
