import type { Token } from '../../../contract/annotation.ts';
import { begin, behindVerb, type Draft, leave, type Reader } from './clause.ts';
import { subjectWithin } from './subject.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** Begins the clause of a participle or infinitive that has a subject of its own: "with fees rising 5%", "expects fees to rise by 5%"; another belongs to the clause it stands in. */
export function readOther(group: VerbGroup, reader: Reader): void {
  const { tokens, current } = reader;
  const isDoing =
    tokens[group.verb]?.lower.endsWith('ing') === true || tokens[group.first - 1]?.lower === 'to';
  if (isOfAbsolute(group, reader)) {
    leave(reader, group.first);
    reader.current.verb = group;
    reader.current.subject = subjectWithin(reader.current.first, group.first, reader.current.commas, tokens);
  } else if (current.verb !== undefined || current.kind !== 'main') {
    const own = subjectOfOther(group, behindVerb({ ...current, behind: undefined }), tokens);
    if (own !== undefined) {
      const subject = subjectWithin(own, group.first, [], tokens);
      reader.current = begin(reader, {
        kind: 'participle',
        first: own,
        subject,
        verb: group,
        parent: current,
      });
    }
  }
  if (isDoing) reader.current.behind = group.end;
}

/** Begins the clause behind a comma of ", with fees rising", ", reaching" and ", driven by"; gives the token behind its first words. */
export function beginMeanwhile(comma: number, reader: Reader): number | undefined {
  const { tokens, to, current } = reader;
  if (current.verb === undefined) return undefined;
  if (tokens[comma + 1]?.lower === 'with') {
    reader.current = begin(reader, { kind: 'participle', first: comma + 2, parent: current });
    return comma + 2;
  }
  const verb = participleBehind(comma, to, tokens);
  if (verb === undefined) return undefined;
  const { subject } = current;
  reader.current = begin(reader, { kind: 'participle', first: comma + 1, subject, verb, parent: current });
  return verb.end;
}

/** "dispatched" of "parcels received and dispatched": both are past tenses or both participles. */
export function isJoinedParticiple({ first, form }: VerbGroup, { verb, boundary }: Draft): boolean {
  return (
    boundary === first - 1 &&
    verb?.end === boundary &&
    verb.form === 'maybe' &&
    (form === 'none' || form === 'maybe')
  );
}

/** "rising" of ", with fees rising": the verb of what goes on meanwhile, also behind a relative clause in it. */
function isOfAbsolute({ verb }: VerbGroup, { current, tokens }: Reader): boolean {
  if (tokens[verb]?.lower.endsWith('ing') !== true) return false;
  const own = current.kind === 'relative' && current.verb !== undefined ? current.parent : current;
  if (own?.kind !== 'participle') return false;
  return (
    own.verb === undefined || (own === current && own.boundary === undefined && own.verb.form === 'none')
  );
}

/** Where the subject begins of a participle behind "with", or of an infinitive behind a verb of expecting; undefined where there is none. */
function subjectOfOther(
  { first, verb }: VerbGroup,
  from: number,
  tokens: readonly Token[],
): number | undefined {
  const isIng = tokens[verb]?.lower.endsWith('ing') === true;
  if (!isIng && tokens[first]?.lower !== 'to' && tokens[first - 1]?.lower !== 'to') return undefined;
  for (let at = first - 1; at >= from; at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (isIng && lower === 'with') return at + 1 < first ? at + 1 : undefined;
    if (pos === 'PUNCT' && lower !== '-' && !/^['’]/.test(lower)) return undefined;
  }
  const before = tokens[from - 1];
  return !isIng && before?.pos === 'VERB' && EXPECTING.test(before.lemma) && from < first - 1
    ? from
    : undefined;
}

const EXPECTING = /^(?:expect|forecast|predict|project|cause|help|allow|enable|estimate|want|bring)$/;

/** ", reaching", ", driven by": what the subject of the clause before also does, or was done to it. */
function participleBehind(comma: number, to: number, tokens: readonly Token[]): VerbGroup | undefined {
  const group = verbGroupAt(comma + 1, comma, to, tokens);
  if (group === undefined) return undefined;
  const first = tokens[group.verb]?.lower ?? '';
  const isPassive = group.form === 'maybe' && tokens[group.end]?.pos === 'ADP';
  return first.endsWith('ing') || isPassive ? group : undefined;
}
