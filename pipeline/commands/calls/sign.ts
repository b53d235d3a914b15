import type { Command } from './command.ts';
import { COMMON, signingKeyOf } from './flags.ts';

/** How `verbatim sign` is called. */
export const SIGN: Command = {
  help: `
verbatim sign [FOLDER] --key FILE

Checks a release, and signs its manifest, whose hashes hold every other file:
manifest.json.minisig is written beside it, and verbatim.pub beside the
releases. FOLDER is a release, or a folder of releases whose latest one is meant
(default: dist/latest). "minisign -V" checks the signature, too.

  --key FILE       minisign secret key (default: the file that
                   VERBATIM_SIGNING_KEY names); its password, where it has one,
                   is taken from VERBATIM_SIGNING_PASSWORD

Exit codes: 0 signed
            1 a fault of the program
            2 the key cannot be used
            3 the release is not sound, so it was not signed
`,
  options: { help: COMMON.help, key: { type: 'string' } },
  operands: 1,
  async run(flags, [folder]) {
    const { signCommand } = await import('../sign.ts');
    return signCommand({
      folder: folder ?? 'dist/latest',
      key: signingKeyOf(flags['key']),
    });
  },
};
