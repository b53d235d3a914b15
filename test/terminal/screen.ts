import type { Screen } from '../../pipeline/terminal/style.ts';

/** A stand-in for standard error or output that keeps what is written. */
export function screen(kind: 'pipe' | 'terminal' | 'terminal without colours'): Screen & { written: string } {
  const stream = {
    written: '',
    write(text: string): void {
      stream.written += text;
    },
    isTTY: kind !== 'pipe',
    hasColors: () => kind === 'terminal',
  };
  return stream;
}
