import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { $ } from 'zx';
import { annotateLines } from '../../pipeline/commands/annotate.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import schema from '../../schemas/outputs/annotate-response.schema.json' with { type: 'json' };
import { temporaryFolder } from '../cli/folder.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the schema says; the tests read only this of it. */
interface Response {
  readonly id: string | number;
  readonly mentions: readonly (Span & { readonly type: string; readonly id?: string })[];
  readonly quantities: readonly (Span & {
    readonly value: number | null;
    readonly comparator: string;
    readonly unit: string | null;
    readonly code?: string;
  })[];
  readonly dates: readonly (Span & {
    readonly timex: string;
    readonly edtf: string;
    readonly range?: string;
  })[];
  readonly quotes: readonly {
    readonly parts: readonly Span[];
    readonly cue?: Span;
    readonly speaker?: Span & { readonly name: string; readonly id?: string };
  }[];
  readonly facts: readonly {
    readonly table: string;
    readonly fields: Readonly<Record<string, { readonly value: unknown; readonly spans: readonly Span[] }>>;
  }[];
}

const isResponse = new Ajv2020({ allowUnionTypes: true }).compile<Response>(schema);

/** Gives the lines to the command as `chunks` and takes what it writes. */
async function annotateStream(chunks: Iterable<string | Uint8Array>) {
  const written = { output: '', errors: '' };
  const into = (name: 'output' | 'errors') =>
    new Writable({
      // So small that the command must wait for its reader.
      highWaterMark: 16,
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        setImmediate(done);
      },
    });
  const input = Readable.from(chunks, { objectMode: false });
  const [output, errors] = [into('output'), into('errors')];
  const exitCode = await annotateLines(input, output, errors);
  await Promise.all([finished(output.end()), finished(errors.end())]);
  const lines = written.output.split('\n').filter((line) => line !== '');
  return { exitCode, errors: written.errors, output: written.output, responses: lines.map(asResponse) };
}

function asResponse(line: string): Response {
  const value: unknown = JSON.parse(line);
  if (!isResponse(value)) throw new Error(JSON.stringify(isResponse.errors));
  return value;
}

/** The answer to one text. */
async function annotate(text: string, published?: string): Promise<Response> {
  const { responses } = await annotateStream([JSON.stringify({ id: 1, text, published })]);
  const [response] = responses;
  if (response === undefined) throw new Error('There is no answer.');
  return response;
}

const slice = (text: string, { start, end }: Span): string => [...text].slice(start, end).join('');

test('the ends of a range in words are two dates that know their range', async () => {
  const text = 'From 2018 to 2021 it grew; on 4 and 5 May 2022 it closed.';
  const { dates } = await annotate(text);
  expect(dates.map((date) => [slice(text, date), date.timex, date.range])).toEqual([
    ['2018', '2018', '2018/2021'],
    ['2021', '2021', '2018/2021'],
    ['4 and 5 May 2022', '2022-05-04', undefined],
  ]);
});

test('a unit is named in words, and a measure has its code beside', async () => {
  const { quantities } = await annotate('Two halls cost $9 a day; 40 were there.');
  expect(quantities.map(({ unit, code }) => [unit, code])).toEqual([
    ['hall', undefined],
    ['dollar per day', 'USD'],
    [null, undefined],
  ]);
});

describe('offsets', () => {
  const text =
    '🎉🎉 Ada Obi opened the 🏛️ Harbour Forum in Nairobi. “We have 1,200 guests 🎈,” said Ada Obi on 5 May 2024.';

  test('count code points, so an emoji before a name counts as one', async () => {
    const { mentions, quantities, dates, quotes } = await annotate(text);
    expect(mentions.map((mention) => slice(text, mention))).toEqual([
      'Ada Obi',
      'Harbour Forum',
      'Nairobi',
      'Ada Obi',
    ]);
    expect(mentions[0]).toMatchObject({ start: 3, end: 10, type: 'person', id: 'person/ada-obi' });
    expect(quantities.map((quantity) => slice(text, quantity))).toEqual(['1,200']);
    expect(dates.map((date) => slice(text, date))).toEqual(['5 May 2024']);
    expect(quotes.map(({ parts }) => parts.map((part) => slice(text, part)))).toEqual([
      ['We have 1,200 guests 🎈'],
    ]);
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Ada Obi', id: 'person/ada-obi' });
    expect(slice(text, quotes[0]?.speaker ?? { start: 0, end: 0 })).toBe('Ada Obi');
  });

  test('of facts are those of the words that support each value', async () => {
    const { facts } = await annotate(text);
    const statement = facts.find(({ table }) => table === 'statements');
    const words = (field: string) => statement?.fields[field]?.spans.map((span) => slice(text, span));
    expect(words('quote')).toEqual(['We have 1,200 guests 🎈']);
    expect(words('speaker')).toEqual(['Ada Obi']);
    for (const { table } of facts) expect(TABLES).toContain(table);
  });
});

