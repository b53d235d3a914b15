import { createHash } from 'node:crypto';
import { chmodSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSources, readSnapshot } from '../../pipeline/collect/index.ts';
import { folderWith } from './folder.ts';

const NOBODY = 65_534;

async function onlyFile(root: string) {
  const [file] = (await listSources(root)).files;
  if (file === undefined) throw new Error('no file');
  return file;
}

/** Root may read everything, so a test that runs as root gives that up for a while. */
async function asOrdinaryUser(action: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    await action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('readSnapshot', () => {
  it('takes the bytes as they are, with their hash and those of the sidecar', async () => {
    const file = await onlyFile(folderWith({ 'a/b.md': '\ufeffx\r\n', 'a/b.meta.yaml': 'title: B' }));
    const bytes = Buffer.from('\ufeffx\r\n');
    expect(await readSnapshot(file)).toEqual({
      snapshot: {
        path: 'a/b.md',
        mediaType: 'text/markdown',
        bytes,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        sidecar: { path: 'a/b.meta.yaml', bytes: Buffer.from('title: B') },
      },
    });
  });
});

describe('a file that cannot be used', () => {
  it('because it is huge is never opened', async () => {
    const root = folderWith({ 'a.txt': 'x' });
    truncateSync(join(root, 'a.txt'), 500_000_000);
    const before = process.memoryUsage.rss();
    expect(await readSnapshot(await onlyFile(root))).toMatchObject({
      problem: {
        level: 'error',
        code: 'collect/too-large',
        file: 'a.txt',
        message: expect.stringContaining('500 MB'),
      },
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });

  it('because it is empty says so', async () => {
    expect(await readSnapshot(await onlyFile(folderWith({ 'a.txt': '' })))).toMatchObject({
      problem: { code: 'collect/empty', file: 'a.txt' },
    });
  });

  it('because its sidecar is empty names the sidecar', async () => {
    expect(await readSnapshot(await onlyFile(folderWith({ 'a.txt': 'x', 'a.meta.yaml': '' })))).toMatchObject(
      {
        problem: { code: 'collect/empty', file: 'a.meta.yaml' },
      },
    );
  });

  it('because it has gone says so', async () => {
    const root = folderWith({ 'a.txt': 'x' });
    const file = await onlyFile(root);
    rmSync(file.absolute);
    expect(await readSnapshot(file)).toMatchObject({
      problem: { code: 'collect/unreadable', message: 'The file cannot be read (it is not there, ENOENT).' },
    });
  });

  it('because of its permissions says so, like a folder that cannot be listed', async () => {
    const root = folderWith({ 'a.txt': 'x', 'b.txt': 'x', 'shut/c.txt': 'x' });
    chmodSync(root, 0o755);
    chmodSync(join(root, 'a.txt'), 0);
    chmodSync(join(root, 'shut'), 0);
    await asOrdinaryUser(async () => {
      const { files, problems } = await listSources(root);
      expect(problems).toMatchObject([{ level: 'error', code: 'collect/unreadable-folder', file: 'shut' }]);
      expect(await Promise.all(files.map(readSnapshot))).toMatchObject([
        {
          problem: { code: 'collect/unreadable', file: 'a.txt', remedy: expect.stringContaining('chmod') },
        },
        { snapshot: { path: 'b.txt' } },
      ]);
    });
    chmodSync(join(root, 'shut'), 0o755);
  });
});
