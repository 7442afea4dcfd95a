import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { applyingCode, type NewCoding, type SavingPlan, type SavingTimes } from './saving-plan.ts';

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
	for (const coding of codings) {
		const sentAt = performance.now();
		const { status, words } = await save(coder, applyingCode(coding, plan.transcriptId));
		taken.push(performance.now() - sentAt);
		if (status !== 201) throw new Error(`A coding was answered with ${status}: ${words.slice(0, 200)}`);
	}
	return taken;
}

function save({ agent, cookie }: (typeof coders)[number], body: string) {
	return new Promise<{ status: number | undefined; words: string }>((resolve, reject) => {
		const sending = request(
			{
				agent,
				host: '127.0.0.1',
				port: plan.port,
				path: plan.path,
				method: 'POST',
				headers: {
					origin: plan.origin,
					cookie,
					'content-type': 'application/json',
					'content-length': Buffer.byteLength(body)
				}
			},
			(response) => {
				text(response).then((words) => resolve({ status: response.statusCode, words }), reject);
			}
		);
		sending.on('error', reject);
		sending.end(body);
	});
}