describe('mentions', () => {
  test('are names, not descriptions and pronouns that point at them', async () => {
    const text =
      'The Harbour Forum opened in Lima on 5 May 2024. The forum brought together 400 participants. Minister Ada Quispe spoke. She said that the forum was open.';
    const { mentions, quotes } = await annotate(text);
    const words = mentions.map((mention) => slice(text, mention));
    expect(words).toEqual(expect.arrayContaining(['Harbour Forum', 'Lima', 'Ada Quispe']));
    for (const word of ['The forum', 'the forum', 'She']) expect(words).not.toContain(word);
    // A speaker may be a pronoun: the name says who is meant.
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Ada Quispe', id: 'person/ada-quispe' });
    expect(slice(text, quotes[0]?.speaker ?? { start: 0, end: 0 })).toBe('She');
  });

  test('derived from the name of a place have the type "other" and no id', async () => {
    const text = 'Kenyan engineers met in Kenya.';
    const { mentions } = await annotate(text);
    expect(mentions).toEqual([
      { start: 0, end: 6, type: 'other' },
      { start: 24, end: 29, type: 'place', id: 'place/kenya' },
    ]);
  });

  test('of one thing have one id', async () => {
    const text =
      'The Northern Ports Union (NPU) met in Oslo. The NPU has a plan, and the Northern Ports Union will publish it.';
    const { mentions } = await annotate(text);
    const ids = mentions.filter((mention) => slice(text, mention) !== 'Oslo').map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids)).toEqual(new Set(['organization/northern-ports-union']));
  });
});

describe('published', () => {
  const text = 'The forum will open on Friday.';

  test('anchors what the words only point at', async () => {
    expect((await annotate(text, '2025-11-17')).dates).toMatchObject([
      { timex: '2025-11-21', edtf: '2025-11-21' },
    ]);
    expect((await annotate(text, '2024-05-01')).dates).toMatchObject([
      { timex: '2024-05-03', edtf: '2024-05-03' },
    ]);
  });

  test('may be left out: then nothing is guessed', async () => {
    const [friday] = (await annotate(text)).dates;
    expect(friday?.timex).not.toMatch(/\d{4}/);
  });
});

describe('the stream', () => {
  const request = (id: string | number, text = 'Ada Obi came to Accra.'): string =>
    JSON.stringify({ id, text });

  test('gives an answer for each line, in order, with the id that came', async () => {
    const ids = [3, 'b', 1, 'a', 2];
    const { exitCode, errors, responses } = await annotateStream([ids.map((id) => request(id)).join('\n')]);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(responses.map(({ id }) => id)).toEqual(ids);
  });

  test('names lines that are no request by their number, answers the others, and ends with 2', async () => {
    const lines = [
      request(1),
      '',
      'no JSON',
      '{"id": 2}',
      '{"id": 3, "text": "Accra", "published": "yesterday"}',
      '[]',
      request(4),
    ];
    const { exitCode, errors, responses } = await annotateStream([`${lines.join('\r\n')}\r\n`]);
    expect(exitCode).toBe(2);
    expect(responses.map(({ id }) => id)).toEqual([1, 4]);
    const named = errors.trimEnd().split('\n');
    expect(named.map((line) => line.split(':')[0])).toEqual(['line 3', 'line 4', 'line 5', 'line 6']);
    expect(named[0]).toContain('no JSON');
    expect(named[1]).toContain('it has no "text"');
    expect(named[2]).toContain('"published" has another form');
    for (const line of named) expect(line).toContain('Give one JSON object a line: ');
  });

  test('names a line that is not UTF-8 and goes on', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"id": 1, "text": "Caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ]);
    const { exitCode, errors, responses } = await annotateStream([bad, request(2)]);
    expect([exitCode, responses.map(({ id }) => id)]).toEqual([2, [2]]);
    expect(errors).toMatch(/^line 1: This is not UTF-8\./);
  });

  test('may begin with a byte order mark, and have line separators of Unicode inside a text', async () => {
    const text = 'Ada Obi came.\u2028She left Accra.\u2029Then it rained.';
    const { exitCode, errors, responses } = await annotateStream([`\uFEFF${request(1, text)}\n`]);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(responses[0]?.mentions.map((mention) => slice(text, mention))).toEqual(['Ada Obi', 'Accra']);
  });

  test('is read the same however it is cut into chunks', async () => {
    const bytes = Buffer.from([request(1, 'Zoë 🎉 Obi came.'), request('é'), request(3)].join('\n'));
    const whole = await annotateStream([bytes]);
    const cut = await annotateStream(Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(cut.output).toBe(whole.output);
    expect(cut.responses).toHaveLength(3);
  });

  test('empty gives nothing', async () => {
    expect(await annotateStream([])).toEqual({ exitCode: 0, errors: '', output: '', responses: [] });
  });
});

