import type { Candidate } from '../../contract/fact.ts';

const DRAFTED = 'instrument-drafted-by';

/** Candidates without those who only drafted what others adopted or issued, as the article tells: "Parliament passed the Act, drafted by the Ministry". */
export function withoutDrafters(found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ rule }) => rule === DRAFTED)) return found;
  const issued = new Set(
    found.filter(({ rule, fields }) => rule !== DRAFTED && fields['issuer'] !== undefined).map(keyOf),
  );
  return found.filter((one) => one.rule !== DRAFTED || !issued.has(keyOf(one)));
}

function keyOf({ fields }: Candidate): string {
  return fields['name']?.entity?.key ?? '';
}
