import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { verifyRelease } from '../../pipeline/verify/index.ts';
import { buildIn, type World } from './world.ts';

const [OLD, NEW] = ['1.0.0', '1.1.0'];

/**
 * What a fault left that it may not leave, in words; empty where nothing was lost. Right after the fault `latest` must be one of the two
 * releases, whole and sound. Then the next build must succeed, without help, and everything be as if nothing had happened: every file of
 * both releases byte for byte, the index and the feed but for their dates, no leavings.
 */
export async function lostIn(struck: World, undisturbed: World): Promise<string[]> {
  const lost: string[] = [];
  const latest = await fs.readlink(path.join(struck.out, 'latest')).catch(() => 'nowhere');
  if (latest !== OLD && latest !== NEW) lost.push(`latest leads to ${latest}`);
  const [problem] = (await verifyRelease(path.join(struck.out, 'latest'))).problems;
  if (problem !== undefined) lost.push(`latest is not sound: ${problem.message}`);
  try {
    await buildIn(struck);
  } catch (error) {
    return [...lost, `the next build failed: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [...lost, ...(await differences(struck.out, undisturbed.out))];
}

/** What a link leads to stands elsewhere; the times of the last build and what the scheduler keeps are another matter. */
const UNCOMPARED = /^(?:latest\/|last-build\.json$|\.schedule(?:\/|$))/;

async function differences(struck: string, undisturbed: string): Promise<string[]> {
  const [is, should] = [await filesIn(struck), await filesIn(undisturbed)];
  return [...new Set([...is.keys(), ...should.keys()])]
    .filter((file) => is.get(file) !== should.get(file))
    .map((file) =>
      is.has(file) ? (should.has(file) ? `${file} differs` : `${file} was left behind`) : `${file} is gone`,
    );
}

/** What each file and link below the folder holds, by its path; of those with dates, the rest. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    if (UNCOMPARED.test(name)) continue;
    if (entry.isSymbolicLink()) files.set(name, await fs.readlink(file));
    else if (entry.isFile()) files.set(name, digest(await fs.readFile(file), isDated(name)));
    else if (entry.isDirectory() && name.startsWith('.')) files.set(name, 'folder');
  }
  return files;
}

function isDated(name: string): boolean {
  return name === 'index.json' || name === 'feed.xml';
}

function digest(bytes: Buffer, isDatedFile: boolean): string {
  const content = isDatedFile
    ? bytes.toString('utf8').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
    : bytes;
  return createHash('sha256').update(content).digest('hex');
}
