import { request, type Agent } from 'node:http';
import { text } from 'node:stream/consumers';
import { applyingCode, type NewCoding, type SavingPlan } from './saving-plan.ts';

/** Sends one coding and gives the milliseconds until its answer had come. */
export async function saveCoding(plan: SavingPlan, coder: { agent: Agent; cookie: string }, coding: NewCoding) {
	const sentAt = performance.now();
	const { status, words } = await send(plan, coder, applyingCode(coding, plan.transcriptId));
	if (status !== 201) throw new Error(`A coding was answered with ${status}: ${words.slice(0, 200)}`);
	return performance.now() - sentAt;
}

function send(plan: SavingPlan, { agent, cookie }: { agent: Agent; cookie: string }, body: string) {
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
