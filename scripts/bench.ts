/** `npm run bench`: how long saving and starting take, as ratios to a peer in the same run. */
import { benchSave } from '../test/bench/save.ts';
import { benchStart } from '../test/bench/start.ts';

await benchSave();
await benchStart();
