import { json } from '@sveltejs/kit';
import { layerActs } from '#lib/coding/layer-change.ts';
import { askingMember } from '#lib/server/asking.ts';
import { changeLayer, type LayerRequest } from '#lib/server/change-layer.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody, type JsonBody } from '#lib/server/json-body.ts';
import type { RequestHandler } from './$types';

const mostCodings = 2000;
const mostTranscripts = 500;

/**
 * One act of the asking coder on the own layer: codings that go, and codings as they stand afterwards. It says whose act it is, since
 * somebody else may have signed in by the time it is sent.
 */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const body = await readJsonBody(request);
	const coderId = body.optionalId('coderId');
	if (coderId !== undefined && coderId !== member.id) return json({ reason: 'another-member' }, { status: 409 });
	const result = await changeLayer(database(), member, {
		eventId: body.id('id'),
		act: body.oneOf('act', layerActs),
		textVersions: new Map(
			body
				.list('transcripts', mostTranscripts)
				.map((transcript) => [transcript.id('id'), transcript.wholeNumber('textVersion')])
		),
		removedIds: body.list('removed', mostCodings).map((coding) => coding.id('id')),
		put: body.list('put', mostCodings).map(codingIn)
	});
	if (result.ok) return json(result.change, { status: 201 });
	return json({ reason: result.reason }, { status: result.reason === 'not-found' ? 404 : 409 });
};

function codingIn(body: JsonBody): LayerRequest['put'][number] {
	return {
		id: body.id('id'),
		codeId: body.id('codeId'),
		passage: { transcriptId: body.id('transcriptId'), start: body.wholeNumber('start'), end: body.wholeNumber('end') },
		...(body.flag('isExemplar') ? { isExemplar: true as const } : {}),
		...(body.flag('isDoubtful') ? { isDoubtful: true as const } : {})
	};
}
