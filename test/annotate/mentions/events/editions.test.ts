import { expect, it } from 'vitest';
import { editionName } from '../../../../pipeline/annotate/mentions/events/editions.ts';

it.each([
  ['QDF-23', 'QDF', '2023'],
  ['QDF-’98', 'QDF', '1998'],
  ['QDF 2023', 'QDF', '2023'],
  ['QDF29', 'QDF', '29'],
  ['QDF-35', 'QDF', '35'],
  ['QDF 29', 'QDF', '29'],
  ['Inaugural Quay Forum', 'Quay Forum', '1st'],
  ['Quay Development Forum QDF-23', 'Quay Development Forum', '2023'],
  ['Quay Development Forum QDF 2023', 'Quay Development Forum', '2023'],
  ['Quay Development Forum XYZ-23', 'Quay Development Forum XYZ-23', undefined],
  ['QDF29 Lisbon', 'QDF Lisbon', '29'],
  ['QDF2023', 'QDF', '2023'],
  ['Quay4Africa 2024 Annual General Meeting', 'Quay4Africa Annual General Meeting', '2024'],
  ['Quay Forum 2023', 'Quay Forum', '2023'],
  ['2025 Harbour Summit', 'Harbour Summit', '2025'],
  ['18th Quay Forum', 'Quay Forum', '18th'],
  ['3rd annual Quay Forum', 'Quay Forum', '3rd'],
  ['Second Quay Forum', 'Quay Forum', '2nd'],
  ['Eleventh Annual Quay Forum', 'Quay Forum', '11th'],
  ['Quay World 2025 conference', 'Quay World', '2025'],
  ['Agenda 2030 Summit', 'Agenda 2030 Summit', undefined],
  ['Quay Forum', 'Quay Forum', undefined],
  ['Vision 2130', 'Vision 2130', undefined],
])('%s is %s, edition %s', (name, base, edition) => {
  expect(editionName(name)).toEqual(edition === undefined ? { base } : { base, edition });
});
