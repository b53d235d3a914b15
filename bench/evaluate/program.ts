import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import path from 'node:path';

/** A Node program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/**
 * Runs a program from file to file. What it says on standard error is shown.
 * @param input what it reads; without it, nothing
 * @throws Error where it does not end with 0
 */
export async function run(command: Command, output: string, input?: string): Promise<void> {
  const from = input === undefined ? undefined : await open(input);
  const to = await open(output, 'w');
  try {
    const child = spawn(process.execPath, [...command], {
      stdio: [from?.fd ?? 'ignore', to.fd, 'inherit'],
    });
    const [code, signal]: unknown[] = await once(child, 'close');
    if (code !== 0)
      throw new Error(
        `${path.basename(command[0])} ${command.slice(1).join(' ')} ended with ${String(code ?? signal)}`,
      );
  } finally {
    await Promise.all([from?.close(), to.close()]);
  }
}
