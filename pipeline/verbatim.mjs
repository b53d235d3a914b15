#!/usr/bin/env node
// The `verbatim` command.
import { setFlagsFromString } from 'node:v8';
import { load } from './program.mjs';

// By itself Node lets the memory grow to twice what is in use before it looks what is not; a builder's machine has other work.
setFlagsFromString('--heap-growing-percent=40');
// Up to Node 21 functions are compiled for good so early that a build of a hundred articles spends a fifth of its time on it. Later versions compile in three steps.
if (Number.parseInt(process.versions.node) < 22) setFlagsFromString('--interrupt-budget=600000');
const { main } = await load('cli');
process.exitCode = await main(process.argv.slice(2));
