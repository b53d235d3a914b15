import { addAcceptances, readAcceptances, readExpectations, silentLists } from './collect/index.ts';
import type { Acceptance, Breach, Decided, Expectations, WrittenAcceptance } from './contract/gates.ts';
import { type Problem, VerbatimError } from './contract/problem.ts';
import type { BuildReport } from './contract/report.ts';
import type { Dataset } from './contract/tables.ts';
import { acceptCommand } from './gates/accept-command.ts';
import { judge, means, type Subject, withDefaults } from './gates/index.ts';
import type { Previous } from './release/versions/previous.ts';

/** What a person lets through in this build. */
export interface Accepting extends Decided {
  /** Rules, or beginnings of rules. */
  readonly rules: readonly string[];
}

export interface GateOptions {
  /** Folder of sources. */
  readonly sources: string;
  /** Folder of releases. */
  readonly out: string;
  /** Folder of the release that is continued from, where it is named. */
  readonly previous?: string;
  readonly accept?: Accepting;
}

/** All that the sources say for the gates: what the publisher expects of releases, what was let through, and which lists are silent. */
export interface Gates {
  readonly expectations: Expectations;
  readonly acceptances: readonly Acceptance[];
  /** Feeds and sitemaps that give nothing any more. */
  readonly silentLists: Subject['silentLists'];
}

/** What gates need to know of the release before. */
type GatePrevious = Pick<Previous, 'version' | 'dataset' | 'report' | 'schemas'>;

export interface Gated {
  /** With what the gates say in it. */
  readonly report: BuildReport;
  /** What would hold a release back, as warnings: for a build that has nothing to release. */
  readonly unheld: readonly Problem[];
  /**
   * To be called before a release is written. Keeps what is accepted in this build in the sources.
   * @throws {VerbatimError} 3 where the release is held back; 2 where nothing is to be accepted or it cannot be kept
   */
  readonly before: () => Promise<void>;
}

/** Reads `expectations.yaml`, `accepted.yaml` and the last answers of feeds. Throws VerbatimError (2) where a file is wrong. */
export async function readGates(sources: string): Promise<Gates> {
  const expectations = withDefaults(await readExpectations(sources));
  const acceptances = await readAcceptances(sources);
  return { expectations, acceptances, silentLists: await silentLists(sources) };
}

/** Holds what a build made against what is expected of a release, and the release before it. */
export function gated(
  { expectations, acceptances, silentLists: lists }: Gates,
  options: GateOptions,
  dataset: Dataset,
  report: BuildReport,
  previous: GatePrevious | null,
): Gated {
  const { sources, accept } = options;
  const subject: Subject = { dataset, report, silentLists: lists, previous: asPrevious(previous) };
  const before = judge(subject, expectations, acceptances);
  const added = accept === undefined ? [] : acceptedBy(accept, before.held, previous?.version ?? null);
  const isAdded = added.map((one): Acceptance => ({ ...one, line: 0 }));
  const { held, warned, accepted, stale } =
    added.length === 0 ? before : judge(subject, expectations, [...acceptances, ...isAdded]);
  const gates = [
    ...accepted.map(({ breach, acceptance: { by, on, because } }) => ({
      ...breach,
      accepted: { by, on, because },
    })),
    ...warned.map((breach) => ({ ...breach, accepted: null })),
  ];
  const problems = [...report.problems, ...warned.map(asWarning), ...stale.map(asStale)];
  return {
    report: { ...report, problems, ...(gates.length === 0 ? {} : { gates }) },
    unheld: held.map(asWarning),
    before: async () => {
      const useless = accept?.rules.find(
        (name) => ![...before.held, ...gates].some(({ rule }) => means(name, rule)),
      );
      if (useless !== undefined) throw nothingToAccept(useless, before.held);
      const [first, ...rest] = held.map((breach) => asHold(breach, acceptCommand(options, before.held)));
      if (first !== undefined) throw new VerbatimError(3, [first, ...rest, ...stale.map(asStale)]);
      if (added.length > 0) await addAcceptances(sources, added);
    },
  };
}

function asPrevious(previous: GatePrevious | null): Subject['previous'] {
  if (previous === null) return null;
  const { version, dataset, report, schemas } = previous;
  const columns = new Map(
    [...schemas].map(([table, { properties }]) => [table, new Set(Object.keys(properties))]),
  );
  return { version, dataset, report, columns };
}

function acceptedBy(
  { rules, by, on, because }: Accepting,
  held: readonly Breach[],
  previous: string | null,
): WrittenAcceptance[] {
  return held
    .filter(({ rule }) => rules.some((name) => means(name, rule)))
    .map(({ rule, found }) => ({ rule, previous, found, by, on, because }));
}

function problemOf({ rule, found, expected }: Breach): Pick<Problem, 'stage' | 'code' | 'message'> {
  return { stage: 'release', code: `gates/${rule}`, message: `${found}; expected: ${expected}.` };
}

function asHold(breach: Breach, command: string): Problem {
  const remedy = `Mend the sources, or the limit in expectations.yaml where it is too narrow; where all is right, let it through: ${command}`;
  return { level: 'error', ...problemOf(breach), remedy };
}

function asWarning(breach: Breach): Problem {
  const remedy = 'Look whether it is right; "severity" in expectations.yaml says what holds a release back.';
  return { level: 'warning', ...problemOf(breach), remedy };
}

function asStale({ rule, found, line }: Acceptance): Problem {
  return {
    level: 'warning',
    stage: 'release',
    code: 'gates/stale-acceptance',
    message: `What was accepted of ${rule} is not what was found now ("${found}"), so it lets nothing through.`,
    remedy: 'Take the acceptance out, or accept anew what is found now.',
    file: 'accepted.yaml',
    ...(line === 0 ? {} : { line }),
  };
}

function nothingToAccept(name: string, held: readonly Breach[]): VerbatimError {
  const rules = held.map(({ rule }) => rule).join(', ');
  return new VerbatimError(2, [
    {
      level: 'error',
      stage: 'release',
      code: 'gates/nothing-to-accept',
      message: `"${name}" does not hold this release back, so there is nothing to accept.`,
      remedy: rules === '' ? 'Nothing does: run "verbatim build".' : `These do: ${rules}.`,
      field: '--accept',
    },
  ]);
}
