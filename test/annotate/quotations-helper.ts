import { findQuotations } from '../../pipeline/annotate/quotations.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import type { Entity, Mention, MentionType, Quotation } from '../../pipeline/contract/annotation.ts';

/** A mention as a test writes it: the words in the text, and the entity's fullest name. */
export interface Named {
  readonly words: string;
  readonly name: string;
  readonly type?: MentionType;
}

/** A quotation as a test reads it. */
export interface Read {
  readonly kind: string;
  readonly parts: readonly string[];
  readonly cue?: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly denies?: string;
}

/** The quotations of a text, as words instead of offsets. */
export function read(text: string, named: readonly Named[] = []): Read[] {
  return quotationsOf(text, named).map((quotation) => inWords(text, quotation));
}

/** The quotations of a text with mentions made by hand: every occurrence of the words is one. */
export function quotationsOf(text: string, named: readonly Named[] = []): Quotation[] {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  const names = [...new Set(named.map((entry) => entry.name))];
  const entities: Entity[] = names.map((name, index) => ({
    index,
    type: named.find((entry) => entry.name === name)?.type ?? 'person',
    name,
    names: [{ text: name, spans: [] }],
  }));
  const mentions: Mention[] = named.flatMap((entry) =>
    [...text.matchAll(new RegExp(`\\b${entry.words}\\b`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + entry.words.length,
      type: entry.type ?? 'person',
      form: /^(?:he|she|they)$/i.test(entry.words) ? 'pronoun' : 'name',
      entity: names.indexOf(entry.name),
      firstToken: tokens.findIndex((token) => token.start === match.index),
      endToken: tokens.findIndex((token) => token.end === match.index + entry.words.length) + 1,
    })),
  );
  return findQuotations(text, tokens, sentences, mentions, entities);
}

function inWords(text: string, quotation: Quotation): Read {
  const { kind, parts, cue, speaker, role, negationSpan } = quotation;
  return {
    kind,
    parts: parts.map((part) => text.slice(part.start, part.end)),
    ...(cue === undefined ? {} : { cue: text.slice(cue.start, cue.end) }),
    ...(speaker === undefined ? {} : { speaker: speaker.name }),
    ...(role === undefined ? {} : { role: text.slice(role.start, role.end) }),
    ...(negationSpan === undefined ? {} : { denies: text.slice(negationSpan.start, negationSpan.end) }),
  };
}
