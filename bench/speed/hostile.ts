/** Bad input by name: a piece that is repeated until the text is as long as wanted. */
const PIECES: Readonly<Record<string, string>> = {
  'a line without a full stop':
    'the ministry of ports said that Ana Silva opened 40 new quays in Lisbon on 3 June ',
  'letters without a space': 'a',
  'open quotation marks': '“',
  'straight quotation marks': '" ',
  'quotations that never close': '“We opened the quay, ',
  'brackets that open': '(',
  'capitals throughout': 'THE MINISTRY OF PORTS OPENED 40 QUAYS IN LISBON ',
  'a table': 'Lisbon\t1,204\t17.5 %\t2019\tOpen\n',
  'names joined by hyphens': 'Quay-',
  'an acronym defined again and again': 'Quay Forum (QF) ',
  'figures and separators': '1,000.5/2019-',
  'letters from right to left': 'שלום العالم ',
  'a script without spaces': '東京都の港',
  'emoji and combining marks': '👩‍👩‍👧e\u0301 ',
  'control characters': '\u0000\u001b\u0007a',
  'white space': ' \u00a0\t',
};

export const HOSTILE: readonly string[] = Object.keys(PIECES);

/** The bad input of that name, as many characters (UTF-16 units) long. */
export function hostileText(name: string, length: number): string {
  const piece = PIECES[name] ?? '';
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
