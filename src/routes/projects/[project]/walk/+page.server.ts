import { error } from '@sveltejs/kit';
import { inReadingOrder } from '#lib/codebook/code-tree.ts';
import { codingsBeside, passagesInContext } from '#lib/coding/passages-in-context.ts';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { chooseLayer } from '#lib/server/choose-layer.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { listCodingsOfProject } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { listTranscripts, listWholeTranscripts } from '#lib/server/transcripts.ts';
import type { PageServerLoad } from './$types';
import { shownPassage } from './shown-passage.ts';

/** More than this on one page cannot be walked; a transcript can be chosen. */
const mostShown = 200;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const layer = await chooseLayer(db, member, url.searchParams.get('layer'));
	const [codes, transcripts] = await Promise.all([listCodes(db, project.id), listTranscripts(db, project.id)]);
	const [codeId, withId, transcriptId] = [asked('code'), asked('with'), asked('transcript')];
	const isKnown = (id: string, known: readonly { readonly id: string }[]) =>
		id === '' || known.some((one) => one.id === id);
	if (!isKnown(codeId, codes) || !isKnown(withId, codes) || !isKnown(transcriptId, transcripts))
		error(404, m.shell_not_found());
	const by: 'overlap' | 'turn' = asked('by') === 'turn' ? 'turn' : 'overlap';
	const whole = codeId === '' ? [] : await listWholeTranscripts(db, project.id);
	const codings = codeId === '' ? [] : await listCodingsOfProject(db, project.id, layer.layers);
	const turnsOf = new Map(whole.map(({ id, turns }) => [id, turns]));
	const ofCode = codings.filter(
		(coding) => coding.codeId === codeId && (transcriptId === '' || coding.passage.transcriptId === transcriptId)
	);
	const found =
		withId === ''
			? ofCode
			: codingsBeside(
					ofCode,
					codings.filter((coding) => coding.codeId === withId),
					by,
					(id) => turnsOf.get(id) ?? []
				);
	const foundIn = Map.groupBy(found, ({ passage }) => passage.transcriptId);
	const passages = whole.flatMap((transcript) => passagesInContext(transcript, foundIn.get(transcript.id) ?? []));
	const persons = passages.flatMap(({ turns }) =>
		turns.flatMap(({ turn, marked }) =>
			marked !== '' && turn.speaker.kind === 'participant' ? turn.speaker.participantId : []
		)
	);
	const code = codes.find(({ id }) => id === codeId);
	return {
		layer: { chosen: layer.chosen, coders: layer.coders },
		asked: { code: codeId, with: withId, transcript: transcriptId, by },
		codes: inReadingOrder(codes).map(({ id, name }) => ({ id, name })),
		code: code && { name: code.name, hue: code.hue, definition: code.definition },
		transcripts: transcripts.map(({ id, focusGroupNumber, title }) => ({ id, name: `FG${focusGroupNumber} ${title}` })),
		counts: { passages: passages.length, persons: new Set(persons).size, groups: foundIn.size },
		passages: passages.slice(0, mostShown).map(shownPassage),
		mostShown
	};
};
