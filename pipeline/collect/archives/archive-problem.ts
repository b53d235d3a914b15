import type { Problem } from '../../contract/problem.ts';

/** What can be wrong with an archive as a whole. */
export type ArchiveFault =
  'damaged' | 'cut-short' | 'packed-whole' | 'member-packed' | 'member-refused' | 'not-an-archive';

const FAULTS: Readonly<Record<ArchiveFault, Pick<Problem, 'code' | 'message' | 'remedy'>>> = {
  damaged: {
    code: 'collect/archive-damaged',
    message: 'Parts of the archive are damaged; the records before and behind them were read.',
    remedy: 'Take the archive again from where it came, or leave it: the counts say what was lost.',
  },
  'cut-short': {
    code: 'collect/archive-cut-short',
    message: 'The archive ends in the middle of a record; all before it was read.',
    remedy: 'Take the archive again from where it came: its copying may have been interrupted.',
  },
  'packed-whole': {
    code: 'collect/archive-packed-whole',
    message: 'The archive is packed as a whole, not record by record, so no record has a place in it.',
    remedy: 'Unpack it with gunzip, and put the .warc file in its place.',
  },
  'member-packed': {
    code: 'collect/wacz-packed',
    message: 'An archive in the WACZ file is compressed a second time, so no record has a place in it.',
    remedy: 'Unzip the WACZ file, and put the files of its "archive" folder in its place.',
  },
  'member-refused': {
    code: 'collect/wacz-path',
    message:
      'The WACZ file holds a member whose name leads out of it, or that overlaps another; it was not read.',
    remedy: 'Take the file again from where it came; if it is the same, do not trust it.',
  },
  'not-an-archive': {
    code: 'collect/not-an-archive',
    message: 'The file holds no WARC record.',
    remedy: 'Put a .warc, .warc.gz or .wacz file in its place.',
  },
};

export function archiveProblem(fault: ArchiveFault, file: string): Problem {
  const level = fault === 'damaged' || fault === 'cut-short' ? 'warning' : 'error';
  return { level, stage: 'collect', ...FAULTS[fault], file };
}

/** The operating system or the format of a zip file does not let the archive be read. */
export function unreadable(reason: string, file: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/archive-unreadable',
    message: `The archive cannot be read to its end (${reason}).`,
    remedy: 'Check that it is there, that your user may read it, and that it was copied whole.',
    file,
  };
}

const PAGE_WORDS = {
  'too-large': {
    code: 'collect/archive-page-too-large',
    message: (maxBytes: number) => `is larger than ${maxBytes / 1_000_000} MB, so it was not read`,
    remedy: 'Save the page by itself where it matters.',
  },
  damaged: {
    code: 'collect/archive-page-damaged',
    message: () => 'is compressed in a way that cannot be undone',
    remedy: 'Fetch the page by its address where it matters.',
  },
} as const;

/** Why the page of a sound record cannot be had. */
export function pageProblem(
  cause: keyof typeof PAGE_WORDS,
  address: string,
  file: string,
  maxBytes: number,
): Problem {
  const { code, message, remedy } = PAGE_WORDS[cause];
  const words = `The page ${address} ${message(maxBytes)}.`;
  return { level: 'error', stage: 'collect', code, message: words, remedy, file };
}

/** No record, or one without a page, lies where one was found before. */
export function movedRecord(file: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/archive-record-moved',
    message: 'The archive holds no page any more where one was found before.',
    remedy: 'Put the archive back as it was, or collect from it anew.',
    file,
  };
}
