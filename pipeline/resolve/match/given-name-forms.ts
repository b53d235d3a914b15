/** Forms of one given name, a set a line: transliterations, and short forms. They tell no person without more. Own list. */
const SETS = `
muhammad mohammed mohamed mohammad muhammed mohamad mohamed muhamad
ahmed ahmad
ali aly
hassan hasan
hussein husain hussain hossein huseyn
yusuf youssef yousef yusif josef
ibrahim ebrahim
omar umar
abdullah abdallah abdulla
stephen steven steve
philip phillip phil filip
catherine katherine kathryn kate katie cathy
robert bob rob bobby
william bill will billy liam
richard rick dick
james jim jimmy
john jack johnny
thomas tom tommy
michael mike mick
david dave
daniel dan danny
joseph joe
edward ed eddie ted
charles charlie chuck
anthony tony antony
christopher chris
matthew matt
nicholas nick nicolas
alexander aleksandr alex oleksandr sasha
elizabeth liz beth eliza
margaret maggie peggy
patricia pat
benjamin ben
samuel sam
gregory greg
andrew andy
timothy tim
kenneth ken
ronald ron
donald don
jeffrey jeff geoffrey geoff
lawrence larry laurence
theodore ted theo
francis frank
frederick fred
george georgy georgi
evgeny yevgeny eugene evgenii
sergey sergei serge
nikolai nikolay
`;

const SET_OF: ReadonlyMap<string, string> = new Map(
  SETS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((form) => [form, line.slice(0, line.indexOf(' '))] as const)),
);

/** One form that stands for all of a folded given name. */
export function commonForm(given: string): string {
  return SET_OF.get(given) ?? given;
}
