import { describe, expect, it } from 'vitest';
import { names, offices } from '../mentions-in.ts';

describe('the title of an office', () => {
  it.each([
    ['The Registrar of Companies Ana Silva spoke.', ['Registrar of Companies']],
    ['Ana Silva, Executive Committee Member, spoke.', ['Executive Committee Member']],
    [
      'Posts, Trade and the Digital Economy Cabinet Secretary Ana Silva spoke.',
      ['Posts, Trade and the Digital Economy Cabinet Secretary'],
    ],
    ['Dr Ana Silva, Government Statistician, Omar Khalil and others met.', ['Government Statistician']],
    ['The minister and the Trade Secretary Ana Silva met.', ['minister', 'Trade Secretary']],
    ['Secretary-General Elect Ana Silva spoke.', ['Secretary-General Elect']],
    ['Secretary-General Professor Ana Silva spoke.', ['Secretary-General', 'Professor']],
    ['Associate Professor Ana Silva spoke.', ['Associate Professor']],
    [
      'The Minister for the Promotion of Small and Medium-sized Boats, Ana Silva, spoke.',
      ['Minister for the Promotion of Small and Medium-sized Boats'],
    ],
    ['The Deputy High Commissioner, Ana Silva, spoke.', ['Deputy High Commissioner']],
    ['Group Captain Ana Silva spoke.', ['Group Captain']],
    ['Air Vice Marshal Ana Silva met Air Commodore Omar Khalil.', ['Air Vice Marshal', 'Air Commodore']],
    ['Harbour Air Vice President Ana Silva spoke.', ['Vice President']],
    [
      'They met Ana Silva, Commissioner for Ports, ICT and Energy and H.E. Omar Khalil.',
      ['Commissioner for Ports, ICT and Energy'],
    ],
    ['Ana Silva, Controller of Certifying Authorities, spoke.', ['Controller of Certifying Authorities']],
    ['Ana Silva, Registrar of the High Court, spoke.', ['Registrar']],
    ['The Supervisor General of the Fund Ana Silva spoke.', ['Supervisor General']],
    ['A supervisor met the general public.', []],
    ['Ana Silva, Senior Presidential Advisor, spoke.', ['Senior Presidential Advisor']],
    ['Ana Silva, former White House Advisor, spoke.', ['Advisor']],
    ['Secretary (Posts) Omar Khalil spoke.', ['Secretary (Posts)']],
    [
      'Ana Silva, Joint Director General (Ports and Trade), spoke.',
      ['Joint Director General (Ports and Trade)'],
    ],
    ['Ana Silva, Chief Executive Officer (CEO), spoke.', ['Chief Executive Officer', 'CEO']],
    ['Union Minister of Ports Omar Khalil spoke.', ['Union Minister of Ports']],
    ['World Ports Union Minister Omar Khalil spoke.', ['Minister']],
    ['Ana Silva, chief information officer of the State of Bahia, spoke.', ['chief information officer']],
    ['The clerk, Ana Silva, spoke.', ['clerk']],
    ['World Bank Vice President for Ports Ana Silva spoke.', ['Vice President for Ports']],
    ['Ana Silva, Vice President of Trade, spoke.', ['Vice President of Trade']],
    ['Ana Silva, Vice President of Quayside, spoke.', ['Vice President']],
    ['Ana Silva, Chair for the Cabinet, spoke.', ['Chair']],
    ['Ana Silva, General Counsel of Quayside, spoke.', ['General Counsel']],
    ['The port’s legal counsel Ana Silva spoke.', ['legal counsel']],
    ['They sought counsel from Ana Silva.', []],
    ['Minority leader Ana Silva spoke.', ['Minority leader']],
    ['A minority of ports spoke.', []],
    ['Ana Silva, Principal Communications Officer, spoke.', ['Principal Communications Officer']],
    ['Ana Silva, its first director, met the first deputy minister.', ['director', 'first deputy minister']],
    ['Ana Silva, assistant director (transport), spoke.', ['assistant director (transport)']],
    ['Ana Silva, director (left), spoke.', ['director']],
    ['Supervisor Ana Silva spoke.', ['Supervisor']],
    ['The Data Supervisor, Ana Silva, spoke.', ['Supervisor']],
    ['Ana Silva, Co-Vice Chair of the Union, and her fellow chair spoke.', ['Co-Vice Chair', 'chair']],
    ['Ana Silva, former chief architect of the port, spoke.', ['former chief architect of the port']],
    ['Ana Silva, co-owner of Quayside, spoke.', ['co-owner']],
    ['The owner of the boat spoke.', []],
    [
      'Ana Silva, deputy minister for IT industry development, spoke.',
      ['deputy minister for IT industry development'],
    ],
    ['Ana Silva, her deputy for European integration, spoke.', ['deputy for European integration']],
    ['Ana Silva, additional secretary in the ministry, spoke.', ['additional secretary']],
    ['An additional deputy spoke.', ['deputy']],
    [
      "Ana Silva, Kenya's government chief information officer, spoke.",
      ['government chief information officer'],
    ],
    ['Member of the European Parliament Ana Silva spoke.', ['Member of the European Parliament']],
    ['A member of the Parliament choir spoke.', []],
    [
      'Ana Silva, Minister of Utilities, Energy, Logistics & E-Governance (MUELE), spoke.',
      ['Minister of Utilities, Energy, Logistics & E-Governance'],
    ],
    [
      'Ana Silva, Minister of Telecom and Mass Communications, spoke.',
      ['Minister of Telecom and Mass Communications'],
    ],
    ['Communications and Multimedia Minister Omar Khalil spoke.', ['Communications and Multimedia Minister']],
    ['Minister of Climate Change Omar Khalil spoke.', ['Minister of Climate Change']],
    [
      'Ana Silva, Minister of Innovation and Modernization of the Administration, spoke.',
      ['Minister of Innovation and Modernization of the Administration'],
    ],
    [
      'Ana Silva, Deputy Secretary of Digital Government at the Ministry of Ports, spoke.',
      ['Deputy Secretary of Digital Government'],
    ],
    ['First Lady Ana Silva spoke.', ['First Lady']],
    ['The first to speak was Lady Ana Silva.', []],
    ['Ana Silva, a board member of the insurer Quayside, spoke.', ['board member']],
    ['The member of the union spoke.', []],
    ['Ana Silva, the Government Chief Ports Officer, spoke.', ['Government Chief Ports Officer']],
    ['Ana Silva, Special Envoy for Digital Ports, spoke.', ['Special Envoy for Digital Ports']],
    ['Ana Silva, Adviser to the President on Media, spoke.', ['Adviser to the President on Media']],
    ['Ana Silva, Adviser to the President on Monday, spoke.', ['Adviser to the President']],
    ['Undersecretary for e-Ports Dominador Reyes spoke.', ['Undersecretary for e-Ports']],
    ['Minister of Healthcare Akmaral Meli spoke.', ['Minister of Healthcare']],
    ["Ana Silva, president of the sailors' union, spoke.", ['president']],
    ['Ana Silva, Special Envoy for Yemen, spoke.', ['Special Envoy']],
    ['She was head of strategy at Quayside.', ['head of strategy']],
    ['The chargé d’affaires of Brazil Ana Silva spoke.', ['chargé d’affaires']],
    ['Ana Silva, now chief technical adviser at Quayside, spoke.', ['chief technical adviser']],
    ['Ana Silva, chief digital and innovation officer, spoke.', ['chief digital and innovation officer']],
    ['The Ports Agency under the President of Kenya met.', []],
    ['Outgoing provincial chairperson Ana Silva spoke.', ['Outgoing provincial chairperson']],
    ['The municipal port manager Ana Silva spoke.', ['port manager']],
    ['Prosecuting officer Ana Silva spoke.', ['Prosecuting officer']],
    ['Investigating magistrate Ana Silva spoke.', ['Investigating magistrate']],
    ['They sat Quaykey (the General Secondary Quay Examination).', []],
    ['General Engineering Co grew.', []],
    ['General Omar Khalil spoke.', ['General']],
    ['Ana Silva, Acting Director of Fintech Kenyan, spoke.', ['Acting Director']],
    ['The President of the Republic Omar Khalil spoke.', ['President of the Republic']],
    ['The President of the Republic of Kenya spoke.', ['President']],
    [
      'Ana Silva, Under-Secretary for the Care and Quay Building Sector, spoke.',
      ['Under-Secretary for the Care and Quay Building Sector'],
    ],
    [
      'Ana Silva, Under-Secretary for Ports and Quay Bank director, spoke.',
      ['Under-Secretary for Ports', 'director'],
    ],
    ['He served under the President.', ['President']],
    ['Ana Silva, Assistant to the President of Kenya, spoke.', ['Assistant to the President']],
    ['Ana Silva, Adviser to the Minister of Ports of Ghana, spoke.', ['Adviser to the Minister of Ports']],
    ['Ana Silva, Chief Ports Evangelist at Quayside, spoke.', ['Chief Ports Evangelist']],
    ['The Harbour Police Division Director Ana Silva spoke.', ['Division Director']],
    ['Ana Silva, Task Team Leader at the World Bank, spoke.', ['Task Team Leader']],
    ['The World Bank chief said so to the chief visiting engineers.', ['chief']],
    ['Director General of the Department Ana Silva spoke.', ['Director General']],
    ['President Ana Silva spoke.', ['President']],
    ['Ana Silva, principal meteorologist at Quayside, spoke.', ['principal meteorologist']],
    ['Ana Silva, head coach of Quayside, spoke.', ['head coach']],
    ['Ana Silva, the principal of the school, spoke.', ['principal']],
    ['Ana Silva, head of strategy, spoke.', ['head of strategy']],
    ['Omar Khalil, deputy premier and minister of ports, spoke.', ['deputy premier', 'minister of ports']],
    ['The premier league began.', []],
    ['Brigadier General Omar Khalil spoke.', ['Brigadier General']],
    [
      'The trade, energy and industrial policy secretary, Ana Silva, spoke.',
      ['trade, energy and industrial policy secretary'],
    ],
    ['They discussed trade, energy and the policy secretary.', ['policy secretary']],
    [
      'Minister of Interior and Municipalities Bassam Meli spoke.',
      ['Minister of Interior and Municipalities'],
    ],
    ['The guest was Dr. Sultan Al Omari.', []],
    ["Quayside's CEO Sultan Meli spoke to Sultan Omar.", ['CEO', 'Sultan']],
    ['Ana Silva, a senior public relations manager, spoke.', ['senior public relations manager']],
    [
      'Ana Silva, chairman of the Board of Executive Directors of Quayside, spoke.',
      ['chairman of the Board of Executive Directors'],
    ],
    ['Ana Silva, senior policy counsel at Quayside, spoke.', ['senior policy counsel']],
    ['Ana Silva, deputy national security adviser, spoke.', ['deputy national security adviser']],
    ['He was a former deputy public security minister.', ['former deputy public security minister']],
    ['They were former deputy public security ministers.', []],
    [
      'Deputy Minister of Policies and Supervision of Agrarian Development Omar Khalil spoke.',
      ['Deputy Minister of Policies and Supervision of Agrarian Development'],
    ],
    ['The Director of Research of Quay Energy spoke.', ['Director of Research']],
    ['They met the former Economy minister Omar Khalil.', ['former Economy minister']],
    ['They met the Ministry of Education secretary Omar Khalil.', ['secretary']],
    ['The vice-foreign minister Omar Khalil left.', ['vice-foreign minister']],
    ['Deputy Prime Minister Omar Khalil spoke.', ['Deputy Prime Minister']],
    ['Ana Silva, then Vice-Chair, spoke.', ['Vice-Chair']],
    ['Ana Silva was elected Secretary-General.', ['Secretary-General']],
    ['Chief Executive Officer Ana Silva spoke.', ['Chief Executive Officer']],
    ['Head of Delegation Ana Silva spoke.', ['Head of Delegation']],
    ['The Chairman of the Board of Trustees of the World Bank spoke.', ['Chairman of the Board of Trustees']],
    ['Quayside named Ana Silva as Chief Public Sector Officer.', ['Chief Public Sector Officer']],
    [
      'The Minister of State for Electronics and IT, Ana Silva, spoke.',
      ['Minister of State for Electronics and IT'],
    ],
    ['The President of the World Bank, Chief Omar Khalil, spoke.', ['President']],
    ['The Undersecretary for Ports Dr Omar Khalil spoke.', ['Undersecretary for Ports']],
    ['Ana Silva was named chief information security officer.', ['chief information security officer']],
    [
      'Kaduna State Governor Omar Khalil met Deputy State Secretary Ana Silva.',
      ['Governor', 'Deputy State Secretary'],
    ],
    ['They met Ana Silva, chief executive of the state printer Quayside.', ['chief executive']],
    ['Director General of Payments Zuvaro Meli spoke.', ['Director General of Payments']],
    ['Ana Silva, a director of the bank, spoke.', ['director']],
    ['The foreign minister spoke to the mayor.', ['foreign minister', 'mayor']],
    ['Ana Silva, founder and CEO of Quayside, spoke.', ['founder', 'CEO']],
    [
      'The Representative of the Secretary-General of the World Bank, Ana Silva, spoke.',
      ['Representative of the Secretary-General'],
    ],
    ['Ana Silva, spokeswoman for the Prime Minister, spoke.', ['spokeswoman for the Prime Minister']],
    ["A representative of the Minister's office spoke.", ['representative', 'Minister']],
    ['Post Office chief Ana Silva spoke.', ['chief']],
    ['The office of chief Brexit negotiator Ana Silva closed.', []],
    ['Ana Silva, Group Chief Executive Officer of Quayside, spoke.', ['Group Chief Executive Officer']],
    ['They met Quay Group Chief Executive Ana Silva.', ['Chief Executive']],
    ['Ana Silva, a software engineer at Quayside, spoke.', ['software engineer']],
    ['Ana Silva, medical director of Quayside, spoke.', ['medical director']],
    ['The local director of Quayside spoke.', ['director']],
    ['Ana Silva is chairman of Quayside.', ['chairman']],
    ['Ana Silva is chair of Quayside, and will chair the talks.', ['chair']],
    ['The Emir of Kuwait, Sheikh Omar Khalil, spoke.', ['Emir']],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  it('holds the field of a minister, however long', () => {
    expect(offices('They met Ana Silva, Minister of Ports, Rivers and Coastal Trade of Portugal.')).toEqual([
      'Minister of Ports, Rivers and Coastal Trade',
    ]);
    expect(offices('The Minister of ICT Omar Khalil spoke.')).toEqual(['Minister of ICT']);
    expect(offices('Finance Minister Ana Silva spoke.')).toEqual(['Finance Minister']);
  });

  it('ends before the name of its holder', () => {
    expect(offices('The Minister of Digital Ports Zuvaro Meli spoke.')).toEqual([
      'Minister of Digital Ports',
    ]);
  });

  it('holds the field before it, other words of the title between them', () => {
    expect(offices('Health Permanent Secretary Ana Silva met ICT Minister Omar Khalil.')).toEqual([
      'Health Permanent Secretary',
      'ICT Minister',
    ]);
    expect(offices('Science and Technology Minister Ana Silva spoke.')).toEqual([
      'Science and Technology Minister',
    ]);
    expect(offices('The Minister for Public Service and Administration, Ana Silva, spoke.')).toEqual([
      'Minister for Public Service and Administration',
    ]);
    expect(offices('The plan was agreed under President Ana Silva.')).toEqual(['President']);
  });

  it('holds whom an adviser serves, and on what', () => {
    expect(offices('The Adviser on Trade to the Minister of Ports, Ana Silva, spoke.')).toEqual([
      'Adviser on Trade to the Minister of Ports',
    ]);
    expect(offices('The Secretary to the Cabinet, Ana Silva, spoke.')).toEqual(['Secretary to the Cabinet']);
  });

  it.each([
    ['an acronym', 'Ana Silva, Head of QULAR, spoke.', 'Head'],
    [
      'a name after a title in small letters',
      'Ana Silva, director of the Harbour Initiative, spoke.',
      'director',
    ],
    [
      'what is led as a whole',
      'The Managing Director of Outpost Link, Ana Silva, spoke.',
      'Managing Director',
    ],
  ])('leaves out a body that is known by %s', (_what, text, expected) => {
    expect(offices(text)).toEqual([expected]);
  });

  it('leaves out the body and the place it is of', () => {
    expect(offices('Omar Khalil, Director of the World Ports Organization, spoke.')).toEqual(['Director']);
    expect(offices('World Ports Organization Director Omar Khalil spoke.')).toEqual(['Director']);
    expect(offices('The President of Portugal spoke.')).toEqual(['President']);
  });

  it('is two where two are joined', () => {
    expect(offices('Deputy Prime Minister and Minister of Ports Ana Silva spoke.')).toEqual([
      'Deputy Prime Minister',
      'Minister of Ports',
    ]);
  });
});

describe('the field of an office', () => {
  it.each([
    ['Minister of Digital Technologies Sherzod Umarov spoke.', 'Minister of Digital Technologies'],
    ['Minister for Ports and Information Technology Ana Silva spoke.', 'Minister for Ports and Information Technology'],
    ['Secretary for Rivers, Communications and the Digital Economy Ana Silva spoke.', 'Secretary for Rivers, Communications and the Digital Economy'],
    ['Secretary for Rivers, Digital Trade, and Remote Work Ana Silva spoke.', 'Secretary for Rivers, Digital Trade, and Remote Work'],
    ['ICT Minister Omar Khalil spoke.', 'ICT Minister'],
    ['Foreign Relations and Trade Minister Omar Khalil spoke.', 'Foreign Relations and Trade Minister'],
    ['Digital economy minister Omar Khalil spoke.', 'Digital economy minister'],
    ['Immigration Permanent Secretary Omar Khalil spoke.', 'Immigration Permanent Secretary'],
    ['The Vice-Minister of Telecommunications spoke.', 'Vice-Minister of Telecommunications'],
    ['The Minister of the Interior spoke.', 'Minister of the Interior'],
  ])('ends before the name in "%s"', (text, expected) => {
    expect(offices(text)).toEqual([expected]);
  }); // prettier-ignore

  it.each([
    ['Ana Silva, executive director of the Quay Dignity Initiative, spoke.', 'executive director'],
    ['Ana Silva, head of QUAYNET, spoke.', 'head'],
    ['Ana Silva, managing director of Quayside Communications, spoke.', 'managing director'],
  ])('is no name of a body: %s', (text, expected) => {
    expect(offices(text)).toEqual([expected]);
  });

  it('ends before another office', () => {
    expect(offices('Ana Silva, Minister of Ports and QPU chairman, spoke.')).toEqual([
      'Minister of Ports',
      'chairman',
    ]);
  });

  it('is not what a person before it is called', () => {
    expect(offices('PM Omar Khalil spoke at 5 PM Lisbon time.')).toEqual(['PM']);
    expect(offices('They met Biya and Trade Minister Omar Khalil.')).toEqual(['Trade Minister']);
    expect(offices('The Hon. Minister of Ports spoke.')).toEqual(['Minister of Ports']);
  });
});

describe('a name beside an office', () => {
  it.each([
    ['Ana Silva, executive director of the Quay Dignity Initiative, spoke.', 'organization: Quay Dignity Initiative'],
    ['Ana Silva, Chief Executive Officer at Daonra, spoke.', 'organization: Daonra'],
  ])('is that of a body: %s', (text, expected) => {
    expect(names(text)).toContain(expected);
  }); // prettier-ignore

  it('stays a place where one is known by it', () => {
    expect(names('Ana Silva, director of Lisbon, spoke.')).toContain('place: Lisbon');
  });

  it('begins behind the form of address', () => {
    expect(names('The Minister of Ports of the Republic of Kazakhstan Mr. Omar Khalil spoke.')).toEqual([
      'place: Republic of Kazakhstan',
      'person: Omar Khalil',
    ]);
  });
});

describe('the title of an office', () => {
  it.each([
    ['of a seat in a parliament', 'Member of Parliament Ana Silva spoke.', 'Member of Parliament'],
    ['with "IT" in it', "The state's IT minister Ana Silva spoke.", 'IT minister'],
    ['behind another name than its field', 'Lagos IT Minister Ana Silva spoke.', 'IT Minister'],
    [
      'of government and another field',
      'Secretary of Government and Digital Transformation Ana Silva spoke.',
      'Secretary of Government and Digital Transformation',
    ],
    [
      'before a unit with a link in its name',
      'Ana Silva, Chief of the Partnerships for Digital Development Department, spoke.',
      'Chief',
    ],
    [
      'in a list in small letters',
      'Ana Silva, minister of communications, innovation and digital economy, spoke.',
      'minister of communications, innovation and digital economy',
    ],
    [
      'with "in" between its fields',
      'Minister of Management and Innovation in Public Services Ana Silva spoke.',
      'Minister of Management and Innovation in Public Services',
    ],
    [
      'with "for" between its fields',
      'Ana Silva, Head of Mobile for Development at the WPU, spoke.',
      'Head of Mobile for Development',
    ],
    [
      'with government as its field',
      'Digital Government Secretary Ana Silva spoke.',
      'Digital Government Secretary',
    ],
    [
      'of a sector',
      'ADB Senior Public Sector Specialist Ana Silva spoke.',
      'Senior Public Sector Specialist',
    ],
    ['before a country of two words', 'ADB Director for Sri Lanka Ana Silva spoke.', 'Director'],
    ['of staff', "Portugal's Chief of Staff Ana Silva spoke.", 'Chief of Staff'],
    ['with the letters of its ministry', 'DES Minister Ana Silva spoke.', 'DES Minister'],
    ['but not with those of a country', 'UAE Minister Ana Silva spoke.', 'Minister'],
    ['of a mission', 'GIZ Mission Director Ana Silva spoke.', 'Mission Director'],
    ['of the government', 'Ana Silva, the former government CIO, spoke.', 'former government CIO'],
    ['before a body of a city', 'Ana Silva, Director General of Digital Dubai, spoke.', 'Director General'],
    [
      'in small letters before a body with "and" in its name',
      'Ana Silva, chief of the National Cyber and Crypto Agency, spoke.',
      'chief',
    ],
  ])('is read %s', (_what, text, office) => {
    expect(offices(text)).toEqual([office]);
  });

  it('is none of members of other things', () => {
    expect(offices('A Member of the Port Congress spoke.')).toEqual([]);
  });
});

describe('what an office is "on"', () => {
  it.each([
    ['The Opposition spokesman on trade and ports spoke.', 'Opposition spokesman on trade and ports'],
    ['A spokesman on Monday said so.', 'spokesman'],
    ['A spokesman on condition of anonymity said so.', 'spokesman'],
    ['Minister without portfolio Ana Silva spoke.', 'Minister without portfolio'],
  ])('%s', (text, office) => {
    expect(offices(text)).toEqual([office]);
  });
});

describe('no title', () => {
  it.each([
    ['is a word of the name of a body', 'The General Assembly met the Ministry of Justice.'],
    ['is a part of an administration', 'They left the Directorate-General for Ports.'],
    ['is whoever is for something', 'She is an advocate of tougher rules.'],
    ['is whoever speaks once', 'The Keynote Speaker came.'],
    ['is the officer for whom a body works', 'The Office of the President answered.'],
    ['is what many people hold', 'The leaders met the ministers.'],
    ['is a sentence in capitals', 'THE MINISTER OF PORTS MET ANA SILVA IN LISBON.'],
  ])('%s', (_what, text) => {
    expect(offices(text)).toEqual([]);
  });
});

it('parts a title from the name beside it', () => {
  expect(names('President Zuvaro Meli met Queen Maria II.')).toEqual([
    'person: Zuvaro Meli',
    'person: Maria II',
  ]);
});
