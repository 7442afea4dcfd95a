import { Agent } from 'node:http';
import { text } from 'node:stream/consumers';
import { saveCoding } from './save-coding.ts';
import type { NewCoding, SavingPlan, SavingTimes } from './saving-plan.ts';

const plan: SavingPlan = JSON.parse(await text(process.stdin));
const coders = plan.coders.map((coder) => ({ ...coder, agent: new Agent({ keepAlive: true, maxSockets: 1 }) }));

await Promise.all(coders.map((coder) => saveAll(coder, coder.warmUp)));
const startedAt = performance.now();
const milliseconds = (await Promise.all(coders.map((coder) => saveAll(coder, coder.codings)))).flat();
const times: SavingTimes = { milliseconds, seconds: (performance.now() - startedAt) / 1000 };
for (const { agent } of coders) agent.destroy();
process.stdout.write(JSON.stringify(times));

async function saveAll(coder: (typeof coders)[number], codings: readonly NewCoding[]): Promise<number[]> {
	const taken: number[] = [];
	for (const coding of codings) taken.push(await saveCoding(plan, coder, coding));
	return taken;
}
