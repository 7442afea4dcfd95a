import { Agent } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { ThinkingPlan } from './measure-live.ts';
import { saveCoding } from './save-coding.ts';
import type { SavingTimes } from './saving-plan.ts';

const plan: ThinkingPlan = JSON.parse(await text(process.stdin));
const coders = plan.coders.map((coder) => ({ ...coder, agent: new Agent({ keepAlive: true }) }));

for (const coder of coders) for (const coding of coder.warmUp) await saveCoding(plan, coder, coding);
const startedAt = performance.now();
const milliseconds = await Promise.all(
	coders.flatMap((coder, number) =>
		coder.codings.map(async (coding, place) => {
			await wait(plan.moments[number]?.[place] ?? 0);
			return saveCoding(plan, coder, coding);
		})
	)
);
const times: SavingTimes = { milliseconds, seconds: (performance.now() - startedAt) / 1000 };
for (const { agent } of coders) agent.destroy();
process.stdout.write(JSON.stringify(times));
