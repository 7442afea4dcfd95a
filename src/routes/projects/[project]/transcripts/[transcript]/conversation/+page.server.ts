import { error } from '@sveltejs/kit';
import { firstMentions } from '#lib/coding/first-mentions.ts';
import { interactionKinds } from '#lib/coding/interaction-mark.ts';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { chooseLayer } from '#lib/server/choose-layer.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { listCodingsOfTranscript } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { listAskedQuestions, listGuideQuestions } from '#lib/server/guide-questions.ts';
import { listInteractionMarks } from '#lib/server/interaction-marks.ts';
import { findTranscript, listTranscripts } from '#lib/server/transcripts.ts';
import { sharesOfTalk } from '#lib/transcripts/shares-of-talk.ts';
import { overlaps } from '#lib/transcripts/text-range.ts';
import { isTimed, lastSecond, turnPlaces } from '#lib/transcripts/turn-places.ts';
import { whoFollowsWhom } from '#lib/transcripts/who-follows-whom.ts';
import type { PageServerLoad } from './$types';
import { picturedCodes, picturedTurns } from './conversation-picture.ts';
import { questionsInOrder } from './questions-in-order.ts';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const transcript = await findTranscript(db, project.id, params.transcript);
	if (transcript === undefined) error(404, m.shell_not_found());
	const layer = await chooseLayer(db, member, url.searchParams.get('layer'));
	const [transcripts, codes, codings, marks, questions, asked] = await Promise.all([
		listTranscripts(db, project.id),
		listCodes(db, project.id),
		listCodingsOfTranscript(db, transcript.id, layer.layers),
		listInteractionMarks(db, transcript.id, layer.layers),
		listGuideQuestions(db, project.id),
		listAskedQuestions(db, project.id, transcript.id)
	]);
	const { text, turns } = transcript;
	const hasTimes = isTimed(turns);
	const across: 'time' | 'turns' = hasTimes && url.searchParams.get('across') !== 'turns' ? 'time' : 'turns';
	return {
		transcriptId: transcript.id,
		transcripts,
		layer: { chosen: layer.chosen, coders: layer.coders },
		hasTimes,
		across,
		seconds: lastSecond(turns),
		turns: picturedTurns(turns, turnPlaces(turns, across)),
		speakers: sharesOfTalk(text, turns),
		follows: whoFollowsWhom(turns),
		codes: picturedCodes(codes, turns, codings, firstMentions(transcript, asked, codings, marks)),
		isModeratorCoded: codings.some(({ passage }) =>
			turns.some((turn) => turn.speaker.kind === 'moderator' && overlaps(turn, passage))
		),
		questions: questionsInOrder(transcript, questions, asked),
		markCounts: interactionKinds.map((kind) => ({ kind, count: marks.filter((mark) => mark.kind === kind).length }))
	};
};
