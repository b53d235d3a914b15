import { expect, it } from 'vitest';
import { parseYamlFile } from '../../pipeline/collect/yaml-file.ts';

it('shows where a value and its key stand', () => {
  const yaml = parseYamlFile('title: Ports\nkeywords:\n  - quay\n  - crane\n', 'dataset.yaml');
  if ('problem' in yaml) throw new Error(yaml.problem.message);
  expect(yaml.value).toEqual({ title: 'Ports', keywords: ['quay', 'crane'] });
  expect(yaml.placeOf(['keywords', 1])).toEqual({ file: 'dataset.yaml', line: 4, column: 5 });
  expect(yaml.placeOf(['keywords'], true)).toMatchObject({ line: 2, column: 1 });
});

it('says nothing without content', () => {
  expect(parseYamlFile('# nothing yet\n', 'dataset.yaml')).toMatchObject({ value: {} });
});

it('names the file of a mistake, in the code of the problem, too', () => {
  expect(parseYamlFile('title: [x', 'schedule.yaml')).toMatchObject({
    problem: { code: 'collect/schedule-yaml', file: 'schedule.yaml', line: 1 },
  });
});
