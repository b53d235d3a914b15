/** Short invented articles, so that a build by the real command takes little more than its start. */
export const FORUM = `---
title: Forum on digital services opens
published: 2024-05-03
licence: CC0-1.0
---

The Forum on Digital Services was held in Accra from 3 to 5 May 2024. It brought together 400 participants from 20 countries.
`;

export const SUMMIT =
  'The Summit on Open Registers was held in Lima on 9 June 2023. It brought together more than 300 participants. ' +
  '“Every register should be open,” said Minister Ada Quispe.\n';

/** What no article can be made of, by file name: each must be named with what is wrong, and what to do. */
export const UNUSABLE: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'binary.txt': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
  'damaged.txt': 'The caf\ufffd in Lom\ufffd is open.\n',
  'german.txt':
    'Die Tagung fand im Juni in der Stadt statt, und mehr als zweihundert Menschen nahmen daran teil. ' +
    'Die Ministerin sagte, dass die Regierung mehr Geld für die Schulen ausgeben werde.\n',
  'broken.md': '---\ntitle: [no end\n---\n\nThe forum was held in Accra.\n',
  'unclosed.md': '---\ntitle: No end\n\nThe forum was held in Accra.\n',
  'same-id.txt': 'The forum was held in Accra on 3 May 2024 and 400 people came to it from many countries.\n',
  'table.odt': 'PK\u0003\u0004',
};
