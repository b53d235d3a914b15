// What a thread of the measure with two threads runs; a thread does not take over that its process can load TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./reading-thread.ts');
