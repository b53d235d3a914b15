/** Words for people who come to events. Own list. */
import { words } from './words.ts';

/** Plural nouns, in lower case, for people whom events count. */
export const ATTENDEES: ReadonlySet<string> = new Set([
  ...words(
    'participants delegates people individuals attendees representatives visitors guests experts members officials leaders',
  ),
  ...words(
    'specialists activists professionals practitioners stakeholders entrepreneurs policymakers policy-makers',
  ),
  ...words(
    'researchers scientists students regulators investors innovators developers journalists engineers',
  ),
  ...words('executives lawyers mayors academics scholars dignitaries founders registrants'),
  ...words(
    'officers teachers magistrates judges prosecutors trainees farmers librarians technicians nurses doctors graduates',
  ),
  ...words(
    'registrars enumerators statisticians archivists inspectors auditors accountants designers programmers coders trainers',
  ),
  ...words(
    'educators lecturers professors principals pupils learners interns volunteers youths clerks commissioners councillors',
  ),
  ...words(
    'librarians mediators operators suppliers vendors technologists economists servants workers employees',
  ),
  ...words(
    'legislators parliamentarians lawmakers diplomats consultants analysts managers reporters editors broadcasters exporters',
  ),
]);
