import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { benchmarksPage } from './benchmarks-page.ts';
import { figuresTable, missedAims } from './figures-table.ts';
import { launchChromium } from './launch-chromium.ts';
import { describeMachine } from './machine.ts';
import { measureAll } from './measure-all.ts';
import { fullScale, quickScale } from './scale.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, write: { type: 'boolean' } } });
if (values.quick && values.write) throw new Error('Figures of a quick run are not written down');

const browser = await launchChromium();
const machine = describeMachine(browser.version(), tmpdir());
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
const figures = await measureAll(browser, values.quick ? quickScale : fullScale, (words) => console.error(words));
await browser.close();

const table = await format(figuresTable(figures), { parser: 'markdown' });
console.log(`${date}: ${machine}\n\n${table}`);
console.log(missedAims(figures) || 'Every aim is met.');
if (values.write) {
	const place = join('docs', 'benchmarks.md');
	const page = benchmarksPage(figuresTable(figures), date, machine);
	await writeFile(place, await format(page, { ...(await resolveConfig(place)), parser: 'markdown' }));
	console.log(`Written to ${place}.`);
}
