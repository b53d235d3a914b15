import { styleText } from 'node:util';

/** Where something for a person is written: standard error, standard output, or a stand-in for them. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Knows of NO_COLOR, FORCE_COLOR and TERM=dumb on a real terminal. */
  hasColors?(): boolean;
}

type Format = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Makes text stand out, or leaves it as it is. */
export type Style = (format: Format, text: string) => string;

/** Leaves text as it is: for files, pipes and programs. */
export const PLAIN: Style = (_format, text) => text;

/** Colours only where this very stream is a terminal that shows them: standard output and standard error are judged apart. */
export function styleFor(screen: Screen): Style {
  const colourful = screen.isTTY === true && screen.hasColors?.() === true;
  return colourful ? (format, text) => styleText(format, text, { validateStream: false }) : PLAIN;
}
