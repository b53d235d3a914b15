/** What is done to an agreement that begins to bind those who do it. */
export const SIGNED =
  'sign|signs|signed|signing|ratified|inked|inks|inking|initialled|initialed|concluded|sealed|exchanged|subscribed|penned';
