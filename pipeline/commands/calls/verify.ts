import type { Command } from './command.ts';
import { COMMON, text } from './flags.ts';

/** How `verbatim verify` is called. */
export const VERIFY: Command = {
  help: `
verbatim verify [FOLDER] [--texts DIR] [--public-key KEY] [--json] [--quiet]

Checks a release on its own: the hash of every file, every row against its
schema, keys and references, CSV against JSON, every receipt against the text it
quotes, annotations and provenance against both, and the signature. What is
wrong is named, the first ten differences by row and column. FOLDER is a
release, or a folder of releases whose latest one is meant (default:
dist/latest).

  --texts DIR      canonical texts of articles that the release may not ship,
                   found by their hash
  --public-key KEY the publisher's minisign key, or its file: the release must
                   be signed with it
  --json           one JSON object on standard output and nothing else: sound
                   or not, counts, problems
  -q, --quiet      only problems

  verbatim verify ~/dataset/1.0.0

Exit codes: 0 sound
            1 not sound: what is wrong is named
            2 there is no such folder, or no such key
`,
  options: { ...COMMON, texts: { type: 'string' }, 'public-key': { type: 'string' } },
  operands: 1,
  async run(flags, [folder]) {
    const { verifyCommand } = await import('../verify.ts');
    return verifyCommand({
      folder: folder ?? 'dist/latest',
      texts: text(flags['texts']),
      publicKey: text(flags['public-key']),
      json: flags['json'] === true,
      quiet: flags['quiet'] === true,
    });
  },
};
