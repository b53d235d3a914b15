#!/usr/bin/env node
// The `verbatim` command. Node 20 runs no TypeScript, so tsx is registered before the program is loaded.
import { setFlagsFromString } from 'node:v8';
import { register } from 'tsx/esm/api';

// By itself Node lets the memory grow to twice what is in use before it looks what is not; a builder's machine has other work.
setFlagsFromString('--heap-growing-percent=40');
register();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
