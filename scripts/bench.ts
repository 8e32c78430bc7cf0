/** `npm run bench`: how long saving, starting and work in the background take, as ratios to a peer in the same run. */
import { benchImport } from '../test/bench/import.ts';
import { benchPage } from '../test/bench/page.ts';
import { benchSave } from '../test/bench/save.ts';
import { benchStall } from '../test/bench/stall.ts';
import { benchStart } from '../test/bench/start.ts';

await benchPage();
await benchImport();
await benchSave();
await benchStart();
await benchStall();