test('whatever the text, the answer fits the schema and every span lies in it', async () => {
  const words = fc.constantFrom(
    'Ada Obi',
    '🎉',
    'said',
    '“',
    '”',
    'on Friday',
    '1,200',
    'the Accra Forum',
    '.',
    '\n',
    '𝒜',
    '’',
    'it',
  );
  const texts = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const text = parts.join(' ');
      const length = [...text].length;
      for (const { start, end } of spansOf(await annotate(text))) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(length);
      }
    }),
    { numRuns: 60 },
  );
});

function spansOf({ mentions, quantities, dates, quotes, facts }: Response): Span[] {
  return [
    ...mentions,
    ...quantities,
    ...dates,
    ...quotes.flatMap(({ parts, cue, speaker }) => [
      ...parts,
      ...(cue ? [cue] : []),
      ...(speaker ? [speaker] : []),
    ]),
    ...facts.flatMap(({ fields }) => Object.values(fields).flatMap(({ spans }) => spans)),
  ];
}

// The reader by which extraction is measured on public corpora. It lies beside the repository.
const ADAPT = path.resolve(import.meta.dirname, '../../../shared/corpora/adapt.mjs');

describe.skipIf(!existsSync(ADAPT))(`the reader of the corpora (needs ${ADAPT})`, () => {
  const { root, remove } = temporaryFolder();
  afterAll(remove);

  test('reads every layer of an answer', async () => {
    const text =
      'The doors are open 🎉. “We have 1,200 guests,” said Ada Obi in Accra on 5 May 2024. Quaymark Ltd is owned by Harbour Holding.';
    const { output } = await annotateStream([JSON.stringify({ id: 'x', text })]);
    const [gold, answers] = [path.join(root, 'gold.jsonl'), path.join(root, 'answers.jsonl')];
    writeFileSync(gold, `${JSON.stringify({ id: 'x', text })}\n`);
    writeFileSync(answers, output);
    const read = async (layer: string): Promise<Record<string, (Span & Record<string, unknown>)[]>> =>
      JSON.parse((await $`${process.execPath} ${ADAPT} ${layer} ${gold} ${answers}`).stdout);
    const words = (spans: readonly Span[] = []): string[] =>
      spans.map(({ start, end }) => text.slice(start, end));

    expect(words((await read('entities'))['spans'])).toEqual([
      'Ada Obi',
      'Accra',
      'Quaymark Ltd',
      'Harbour Holding',
    ]);
    expect(words((await read('quantities'))['quantities'])).toEqual(['1,200']);
    expect((await read('dates'))['dates']).toMatchObject([{ value: '2024-05-05' }]);
    const { quotes } = await read('quotes');
    expect(words(quotes)).toEqual(['We have 1,200 guests']);
    expect(quotes?.[0]).toMatchObject({ kind: 'direct', speaker: { text: 'Ada Obi', name: 'Ada Obi' } });
    expect((await read('relations'))['facts']).toContainEqual(
      expect.objectContaining({ predicate: 'SUBSIDIARY_OF' }),
    );
  });
});
