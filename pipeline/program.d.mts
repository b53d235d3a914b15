/**
 * Loads a module of the compiled program.
 * @param entry a module below `pipeline/` without its ending, one of those that are compiled as entries (`compile.mjs`)
 */
export function load<Module>(entry: string): Promise<Module>;
