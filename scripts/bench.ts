/** `npm run bench`: how long saving, starting and work in the background take, as ratios to a peer in the same run. */
import { benchSave } from '../test/bench/save.ts';
import { benchStall } from '../test/bench/stall.ts';
import { benchStart } from '../test/bench/start.ts';

await benchSave();
await benchStart();
await benchStall();
