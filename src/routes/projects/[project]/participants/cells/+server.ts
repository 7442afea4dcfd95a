import { error, json } from '@sveltejs/kit';
import { validate as isUuid } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import type { FilledCell } from '#lib/participants/fill-attributes.ts';
import { mostPastedCells } from '#lib/participants/pasted-rows.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { fillAttributeValues } from '#lib/server/fill-attribute-values.ts';
import { isRecord, parseJson } from '#lib/server/stored-json.ts';
import { refusalWords } from '../refusal-words.ts';
import type { RequestHandler } from './$types';

const longestWords = 400;

/** Fills cells of the grid in, as one act; answers how many changed, and of each that did not why. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const sent = parseJson(await request.text());
	if (!isRecord(sent) || typeof sent['id'] !== 'string' || !isUuid(sent['id'])) error(400, m.shell_not_understood());
	const { changes, refused } = await fillAttributeValues(database(), member, {
		id: sent['id'],
		act: 'describe-participants',
		cells: cellsIn(sent['cells'])
	});
	return json({
		changed: changes.length,
		refused: refused.map(({ cell, reason }) => ({ ...cell, reason, sentence: refusalWords[reason]() }))
	});
};

function cellsIn(sent: unknown): FilledCell[] {
	if (!Array.isArray(sent) || sent.length > mostPastedCells) error(400, m.shell_not_understood());
	return sent.map((cell: unknown) => {
		if (!isRecord(cell)) error(400, m.shell_not_understood());
		const { subjectId, attributeId, words } = cell;
		const isCell = typeof subjectId === 'string' && typeof attributeId === 'string' && typeof words === 'string';
		if (!isCell || words.length > longestWords) error(400, m.shell_not_understood());
		return { subjectId, attributeId, words };
	});
}
