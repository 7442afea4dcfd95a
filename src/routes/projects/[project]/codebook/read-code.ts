import type { Code } from '#lib/codebook/code.ts';
import { meanSame } from '#lib/codebook/code-words.ts';
import { may } from '#lib/project/may.ts';
import { listCodeVersions } from '#lib/server/code-versions.ts';
import { countCodingsByVersion, listCodingsOfProject } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import type { Member } from '#lib/server/members.ts';
import { previewMerge } from '#lib/server/merge-codes-of-codebook.ts';
import { listPassagesOfCode } from '#lib/server/passages-of-code.ts';

/** What a code said over time, with how many codings were given under each, as far as the member may know. */
export async function readVersions(member: Member, code: Code) {
	const db = database();
	const [versions, shown, own] = await Promise.all([
		listCodeVersions(db, code.id),
		countCodingsByVersion(db, code.id, layersFor(member)),
		countCodingsByVersion(db, code.id, { coderId: member.id })
	]);
	return versions.map((version) => ({
		...version,
		codings: shown.get(version.version) ?? 0,
		ownCodings: own.get(version.version) ?? 0,
		meansSame: meanSame(version, code)
	}));
}

/** What merging another code into this one would come to. Only who may merge is told, since it counts in all layers. */
export async function readMerge(member: Member, into: Code, asked: URLSearchParams) {
	const fromId = asked.get('from');
	if (fromId === null || fromId === '' || !may(member.role, 'merge-codes')) return undefined;
	const addsDefinition = asked.has('define');
	const preview = await previewMerge(database(), member.projectId, { fromId, intoId: into.id, addsDefinition });
	if (preview === 'not-found') return undefined;
	return typeof preview === 'string' ? { fromId, refusal: preview } : { fromId, addsDefinition, preview };
}

/** The member's own passages of a code, and the own layer that a change of them has to fit into. */
export async function readPassages(member: Member, code: Code) {
	const own = { coderId: member.id };
	const [passages, layer] = await Promise.all([
		listPassagesOfCode(database(), member.projectId, code.id, own),
		listCodingsOfProject(database(), member.projectId, own)
	]);
	return { passages, layer };
}
