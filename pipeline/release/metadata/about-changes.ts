import { path } from 'zx';
import type { About } from '../../contract/about.ts';
import { jsonIn } from '../disk/read.ts';
import { packageHead } from './datapackage.ts';

const FIELDS = ['name', 'title', 'description', 'homepage', 'keywords', 'licenses', 'contributors'];

/** Whether a release says the same of the data set as the publisher does now. Its Data Package has all of it. */
export async function isSaidIn(folder: string, about: About): Promise<boolean> {
  const now = packageHead(about);
  const before = await datapackageIn(folder);
  return FIELDS.every((field) => JSON.stringify(before[field]) === JSON.stringify(now[field]));
}

async function datapackageIn(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const content = await jsonIn(path.join(folder, 'datapackage.json'));
  return typeof content === 'object' && content !== null ? { ...content } : {};
}
