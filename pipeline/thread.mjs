// What a worker thread runs. Like `verbatim.mjs` it registers tsx itself, so that threads work whatever program started them.
import { register } from 'tsx/esm/api';

register();
const { factsOfArticle } = await import('./facts-of-article.ts');
export default factsOfArticle;
