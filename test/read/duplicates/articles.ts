/** A story of a news agency, of some 130 words. */
export const STORY = `ACCRA, May 3 (Example Agency) — Ministers of twenty countries agreed on Friday to open their registers of companies to one another, so that a firm that is known in one of them need not prove again in the next that it exists.

The agreement was signed at the Forum on Digital Services, which Ghana hosts this year. It takes effect in January, once ten parliaments have confirmed it.

“Nobody should have to carry paper from one office to the other,” said Ada Mensah, who led the talks for three years. She added that the work had only begun: of the 400 services that the forum had counted, fewer than half could be used from abroad.

Businesses welcomed the step but asked for more. Small firms, their association said, would gain only where fees fall as well.`;

/** A press release of an office that writes the same every month. */
export function monthly(month: string, city: string, visits: string, users: string): string {
  return `The National Office of Registers opened a new service centre in ${city} in ${month}. The centre was visited by ${visits} people in its first week.

The office runs service centres in all parts of the country, in which citizens register companies, land and vehicles at one counter. It was founded to bring the services of many ministries under one roof, and to spare citizens the way from one office to the other.

Whoever cannot come to a centre may use the same services by telephone or on the web. The portal of the office has ${users} users. It was built by the office itself, with the help of volunteers, and is open at all hours.

Journalists who wish to visit a centre are asked to write to the press department of the office, which answers within two days.`;
}
