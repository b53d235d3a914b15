/** A value with the place on the page that it was read from. */
export interface Found<Value = string> {
  readonly value: Value;
  /** The kind of place, and the name of the field there: `json-ld datePublished`, `meta og:title`, `heading h1`. */
  readonly from: string;
}

/** The metadata with any of these names, in the order of the names. */
export function metaNamed(
  metas: readonly { readonly name: string; readonly content: string }[],
  names: readonly string[],
): Found[] {
  return names.flatMap((name) =>
    metas
      .filter((meta) => meta.name === name)
      .map(({ content }) => ({ value: content, from: `meta ${name}` })),
  );
}
