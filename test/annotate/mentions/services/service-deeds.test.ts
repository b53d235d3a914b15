import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('a service is told by what is said of it', () => {
  it.each([
    [
      'who made it and whom it lets do something',
      'Zolvani was developed by the Ministry of Ports and allows users to pay.',
      'Zolvani',
    ],
    ['that it is an application', 'The QDAQ is a cloud-based application and optional.', 'QDAQ'],
    ['that it was launched and has users', 'Zolvani, launched in 2020, now has 3 million users.', 'Zolvani'],
    [
      'several deeds of what might be a body',
      'UMAQ, which provides access to 2,077 services, was developed by the Ministry of Ports. UMAQ was launched in 2017.',
      'UMAQ',
    ],
    [
      'that what goes by an address is loaded by many',
      'The ministry said that Zolvani.ee has been downloaded by 3,000 people.',
      'Zolvani.ee',
    ],
    [
      'whose service it is called',
      'Quay Telecom, the operator, showed TuZolvani, its digital identity service.',
      'TuZolvani',
    ],
    [
      'that it is called a platform once',
      'The Zolvani platform is new. In May Zolvani grew. Zolvani is old. They like Zolvani. Forms are filed in Zolvani.',
      'Zolvani',
    ],
  ])('%s', (_what, text, name) => {
    const found = names(text).filter((one) => one.endsWith(`: ${name}`));
    expect(new Set(found)).toEqual(new Set([`service: ${name}`]));
  });

  it.each([
    ['is only made and launched', 'Zolvani was developed by the Ministry of Ports and launched in 2020.'],
    ['speaks', 'Zolvani, launched in 2019, has 3 million users. Zolvani said in May that it was glad.'],
    ['has a founder', "Zolvani, launched in 2019, has 3 million users. Zolvani's founder is glad."],
    ['is where something is', 'Zolvani, launched in 2019, has 3 million users. They live in Zolvani.'],
  ])('but none that %s', (_what, text) => {
    expect(names(text)).not.toContain('service: Zolvani');
  });
});

describe('what people do with a service tells it', () => {
  it.each([
    'Residents can log in to Zolvani with a password.',
    'Farmers must register on Zolvani by June.',
    'More than two million people have downloaded Zolvani since it went live.',
    'Traders must create an account on Zolvani before they pay.',
    'Farmers in Togo use Zolvani to check prices.',
  ])('%s', (text) => {
    expect(names(text)).toContain('service: Zolvani');
  });

  it.each([
    'He signed up with Zolvani in May.',
    'They registered with Zolvani in May.',
    'The army uses Zolvani to find ships.',
  ])('but not what they do with others: %s', (text) => {
    expect(names(text)).not.toContain('service: Zolvani');
  });
});

it('a matter with the letter for electronic is none', () => {
  expect(names('She praised rules pertaining to eTransactions in ports.')).not.toContain(
    'service: eTransactions',
  );
});

it('a company is no service of the same name', () => {
  expect(names('The administrator is the state enterprise Diia in Kyiv.')).toContain('organization: Diia');
});

it('who made a service is none', () => {
  const text = 'The deal is about the platform Zolvani, which was developed by local start-up EduQuay.';
  expect(names(text)).toEqual(['service: Zolvani', 'organization: EduQuay']);
});
