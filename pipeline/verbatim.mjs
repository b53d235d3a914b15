#!/usr/bin/env node
// The `verbatim` command. Node 20 runs no TypeScript, so tsx is registered before the program is loaded.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
