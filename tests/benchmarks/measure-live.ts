import { askProcess } from './ask-process.ts';
import { inviteCoders } from './invite-coders.ts';
import { listenTo } from './listen-to.ts';
import type { Study } from './make-study.ts';
import { coderCount } from './measure-saving.ts';
import { randomNumbers } from './random-numbers.ts';
import { codingsForCoder, type SavingPlan, type SavingTimes } from './saving-plan.ts';
import type { Scale } from './scale.ts';
import type { WorkLoad } from './work-load.ts';

const seed = 20_261_128;
export const thinkSeconds = 5;

export type LiveMeasurement = {
	/** The same coders in a closed loop: nobody listening, and all of them and the lead listening. */
	readonly alone: SavingTimes;
	readonly listening: SavingTimes;
	/** Each coder at the moments when a person would: nobody listening, and everybody. */
	readonly thinkingAlone: SavingTimes;
	readonly thinking: SavingTimes;
	readonly savedCount: number;
};

export type ThinkingPlan = SavingPlan & {
	/** When each coder sends each coding, in milliseconds from the start, whether or not the last one was answered. */
	readonly moments: readonly (readonly number[])[];
};

/** Has codings saved by twenty coders without and with everybody's pages kept up. */
export async function measureLive(
	origin: string,
	study: Study,
	work: WorkLoad,
	scale: Scale
): Promise<LiveMeasurement> {
	const coders = await inviteCoders(origin, study, coderCount, 1 + coderCount);
	const path = `${study.projectAddress}/coding-acts`;
	const to = { port: Number(new URL(origin).port), path, origin, transcriptId: study.transcriptId };
	const warmUpEach = Math.ceil(scale.savingWarmUps / coderCount);
	let alreadyEach = 0;

	function plan(each: number): SavingPlan {
		const shares = coders.map((coder) => {
			const next = codingsForCoder(warmUpEach + each, alreadyEach, work, study.codeIds);
			return { cookie: coder.cookie(), warmUp: next.slice(0, warmUpEach), codings: next.slice(warmUpEach) };
		});
		alreadyEach += warmUpEach + each;
		return { ...to, coders: shares };
	}

	function thinkingPlan(): ThinkingPlan {
		const random = randomNumbers(seed);
		const eachThinking = Math.ceil(scale.thinkingSeconds / thinkSeconds);
		return { ...plan(eachThinking), moments: coders.map(() => momentsOf(eachThinking, random)) };
	}

	const each = Math.ceil(scale.savings / coderCount);
	const alone = await askProcess<SavingTimes>('save-codings-client.ts', plan(each));
	const thinkingAlone = await askProcess<SavingTimes>('save-thinking-client.ts', thinkingPlan());
	const savedBefore = alreadyEach * coderCount;
	const stream = `${origin}${study.projectAddress}/live?transcript=${study.transcriptId}`;
	const streams = await Promise.all([study.lead, ...coders].map((listener) => listenTo(stream, listener.cookie())));
	const listening = await askProcess<SavingTimes>('save-codings-client.ts', plan(each));
	const thinking = await askProcess<SavingTimes>('save-thinking-client.ts', thinkingPlan());
	const [toldLead] = await Promise.all(streams.map((one) => one.stop()));
	const savedCount = alreadyEach * coderCount;
	if (toldLead !== savedCount - savedBefore) {
		throw new Error(`${savedCount - savedBefore} codings were saved and the lead was told of ${toldLead}`);
	}
	return { alone, listening, thinkingAlone, thinking, savedCount };
}

/** A Poisson stream: the times between acts are exponential with the think time as their mean. */
function momentsOf(count: number, random: () => number): number[] {
	let moment = 0;
	return Array.from({ length: count }, () => (moment += -Math.log(1 - random()) * thinkSeconds * 1000));
}
