import * as fs from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildResult } from '../../pipeline/build.ts';

/** Two states of a folder of sources: what the standing release was made of, and what the build that is struck works on. */
const BEFORE: Readonly<Record<string, string>> = {
  'forum.txt': `Published: 2025-11-03

The Harbour Data Forum 2025 opened in Lisbon on 3 November 2025. About 2,500 people came, said Ines Falk, Director of the Northern Ports Union.
`,
  'plan.txt': `Published: 2025-11-05

LISBON, 5 November 2025 – The Northern Ports Union adopted the Quay Action Plan 2026–2029. "Every port counts," said Ines Falk.
`,
  'fund.txt': `Published: 2025-11-06

The Quay Fund, based in Porto, will pay €3.5 million for open ports data. More than 40 countries signed the plan.
`,
};
const AFTER: Readonly<Record<string, string>> = {
  ...BEFORE,
  'fund.txt': `Published: 2025-11-06

The Quay Fund, based in Porto, will pay €4.5 million for open ports data. More than 40 countries signed the plan.
`,
  'closing.txt': `Published: 2025-11-14

The Harbour Data Forum 2025 closed in Lisbon on Friday. In all 2,572 people came, the Northern Ports Union said.
`,
};

/** A folder with sources and releases: the first release stands, and the sources have changed since. */
export interface World {
  readonly root: string;
  readonly sources: string;
  readonly out: string;
}

/** The world in the folder. */
function worldIn(root: string): World {
  return { root, sources: path.join(root, 'sources'), out: path.join(root, 'dist') };
}

/** Makes the world that faults strike, and beside it the same after a build that nothing disturbed. */
export async function makeWorlds(root: string): Promise<{ standing: World; undisturbed: World }> {
  const standing = worldIn(path.join(root, 'standing'));
  await writeSources(standing, BEFORE);
  await buildIn(standing);
  await writeSources(standing, AFTER);
  const undisturbed = await copyOf(standing, path.join(root, 'undisturbed'));
  await buildIn(undisturbed);
  return { standing, undisturbed };
}

/** A copy of the world, links as they are. */
export async function copyOf(world: World, root: string): Promise<World> {
  await fs.cp(world.root, root, { recursive: true, verbatimSymlinks: true });
  return worldIn(root);
}

/** Where the world's builds keep what came of articles. */
export function cacheOf({ sources }: World): string {
  return path.join(sources, '.cache');
}

/** Builds in this process. */
export function buildIn(world: World): Promise<BuildResult> {
  const silent = { progress: () => undefined, finished: () => undefined };
  const { sources, out } = world;
  return build({ sources, out, cores: 1, cache: cacheOf(world) }, silent);
}

async function writeSources({ sources }: World, files: Readonly<Record<string, string>>): Promise<void> {
  await fs.mkdir(sources, { recursive: true });
  for (const [name, text] of Object.entries(files)) await fs.writeFile(path.join(sources, name), text);
}
