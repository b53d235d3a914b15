import type { Rule } from '../../rule.ts';

/** Verbs before "as" and an office. */
const TOOK_OVER =
  'took|takes|take|taken|taking|stepped|steps|step|serving|serves|served|resigned|resigns|retired|returned|returns|continues';

/** Verbs by which people come to an office: elected, appointed, joined, succeeded. */
export const appointments: readonly Rule[] = [
  {
    name: 'elected-person-as',
    pattern:
      '~elect|appoint|name|nominate|hire|promote|pick .. {person:p} .... as (its|their|his|her|the|a|new)? new|first? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'Members elected Ana Silva as Secretary-General.',
        'positions person=Ana Silva title=Secretary-General',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'person-was-elected',
    pattern: '{person:p} ( of the? {country} )? .. (elected|appointed|named|became|becomes) as? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      ['Ana Silva was elected Secretary-General.', 'positions person=Ana Silva title=Secretary-General'],
      [
        'Ana Silva of the United Kingdom was elected Secretary-General.',
        'positions person=Ana Silva title=Secretary-General',
      ],
    ],
    counterexamples: ['Ana Silva was never elected Secretary-General.'],
  },
  {
    name: 'person-became-the-office',
    pattern:
      '{person:p} ( of the? {country} )? .. (was|were|been|be|became|becomes) (elected|appointed|named)? as? the {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva was appointed the Secretary-General.',
        'positions person=Ana Silva title=Secretary-General',
      ],
    ],
    counterexamples: ['They met Ana Silva, who appointed the Secretary-General.'],
  },
  {
    name: 'organization-appoints-person-as',
    pattern:
      '{organization:o} ( (said|says|announced|announces|confirmed) ... it )? (has|had|have|today|yesterday|also|recently)? (also|now|today|recently)? ( on? {date} )? (appoints|appointed|named|names|hired|hires|promoted|picked|tapped) .. {person:p} ( , (who|formerly|previously|currently|its|a|the|most) .... , )? (as|to)? (its|the|a)? new|first? {office:t} ,|.|;|effective|from|on|in|and|with|after|following|starting',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd has promoted Ana Silva, formerly the head of its sales, to Chief Data Officer.',
        'positions person=Ana Silva title=Chief Data Officer organization=Quayside Ltd',
      ],
      [
        'Quayside Ltd appointed Ana Silva as Chief Financial Officer.',
        'positions person=Ana Silva title=Chief Financial Officer organization=Quayside Ltd',
      ],
      [
        'Quayside Ltd said on Tuesday it had hired Ana Silva as chief operating officer, replacing Rui Costa.',
        'positions person=Ana Silva title=chief operating officer organization=Quayside Ltd',
      ],
      [
        'Quayside Ltd said it had hired Ana Silva, who chaired a port until May, as chief operating officer, replacing Rui Costa.',
        'positions person=Ana Silva title=chief operating officer organization=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'Quayside Ltd said on Tuesday the ministry had hired Ana Silva as chief operating officer, after a vote.',
      'Quayside Ltd never appointed Ana Silva as Chief Financial Officer.',
      'The buyer, once part of Quayside Ltd, has appointed Ana Silva as Chief Financial Officer.',
      'Quayside Ltd appointed Ana Silva as Chief Financial Officer of Harbour Ltd.',
    ],
  },
  {
    name: 'person-joins-as',
    pattern:
      '{person:p} .. (joins|joined|rejoined) the? {organization:o} as (its|the|a)? new|first? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva joined the World Bank as Chief Economist.',
        'positions person=Ana Silva title=Chief Economist organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva never joined the World Bank as Chief Economist.'],
  },
  {
    name: 'person-moved-to-organization-as',
    pattern:
      '{person:p} ,? who? (has|have|had|is|was|will)? (be|been)? (redeployed|moved|moves|transferred|posted|reassigned|seconded|returned|returns) to the? {organization:o} as (its|the|a)? new|first? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva, who has been redeployed to the Ministry of Ports as Permanent Secretary, spoke.',
        'positions person=Ana Silva title=Permanent Secretary organization=Ministry of Ports',
      ],
    ],
    counterexamples: ['Ana Silva, who was not moved to the Ministry of Ports as Permanent Secretary, spoke.'],
  },
  {
    name: 'elected-person-as-of-organization',
    pattern:
      '~elect|appoint|name|nominate|hire|promote|pick .. {person:p} .... as (its|their|his|her|the|a|new)? new|first? {office:t} ( / {office} )? (of|at) the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'The King appointed Ana Silva as Chief Executive of the World Bank.',
        'positions person=Ana Silva title=Chief Executive organization=World Bank',
      ],
      [
        'The King appointed Ana Silva as Director-General/CEO of the World Bank.',
        'positions person=Ana Silva title=Director-General organization=World Bank',
      ],
    ],
    counterexamples: ['Nobody appointed Ana Silva as Chief Executive: the World Bank waits.'],
  },
  {
    name: 'person-succeeds-person-as',
    pattern:
      '{person:p} (will|is|has|to)? (succeeds|succeeded|succeed|succeeding|replaces|replaced|replace|replacing) {person} as the|its|their? {office:t} of the? {organization:o}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva will succeed Rui Costa as president of the World Bank.',
        'positions person=Ana Silva title=president organization=World Bank',
      ],
    ],
    counterexamples: ['Ana Silva will not succeed Rui Costa as president of the World Bank.'],
  },
  {
    name: 'person-succeeds-person-as-office',
    pattern:
      '{person:p} (will|is|has|to)? (succeeds|succeeded|succeed|succeeding|replaces|replaced|replace|replacing) {person} as the|its|their? {office:t} :PUNCT|VERB|CCONJ|ADP|SCONJ',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva will replace Rui Costa as Minister of Ports.',
        'positions person=Ana Silva title=Minister of Ports',
      ],
    ],
    counterexamples: ['Ana Silva will not replace Rui Costa as Minister of Ports.'],
  },
  {
    name: 'organization-announces-person-was-appointed',
    pattern:
      '{organization:o} ( , .... , )? today? (announced|announces|confirmed|confirms) today? ( on? {date} )? that {person:p} (has|is|was|will|had) be|been? (appointed|named|promoted|elected|hired) (as|to)? (its|the|a)? new|first? {office:t} ,|.|;|and|effective|from|on|in|with|after|following|starting',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd today announced that Ana Silva has been appointed Chief Executive Officer, effective 1 April 2024.',
        'positions person=Ana Silva title=Chief Executive Officer organization=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'Quayside Ltd announced that Ana Silva has been appointed Chief Executive Officer of Harbour Ltd.',
      'Quayside Ltd announced that Ana Silva has not been appointed Chief Executive Officer.',
    ],
  },
  {
    name: 'organization-says-its-board-appointed-person',
    pattern:
      '{organization:o} ( , .... , )? (has|also|today)? (announced|announces|said|says|confirmed) today? ( on? {date} )? that? its board ( of directors )? (has|had)? (appointed|named|elected|chosen|picked) {person:p} (as|to)? (its|the|a)? (new|next|first|permanent|substantive|interim)? {office:t} ,|.|;|and|effective|from|on|in|with|after|following|starting|to',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'The World Ports Union today announces that its Board of Directors has appointed Ana Silva as Chief Executive, effective May 1.',
        'positions person=Ana Silva title=Chief Executive organization=World Ports Union',
      ],
      [
        'The World Ports Union also announced that its board had appointed Ana Silva as the new chief executive.',
        'positions person=Ana Silva title=chief executive organization=World Ports Union',
      ],
    ],
    counterexamples: [
      'The World Ports Union announced that its board had not appointed Ana Silva as the new chief executive.',
      'The World Ports Union announced that its board had appointed Ana Silva as chair of the Quay Committee.',
    ],
  },
  {
    name: 'organization-announces-appointment-as',
    pattern:
      '{organization:o} ( , .... , )? .. (announced|announces|confirmed|confirms) the (appointment|election|promotion|nomination) of .. {person:p} (as|to) (its|the|a)? new|first? {office:t} ,|.|;|effective|from|on|in|with|after|following|starting',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd, a maker of ships, today announced the appointment of Ana Silva as Chief Financial Officer, effective 1 May.',
        'positions person=Ana Silva title=Chief Financial Officer organization=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'Quayside Ltd announced the appointment of Ana Silva as Chief Financial Officer of Harbour Ltd.',
      'Quayside Ltd announced the appointment of Ana Silva as Chief Financial Officer and President of Harbour Ltd.',
      'Quayside Ltd never announced the appointment of Ana Silva as Chief Financial Officer.',
    ],
  },
  {
    name: 'organization-appoints-in-place-of-person',
    pattern:
      '{organization:o} .. (appoints|appointed|names|named|hires|hired|promotes|promoted) .. {person} as|to? (its|the|a)? new|first? {office} ,? (replacing|succeeding) (its|the)? {office:t} {person:p}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.85,
    examples: [
      [
        'Quayside Ltd has named Ana Silva as its new chief executive, replacing interim CEO Rui Costa.',
        'positions person=Rui Costa title=interim CEO organization=Quayside Ltd',
      ],
    ],
    counterexamples: [
      'Quayside Ltd has named Ana Silva as its new chief executive, pleasing interim CEO Rui Costa.',
    ],
  },
  {
    name: 'appointed-person-to-post-of',
    pattern:
      '~appoint|name|promote|elect|nominate .. {person:p} .... to the (post|position|role|office|job) of the? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'The Council named Ana Silva, who is 44, to the post of Principal Adviser.',
        'positions person=Ana Silva title=Principal Adviser',
      ],
    ],
    counterexamples: ['The Council named Ana Silva and came to the end of the post of Principal Adviser.'],
  },
  {
    name: 'person-was-appointed-to-post-of',
    pattern:
      '{person:p} .. (appointed|named|promoted|elected|nominated) to the (post|position|role|office|job) of the? {office:t}',
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      [
        'Ana Silva has been promoted to the post of Principal Adviser.',
        'positions person=Ana Silva title=Principal Adviser',
      ],
    ],
    counterexamples: ['Ana Silva was not promoted to the post of Principal Adviser.'],
  },
  {
    name: 'person-took-over-as-office-of-organization',
    pattern: `{person:p} ,? (who|he|she)? (has|had|will)? (${TOOK_OVER}) (over|down|up|office|aside)? ( from {person} )? ( (in|on|since) {date} )? as (the|its|their|a|an)? (new|first|interim)? {office:t} (of|at|for) the? ( {organization|country} 's )? {organization:o}`,
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        'Ana Silva takes over from Omar Khalil as chair of the World Bank in May.',
        'positions person=Ana Silva title=chair organization=World Bank',
      ],
      [
        'Ana Silva, who stepped down as chief executive of the World Bank in May, spoke.',
        'positions person=Ana Silva title=chief executive organization=World Bank',
      ],
      [
        "When Ana Silva took over as chief information officer at Portugal's Ministry of Ports, it had no ships.",
        'positions person=Ana Silva title=chief information officer organization=Ministry of Ports',
      ],
    ],
    counterexamples: ['Ana Silva, who never served as chief executive of the World Bank, spoke.'],
  },
  {
    name: 'person-took-over-as-organization-office',
    pattern: `{person:p} ,? (who|he|she)? (has|had|will)? (${TOOK_OVER}) (over|down|up|office|aside)? ( from {person} )? ( (in|on|since) {date} )? as the? {organization:o} 's? (new|first|interim)? {office:t}`,
    rows: [{ table: 'positions', fields: { person: 'p', title: 't', organization: 'o' } }],
    score: 0.9,
    examples: [
      [
        "Ana Silva, who took over as the World Bank's chief executive in May, spoke.",
        'positions person=Ana Silva title=chief executive organization=World Bank',
      ],
    ],
    counterexamples: ["Ana Silva, who never took over as the World Bank's chief executive, spoke."],
  },
  {
    name: 'person-took-over-as-office',
    pattern: `{person:p} ,? (who|he|she)? (has|had|will)? (${TOOK_OVER}) (over|down|up|office|aside)? ( from {person} )? ( (in|on|since) {date} )? as (the|its|their|a|an)? (new|first|interim)? {office:t}`,
    rows: [{ table: 'positions', fields: { person: 'p', title: 't' } }],
    score: 0.85,
    examples: [
      ['Ana Silva, who took office as minister, spoke.', 'positions person=Ana Silva title=minister'],
    ],
    counterexamples: ['Ana Silva, who took notes as the minister spoke, left.'],
  },
];
