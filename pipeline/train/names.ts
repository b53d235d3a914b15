/**
 * Learns the weights of the name tagger and writes `pipeline/annotate/tagger/weights.json`. Run by hand:
 * `npm run train:names -- --corpora <folder>`, where the folder holds the corpora that `corpora.ts` names. Takes some minutes and
 * gives the same bytes each time.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ownArticles } from './articles.ts';
import { corpusTexts, LICENCES, TRAINABLE } from './corpora.ts';
import { examplesOf } from './examples.ts';
import { learnNames } from './learn-names.ts';

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (values.corpora === undefined) throw new Error('Give the folder of the corpora: --corpora <folder>.');
const folder = values.corpora;
const texts = [...ownArticles(), ...TRAINABLE.flatMap((name) => corpusTexts(folder, name))];
const weights = learnNames(texts.flatMap(examplesOf), LICENCES, (line) => process.stderr.write(`${line}\n`));
const file = new URL('../annotate/tagger/weights.json', import.meta.url);
await writeFile(file, `${JSON.stringify(weights)}\n`);
process.stderr.write(`${weights.count} features written\n`);
