import { parentPort } from 'node:worker_threads';
import { findPersonalData } from '#lib/privacy/personal-data/find-personal-data.ts';
import { groupPersonalData } from '#lib/privacy/personal-data/group-personal-data.ts';
import { personalDataWords } from '../personal-data-words.ts';
import type { FindPersonalDataWork } from './find-personal-data-in.ts';

parentPort?.on('message', (work: FindPersonalDataWork) => void find(work));

async function find({ text, stretches, knownNames }: FindPersonalDataWork): Promise<void> {
	const knowledge = { ...(await personalDataWords()), knownNames: new Set(knownNames) };
	parentPort?.postMessage(groupPersonalData(text, findPersonalData(text, stretches, knowledge)));
}
