import type { PersonalDataItem } from '#lib/privacy/personal-data/personal-data-item.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import { Threads } from './threads.ts';

export type FindPersonalDataWork = {
	readonly text: string;
	readonly stretches: readonly TextRange[];
	/** The words of the text that stand on the project's own list of names, lower case. */
	readonly knownNames: readonly string[];
};

const longestMilliseconds = 60_000;
const finders = new Threads<FindPersonalDataWork, PersonalDataItem[]>(
	'src/lib/server/jobs/find-personal-data-worker.ts',
	{ most: 1, memoryMebibytes: 512 }
);

/**
 * Looks for possible personal data in a thread beside the server, which keeps the word lists loaded. `undefined` when the
 * text was too much for it: then nothing was looked at, and a person has to read on their own.
 */
export async function findPersonalDataIn(work: FindPersonalDataWork): Promise<PersonalDataItem[] | undefined> {
	const done = await finders.do(work, [], longestMilliseconds);
	return done.kind === 'answered' ? done.answer : undefined;
}
