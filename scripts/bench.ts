/**
 * `npm run bench`: how long pages, lists, queries, imports, saving, starting and work in the background take, as ratios to a
 * peer in the same run. Names as arguments run only those: `npm run bench -- lists queries`.
 */
import { benchBoards } from '../test/bench/boards.ts';
import { benchImport } from '../test/bench/import.ts';
import { benchLists } from '../test/bench/lists.ts';
import { benchPage } from '../test/bench/page.ts';
import { benchQueries } from '../test/bench/queries.ts';
import { benchSave } from '../test/bench/save.ts';
import { benchStall } from '../test/bench/stall.ts';
import { benchStart } from '../test/bench/start.ts';
import { benchTour } from '../test/bench/tour.ts';

const all = {
  page: benchPage,
  lists: benchLists,
  boards: benchBoards,
  tour: benchTour,
  queries: benchQueries,
  import: benchImport,
  save: benchSave,
  start: benchStart,
  stall: benchStall,
};
const wanted = new Set(process.argv.slice(2));
for (const [name, bench] of Object.entries(all)) if (wanted.size === 0 || wanted.has(name)) await bench();
