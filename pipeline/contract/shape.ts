import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';

/** Says whether a value has a shape, and what is wrong with the one that was asked last. */
export interface Shape<T> {
  (value: unknown): value is T;
  errors: ErrorObject[];
}

/** The shape that a schema asks for. It is compiled when it is asked for the first time: to compile all of them would take longer than most commands. */
export function shapeOf<T>(ajv: Ajv2020, schema: object): Shape<T> {
  let accepts: ValidateFunction<T> | undefined;
  const shape: Shape<T> = Object.assign(
    (value: unknown): value is T => {
      accepts ??= ajv.compile<T>(schema);
      const fits = accepts(value);
      shape.errors = accepts.errors ?? [];
      return fits;
    },
    { errors: [] },
  );
  return shape;
}
