import { describe, expect, it } from 'vitest';
import { featureCandidates } from '../../../pipeline/extract/services/features.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const features = (text: string) =>
  rowsOf(featureCandidates(indexOf(text)), 'services').map(
    ({ name, features: feature }) => `${String(name)}: ${String(feature)}`,
  );

describe('what a service offers', () => {
  it.each([
    [
      'is what users can do',
      'With the Kibo app users can pay fees, renew permits and submit forms.',
      ['Kibo: pay fees', 'Kibo: renew permits', 'Kibo: submit forms'],
    ],
    ['is not what somebody asks about', 'Asked whether the Kibo app could fail, she said no.', []],
    ['is not what readers are asked to do', "Let's start with the Kibo app.", []],
    ['is not what others do', 'The Kibo app lets Kenyans control who sees their data.', []],
    [
      'is what it lets them do, whatever the tagger has the verb for',
      'The Kibo app lets citizens view their driving licence and pay fees.',
      ['Kibo: view their driving licence', 'Kibo: pay fees'],
    ],
    [
      'is what it helps them to do',
      'They showed Kibo, an app to help people to submit forms and pay fees.',
      ['Kibo: submit forms', 'Kibo: pay fees'],
    ],
    ['is not that with which it helps others', 'The Kibo app helps the port save money.', []],
    ['is what it is used for', 'The Kibo app can be used to pay fees.', ['Kibo: pay fees']],
    ['is what it lets them do', 'The Kibo app lets citizens submit forms.', ['Kibo: submit forms']],
    [
      'is what it allows them to do',
      'The Kibo app allows citizens to submit forms online.',
      ['Kibo: submit forms online'],
    ],
    [
      'is said of what "the app" points at',
      'They use the Kibo app. The app lets citizens submit forms.',
      ['Kibo: submit forms'],
    ],
    [
      'is what they will be able to do',
      'With the Kibo app users will be able to pay fees.',
      ['Kibo: pay fees'],
    ],
    [
      'is what it makes possible',
      'The Kibo app makes it possible to pay fees at sea.',
      ['Kibo: pay fees at sea'],
    ],
    [
      'ends where something else begins',
      'With the Kibo app users can submit forms, while ships wait.',
      ['Kibo: submit forms'],
    ],
    [
      'is what they do through it',
      'They showed Kibo, an app with which sailors pay for mooring.',
      ['Kibo: pay for mooring'],
    ],
    [
      'is what the app itself can do',
      'They say that the Kibo app can plot a course by the stars.',
      ['Kibo: plot a course by the stars'],
    ],
    [
      'is more than that it is used',
      'With it, sailors can use the Kibo app to pay fees and submit forms.',
      ['Kibo: pay fees', 'Kibo: submit forms'],
    ],
    [
      'says not by what means',
      'They can register by using the Kibo app, built in Porto.',
      ['Kibo: register'],
    ],
    [
      'is what it is for',
      'The port rolled out Kibo, an app for users to send alerts, and it is free. The Kibo app is new.',
      ['Kibo: send alerts'],
    ],
    [
      'ends where it is said who said so',
      'With the Kibo app users can submit forms, the port said, even as ships wait.',
      ['Kibo: submit forms'],
    ],
    [
      'ends where more is said of the service',
      'The Kibo app lets sailors pay fees, and is used by ten ports.',
      ['Kibo: pay fees'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(features(text)).toEqual(expected);
  });

  it.each([
    ['with two services in the sentence', 'The Kibo app and the Zuvaro app let users pay fees.'],
    ['without a service', 'The mayor lets users pay fees.'],
    ['from what somebody else can do', 'Her country could learn from Mali how the Kibo app works.'],
    ['from what is only thought of', 'They share ideas on how the Kibo app could grow beyond ports.'],
    ['from what is done elsewhere', 'There was a stand where visitors could register for the Kibo app.'],
    ['from how it is got', 'Sailors can download the Kibo app.'],
    ['that it does not say', 'The Kibo app is new and users can.'],
  ])('is not guessed %s', (_where, text) => {
    expect(features(text)).toEqual([]);
  });
});
