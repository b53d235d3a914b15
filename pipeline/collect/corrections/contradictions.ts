import type { Accept, Correction, Reject, SetValue } from '../../contract/corrections.ts';
import type { Problem } from '../../contract/problem.ts';

/** Corrections that say opposite things of the same words; each is a problem that names both. */
export function contradictions(corrections: readonly Correction[]): Problem[] {
  const opposite = new Map<string, Correction>();
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const [own, other] = sides(correction);
    const against = opposite.get(other);
    if (against !== undefined) problems.push(contradiction(correction, against));
    if (!opposite.has(own)) opposite.set(own, correction);
  }
  return problems;
}

/** What a correction says, and what would be its opposite, as texts. */
function sides(correction: Correction): [own: string, other: string] {
  if (correction.action === 'merge' || correction.action === 'split') {
    const pair = [correction.one, correction.other]
      .map(({ table, article, name }) => JSON.stringify([table, article, name]))
      .sort();
    return [
      JSON.stringify([correction.action, pair]),
      JSON.stringify([correction.action === 'merge' ? 'split' : 'merge', pair]),
    ];
  }
  const what = subjectText(correction);
  return correction.action === 'reject' ? [`- ${what}`, `+ ${what}`] : [`+ ${what}`, `- ${what}`];
}

function subjectText({ about, field, value }: Reject | Accept | SetValue): string {
  const { id: _, ...row } = about;
  return JSON.stringify(inOrder([row, field ?? null, value ?? null]));
}

/** The same value whatever order its keys were written in. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'id');
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, inOrder(one)]),
  );
}

/** The problem of two corrections that cannot both hold. */
function contradiction(later: Correction, earlier: Correction): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/contradictory-corrections',
    message: `This ${later.action} of ${later.by} contradicts the ${earlier.action} of ${earlier.by} in ${earlier.file}:${earlier.line}.`,
    remedy: 'Take one of the two out.',
    file: later.file,
    line: later.line,
  };
}
