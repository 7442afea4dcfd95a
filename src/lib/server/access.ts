import { may, type Right } from '#lib/project/may.ts';
import type { Role } from '#lib/project/role.ts';

/** Who may come in: anybody, whoever is signed in, or a member of the project whose role has the right. */
export type Access = 'anyone' | 'signed-in' | Right;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type RouteAccess = { readonly [method in Method]?: Access } & {
	/** Form actions by name; they take the place of POST. */
	readonly actions?: Readonly<Record<string, Access>>;
};

/** Every route and endpoint of the program. A route that is not here is closed to everybody. */
const accessOfRoutes: Readonly<Record<string, RouteAccess>> = {
	'/': { GET: 'anyone' },
	'/healthz': { GET: 'anyone' },
	'/setup/[token]': { GET: 'anyone', actions: { default: 'anyone' } },
	'/sign-in': { GET: 'anyone', actions: { default: 'anyone' } },
	'/sign-out': { POST: 'signed-in' },
	'/invite/[token]': { GET: 'anyone', actions: { join: 'signed-in', makeAccount: 'anyone' } },
	'/preferences': { POST: 'anyone' },
	'/account': { GET: 'signed-in', actions: { changePassword: 'signed-in', endSession: 'signed-in' } },
	'/account/keys': { PUT: 'signed-in' },
	'/projects': { GET: 'signed-in', actions: { makeProject: 'signed-in', openExample: 'signed-in' } },

	'/projects/[project]': { GET: 'read-project' },
	'/projects/[project]/history': { GET: 'read-project' },
	'/projects/[project]/history/export': { GET: 'manage-project' },
	'/projects/[project]/settings': {
		GET: 'manage-project',
		actions: {
			changeProject: 'manage-project',
			invite: 'manage-project',
			withdrawInvitation: 'manage-project',
			changeRole: 'manage-project',
			removeMember: 'manage-project'
		}
	},
	'/projects/[project]/participants': {
		GET: 'read-project',
		actions: {
			describe: 'describe-participants',
			recordConsent: 'describe-participants',
			rename: 'describe-participants',
			undo: 'describe-participants',
			addAttribute: 'describe-participants',
			changeAttribute: 'describe-participants',
			turnOnAttribute: 'describe-participants',
			turnOffAttribute: 'describe-participants',
			describeGroup: 'describe-participants',
			addInstitution: 'describe-participants',
			setRetention: 'describe-participants',
			readTable: 'describe-participants',
			fillFromTable: 'describe-participants',
			withdraw: 'describe-participants',
			undoWithdrawal: 'describe-participants',
			purgeWithdrawal: 'describe-participants'
		}
	},
	'/projects/[project]/participants/cells': { POST: 'describe-participants' },
	'/projects/[project]/participants/consents': { POST: 'describe-participants' },
	'/projects/[project]/participants/[participant]/receipt': { GET: 'describe-participants' },
	'/projects/[project]/import': { GET: 'import-transcripts' },
	'/projects/[project]/import/files': { POST: 'import-transcripts' },
	'/projects/[project]/import/[draft]': {
		GET: 'import-transcripts',
		actions: {
			confirm: 'import-transcripts',
			readAgain: 'import-transcripts',
			tryPattern: 'import-transcripts',
			decide: 'import-transcripts',
			addKnownNames: 'import-transcripts',
			forgetKnownNames: 'import-transcripts',
			leaveOut: 'import-transcripts'
		}
	},
	'/projects/[project]/import/[draft]/key': { POST: 'import-transcripts' },
	'/projects/[project]/transcripts': { GET: 'read-transcripts' },
	'/projects/[project]/transcripts/[transcript]': {
		GET: 'read-transcripts',
		actions: { markAsRead: 'code-in-own-layer', unmarkAsRead: 'code-in-own-layer' }
	},
	'/projects/[project]/places': { GET: 'read-transcripts' },
	'/projects/[project]/coding-acts': { POST: 'code-in-own-layer' },
	'/projects/[project]/live': { GET: 'read-project' },
	'/projects/[project]/transcripts/[transcript]/conversation': { GET: 'read-transcripts' },
	'/projects/[project]/turn-marks': { POST: 'code-in-own-layer' },
	'/projects/[project]/conversation': { GET: 'read-transcripts' },
	'/projects/[project]/maps': { GET: 'read-transcripts' },
	'/projects/[project]/walk': { GET: 'read-transcripts' },
	'/projects/[project]/undo': { POST: 'read-project' },
	'/projects/[project]/redo': { POST: 'read-project' },
	'/projects/[project]/transcripts/[transcript]/text': {
		GET: 'redact-text',
		actions: {
			touches: 'redact-text',
			replace: 'redact-text',
			correct: 'redact-text',
			undo: 'redact-text',
			purge: 'manage-project'
		}
	},
	'/projects/[project]/guide': {
		GET: 'read-transcripts',
		actions: {
			addQuestion: 'change-guide',
			changeQuestion: 'change-guide',
			removeQuestion: 'change-guide',
			mark: 'change-guide'
		}
	},
	'/projects/[project]/codebook': {
		GET: 'read-project',
		actions: {
			addCode: 'change-codebook',
			changeCode: 'change-codebook',
			keepTheirs: 'change-codebook',
			mergeCodes: 'merge-codes',
			moveCode: 'change-codebook',
			archiveCode: 'change-codebook',
			restoreCode: 'change-codebook',
			addStarterCodebook: 'change-codebook'
		}
	},
	'/projects/[project]/codebook/examples': { GET: 'read-transcripts' },
	'/projects/[project]/codebook/codes': { POST: 'change-codebook' },
	'/projects/[project]/memos': { GET: 'read-project' },
	'/projects/[project]/memos/write': { POST: 'write-memos' },
	'/projects/[project]/memos/change': { POST: 'write-memos' },
	'/projects/[project]/memos/remove': { POST: 'write-memos' },
	'/projects/[project]/memos/export': { GET: 'write-memos' },
	'/projects/[project]/codebook/moves': { POST: 'change-codebook' },
	'/projects/[project]/find': {
		GET: 'read-transcripts',
		actions: { saveQuery: 'read-transcripts', removeQuery: 'read-transcripts' }
	},
	'/projects/[project]/find/passages': { GET: 'read-transcripts' },
	'/projects/[project]/find/turns': { GET: 'read-transcripts' },
	'/projects/[project]/find/layer': { GET: 'code-in-own-layer' },
	'/projects/[project]/find/export': { GET: 'export-quotes' },
	'/projects/[project]/agreement': { GET: 'compare-coders' },
	'/projects/[project]/agreement/[code]': { GET: 'compare-coders' },
	'/projects/[project]/crosstab': { GET: 'see-crosstab' },
	'/projects/[project]/findings': {
		GET: 'read-project',
		actions: { importFindings: 'import-findings', addPublishedFindings: 'import-findings' }
	},
	'/projects/[project]/joint-display': {
		GET: 'see-crosstab',
		actions: { addTheme: 'write-readings', changeTheme: 'write-readings', removeTheme: 'write-readings' }
	},
	'/projects/[project]/quotes': {
		GET: 'choose-quotes',
		actions: { changeQuote: 'choose-quotes', removeQuote: 'choose-quotes', addChapter: 'choose-quotes' }
	},
	'/projects/[project]/quotes/passages': { POST: 'choose-quotes' },
	'/projects/[project]/quotes/export': { GET: 'export-quotes' }
};

/** What a request asks for; `undefined` when no such route, method or action exists. */
export function accessNeeded(routeId: string, method: string, url: URL): Access | undefined {
	const route = accessOfRoutes[routeId];
	if (route === undefined) return undefined;
	if (method === 'HEAD') return route.GET;
	if (method === 'POST' && route.actions !== undefined) {
		return route.actions[actionName(url)];
	}
	return method === 'GET' || method === 'POST' || method === 'PUT' || method === 'DELETE' ? route[method] : undefined;
}

export function isAllowed(access: Right, role: Role): boolean {
	return may(role, access);
}

/** SvelteKit names an action by the first search parameter, which begins with a slash. */
function actionName(url: URL): string {
	const name = [...url.searchParams.keys()].find((key) => key.startsWith('/'));
	return name === undefined ? 'default' : name.slice(1);
}
