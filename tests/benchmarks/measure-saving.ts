import { join } from 'node:path';
import { askProcess } from './ask-process.ts';
import type { InsertingPlan } from './insert-codings.ts';
import { inviteCoders } from './invite-coders.ts';
import type { Study } from './make-study.ts';
import { codingsForCoder, type SavingPlan, type SavingTimes } from './saving-plan.ts';
import type { Scale } from './scale.ts';
import { startBareServer } from './start-bare-server.ts';
import type { WorkLoad } from './work-load.ts';

export const coderCount = 20;

export type SavingMeasurement = {
	/** Over HTTP, by one coder and by twenty at once. */
	readonly byOne: SavingTimes;
	readonly byTwenty: SavingTimes;
	/** The same requests to a server that stores nothing. */
	readonly bareByOne: SavingTimes;
	readonly bareByTwenty: SavingTimes;
	/** The same rows written straight into the database, one transaction each. */
	readonly inserted: SavingTimes;
	/** How many codings the application said that it has saved. */
	readonly savedCount: number;
};

/** Has codings saved by one and by twenty coders, each floor right after what it stands beside. */
export async function measureSaving(
	origin: string,
	dataFolder: string,
	study: Study,
	work: WorkLoad,
	scale: Scale
): Promise<SavingMeasurement> {
	const coders = await inviteCoders(origin, study, coderCount, 1);
	const path = `${study.projectAddress}/coding-acts`;
	const app = { port: Number(new URL(origin).port), path, origin, transcriptId: study.transcriptId };
	let alreadyEach = 0;

	/** `among` coders share what is sent; nobody gets a coding twice. */
	function plan(to: Pick<SavingPlan, 'port' | 'path' | 'origin' | 'transcriptId'>, among: number): SavingPlan {
		const warmUpEach = Math.ceil(scale.savingWarmUps / among);
		const each = Math.ceil(scale.savings / among);
		const shares = coders.slice(0, among).map((coder) => {
			const next = codingsForCoder(warmUpEach + each, alreadyEach, work, study.codeIds);
			return { cookie: coder.cookie(), warmUp: next.slice(0, warmUpEach), codings: next.slice(warmUpEach) };
		});
		alreadyEach += warmUpEach + each;
		return { ...to, coders: shares };
	}

	const bareServer = await startBareServer();
	const bare = { ...app, port: bareServer.port };
	const save = (asked: SavingPlan) => askProcess<SavingTimes>('save-codings-client.ts', asked);
	const plans = [plan(app, 1), plan(app, coderCount)] as const;
	const byOne = await save(plans[0]);
	const bareByOne = await save(plan(bare, 1));
	const byTwenty = await save(plans[1]);
	const bareByTwenty = await save(plan(bare, coderCount));
	await bareServer.stop();

	const codings = codingsForCoder(scale.savingWarmUps + scale.savings, alreadyEach, work, study.codeIds);
	const inserted = await askProcess<SavingTimes>('insert-codings.ts', {
		databaseFile: join(dataFolder, 'duiding.sqlite'),
		copy: `${dataFolder}-copy.sqlite`,
		transcriptId: study.transcriptId,
		warmUp: codings.slice(0, scale.savingWarmUps),
		codings: codings.slice(scale.savingWarmUps)
	} satisfies InsertingPlan);
	const sent = plans.flatMap((asked) => asked.coders.map((coder) => coder.warmUp.length + coder.codings.length));
	return { byOne, byTwenty, bareByOne, bareByTwenty, inserted, savedCount: sent.reduce((sum, n) => sum + n, 0) };
}
