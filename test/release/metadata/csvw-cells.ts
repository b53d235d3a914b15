import Papa from 'papaparse';

interface Column {
  readonly name: string;
  readonly required: boolean;
  readonly datatype: string | Readonly<Record<string, string | number>>;
}

interface Table {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
}

type Row = Readonly<Record<string, string>>;

/** What CSVW's rules for cells, keys and headers have against the CSV files that its metadata describe. */
export function cellFaults(
  metadata: { readonly tables: readonly Table[] },
  files: ReadonlyMap<string, string>,
): string[] {
  const rows = new Map(
    metadata.tables.map(({ url }) => [
      url,
      Papa.parse<string[]>(files.get(url) ?? '', { skipEmptyLines: true }).data,
    ]),
  );
  const rowsOf = (url: string): Row[] => {
    const [header = [], ...data] = rows.get(url) ?? [];
    return data.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
  };
  return metadata.tables.flatMap(({ url, tableSchema: { columns, primaryKey, foreignKeys = [] } }) => {
    const [header = []] = rows.get(url) ?? [];
    if (header.join() !== columns.map(({ name }) => name).join())
      return [`${url}: the header is not that of the columns`];
    const keys = rowsOf(url).map((row) =>
      [primaryKey]
        .flat()
        .map((column) => row[column])
        .join(' '),
    );
    return [
      ...(new Set(keys).size === keys.length ? [] : [`${url}: a key is there twice`]),
      ...rowsOf(url).flatMap((row) =>
        columns.flatMap((column) => valueFaults(url, column, row[column.name] ?? '')),
      ),
      ...foreignKeys.flatMap(({ columnReference: column, reference }) => {
        const there = new Set(rowsOf(reference.resource).map((row) => row[reference.columnReference]));
        const wrong = rowsOf(url)
          .map((row) => row[column] ?? '')
          .filter((cell) => cell !== '' && !there.has(cell));
        return wrong.map(
          (cell) => `${url} ${column}: "${cell}" is no ${reference.columnReference} of ${reference.resource}`,
        );
      }),
    ];
  });
}

function valueFaults(url: string, { name, required, datatype }: Column, cell: string): string[] {
  if (cell === '') return required ? [`${url} ${name}: it is empty`] : [];
  const { base, format, minInclusive, maxInclusive } =
    typeof datatype === 'string' ? { base: datatype } : datatype;
  const fault = (what: string): string[] => [`${url} ${name}: "${cell}" ${what}`];
  if (!isOf(String(base), cell)) return fault(`is no ${base}`);
  if (format !== undefined && !new RegExp(`^(?:${format})$`).test(cell))
    return fault('does not have the format');
  if (minInclusive !== undefined && Number(cell) < Number(minInclusive)) return fault('is too small');
  if (maxInclusive !== undefined && Number(cell) > Number(maxInclusive)) return fault('is too large');
  return [];
}

function isOf(base: string, cell: string): boolean {
  if (base === 'integer') return /^[+-]?\d+$/.test(cell);
  if (base === 'double') return /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(cell);
  if (base === 'anyURI') return URL.canParse(cell);
  if (base !== 'json') return true;
  try {
    JSON.parse(cell);
    return true;
  } catch {
    return false;
  }
}
