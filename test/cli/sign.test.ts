import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildRelease, removeTemporaryFolders } from '../release/build-release.ts';
import { hashes, temporaryFolder, write } from './folder.ts';
import { verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({ 'notes.txt': 'no key\n' });
const at = (name: string): string => path.join(root, name);
const [KEY, PUBLIC] = [at('mine/verbatim.key'), at('mine/verbatim.pub')];
const SIGNATURE = at('out/1.0.0/manifest.json.minisig');
const text = (file: string): string => readFileSync(file, 'utf8');

beforeAll(async () => {
  vi.stubEnv('VERBATIM_SIGNING_KEY', '');
  await buildRelease(at('out'));
  // `verbatim keys` and `sign`, as somebody does who begins to sign a release that is there.
  expect(await verbatimHere(['keys', '--out', at('mine')])).toMatchObject({ exitCode: 0, stderr: '' });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  remove();
  await removeTemporaryFolders();
});

describe('verbatim keys', () => {
  test('makes a secret key for its owner alone, and the public key to it', () => {
    expect(statSync(KEY).mode & 0o077).toBe(0);
    expect(text(KEY)).toMatch(/^untrusted comment: .+\n[A-Za-z0-9+/=]+\n$/);
    expect(text(PUBLIC)).toMatch(/^untrusted comment: minisign public key [0-9A-F]+\nRW[A-Za-z0-9+/=]+\n$/);
  });

  test('says which is which, and makes another pair each time', async () => {
    const { exitCode, stdout } = await verbatimHere(['keys', '--out', at('others')]);
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining(`${at('others/verbatim.key')} is the secret key`),
    ]);
    expect(stdout).toContain(`${at('others/verbatim.pub')} is the public key`);
    expect(text(at('others/verbatim.pub'))).not.toBe(text(PUBLIC));
  });

  test('never writes over a key that is there, and makes no half of a pair', async () => {
    write(at('half'), { 'verbatim.pub': text(PUBLIC) });
    for (const folder of ['mine', 'half']) {
      const before = hashes(at(folder));
      const { exitCode, stderr } = await verbatimHere(['keys', '--out', at(folder)]);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('There is a key already.')]);
      expect(stderr).toContain('Name another folder with --out');
      expect(hashes(at(folder))).toEqual(before);
    }
  });

  test('says where it cannot write', async () => {
    const { exitCode, stderr } = await verbatimHere(['keys', '--out', at('notes.txt')]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('[release/key-not-written]')]);
  });
});

describe('verbatim sign', () => {
  test.each([
    [['--key', at('none.key')], 'The key cannot be read.'],
    [['--key', at('notes.txt')], 'It is no minisign secret key.'],
    [['--key', PUBLIC], 'It is no minisign secret key.'],
    [[], 'No key was named.'],
  ])('ends with 2 where the key cannot be used: %j', async (words, what) => {
    const before = hashes(at('out'));
    const { exitCode, stderr } = await verbatimHere(['sign', at('out'), ...words]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(what)]);
    expect(hashes(at('out'))).toEqual(before);
  });

  test('signs the latest release of a folder, and readers can check whose it is', async () => {
    const unsigned = await verbatimHere(['verify', at('out'), '--public-key', PUBLIC]);
    expect([unsigned.exitCode, unsigned.stderr]).toEqual([
      1,
      expect.stringContaining('The release is not signed'),
    ]);
    const signed = await verbatimHere(['sign', at('out'), '--key', KEY]);
    expect(signed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(signed.stdout).toMatch(/out\/1\.0\.0 is signed as "verbatim 1\.0\.0"\.\n$/);
    expect(text(at('out/verbatim.pub'))).toBe(text(PUBLIC));
    for (const key of [PUBLIC, text(PUBLIC).split('\n')[1] ?? '']) {
      const { exitCode, stdout } = await verbatimHere(['verify', at('out'), '--public-key', key]);
      expect([exitCode, stdout]).toEqual([0, expect.stringContaining('is that of the public key')]);
    }
    const other = await verbatimHere(['verify', at('out'), '--public-key', at('others/verbatim.pub')]);
    expect([other.exitCode, other.stderr]).toEqual([1, expect.stringContaining('made with another key')]);
  });

  test('a public key that is not there says nothing of the release', async () => {
    const { exitCode, stderr } = await verbatimHere(['verify', at('out'), '--public-key', at('none.pub')]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('none.pub: There is no such file')]);
  });

  test('takes the key from the environment, too, and the same key gives the same bytes', async () => {
    const before = text(SIGNATURE);
    rmSync(SIGNATURE);
    vi.stubEnv('VERBATIM_SIGNING_KEY', KEY);
    expect(await verbatimHere(['sign', at('out/1.0.0')])).toMatchObject({ exitCode: 0 });
    vi.stubEnv('VERBATIM_SIGNING_KEY', '');
    expect(text(SIGNATURE)).toBe(before);
  });

  test('signs nothing that is not sound: 3, and the release is as it was', async () => {
    cpSync(at('out/1.0.0'), at('touched'), { recursive: true });
    rmSync(at('touched/manifest.json.minisig'));
    appendFileSync(at('touched/events.csv'), 'x');
    const before = hashes(at('touched'));
    const { exitCode, stderr } = await verbatimHere(['sign', at('touched'), '--key', KEY]);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('events.csv')]);
    expect(hashes(at('touched'))).toEqual(before);
  });

  test('says where it cannot write', async () => {
    mkdirSync(at('out/1.0.0/manifest.json.minisig.new'));
    const { exitCode, stderr } = await verbatimHere(['sign', at('out'), '--key', KEY]);
    rmdirSync(at('out/1.0.0/manifest.json.minisig.new'));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('[release/unwritable]')]);
  });

  test('gives what the minisign program accepts', ({ skip }) => {
    try {
      execFileSync('minisign', ['-v']);
    } catch {
      skip('minisign is not installed');
    }
    const args = ['-V', '-p', PUBLIC, '-m', at('out/1.0.0/manifest.json')];
    expect(execFileSync('minisign', args, { encoding: 'utf8' })).toContain('Trusted comment: verbatim 1.0.0');
  });
});
