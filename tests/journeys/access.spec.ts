import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from './application.ts';
import { firstVisitor, invitedVisitor, visitorAt, type Visitor } from './visitor.ts';

test.use({ journey: 'access' });

type Asker = 'lead' | 'coder' | 'report writer' | 'not a member' | 'signed out';
const everybody: readonly Asker[] = ['lead', 'coder', 'report writer', 'not a member', 'signed out'];
const accounts: readonly Asker[] = ['lead', 'coder', 'report writer', 'not a member'];
const members: readonly Asker[] = ['lead', 'coder', 'report writer'];
const coders: readonly Asker[] = ['lead', 'coder'];
const reporters: readonly Asker[] = ['lead', 'report writer'];
const leads: readonly Asker[] = ['lead'];

/** Who may do what, said a second time and apart from the program's own table. */
const expected: Readonly<Record<string, readonly Asker[]>> = {
	'GET /': everybody,
	'GET /healthz': everybody,
	'GET /setup/[token]': everybody,
	'POST /setup/[token]?/default': everybody,
	'GET /sign-in': everybody,
	'POST /sign-in?/default': everybody,
	'POST /sign-out': accounts,
	'GET /invite/[token]': everybody,
	'POST /invite/[token]?/join': accounts,
	'POST /invite/[token]?/makeAccount': everybody,
	'POST /preferences': everybody,
	'GET /account': accounts,
	'PUT /account/keys': accounts,
	'POST /account?/changePassword': accounts,
	'POST /account?/endSession': accounts,
	'GET /projects': accounts,
	'POST /projects?/makeProject': accounts,
	'POST /projects?/openExample': accounts,
	'GET /projects/[project]': members,
	'GET /projects/[project]/history': members,
	'GET /projects/[project]/history/export': leads,
	'GET /projects/[project]/settings': leads,
	'POST /projects/[project]/settings?/changeProject': leads,
	'POST /projects/[project]/settings?/invite': leads,
	'POST /projects/[project]/settings?/withdrawInvitation': leads,
	'POST /projects/[project]/settings?/changeRole': leads,
	'POST /projects/[project]/settings?/removeMember': leads,
	'GET /projects/[project]/participants': members,
	'POST /projects/[project]/participants?/describe': leads,
	'POST /projects/[project]/participants?/recordConsent': leads,
	'POST /projects/[project]/participants?/rename': leads,
	'POST /projects/[project]/participants?/undo': leads,
	'POST /projects/[project]/participants?/addAttribute': leads,
	'POST /projects/[project]/participants?/changeAttribute': leads,
	'POST /projects/[project]/participants?/turnOnAttribute': leads,
	'POST /projects/[project]/participants?/turnOffAttribute': leads,
	'POST /projects/[project]/participants?/describeGroup': leads,
	'POST /projects/[project]/participants?/addInstitution': leads,
	'POST /projects/[project]/participants?/setRetention': leads,
	'POST /projects/[project]/participants?/readTable': leads,
	'POST /projects/[project]/participants?/fillFromTable': leads,
	'POST /projects/[project]/participants?/withdraw': leads,
	'POST /projects/[project]/participants?/undoWithdrawal': leads,
	'POST /projects/[project]/participants?/purgeWithdrawal': leads,
	'POST /projects/[project]/participants/cells': leads,
	'POST /projects/[project]/participants/consents': leads,
	'GET /projects/[project]/participants/[participant]/receipt': leads,
	'GET /projects/[project]/import': leads,
	'POST /projects/[project]/import/files': leads,
	'GET /projects/[project]/import/[draft]': leads,
	'POST /projects/[project]/import/[draft]?/confirm': leads,
	'POST /projects/[project]/import/[draft]?/readAgain': leads,
	'POST /projects/[project]/import/[draft]?/tryPattern': leads,
	'POST /projects/[project]/import/[draft]?/decide': leads,
	'POST /projects/[project]/import/[draft]?/addKnownNames': leads,
	'POST /projects/[project]/import/[draft]?/forgetKnownNames': leads,
	'POST /projects/[project]/import/[draft]?/leaveOut': leads,
	'POST /projects/[project]/import/[draft]/key': leads,
	'GET /projects/[project]/transcripts': members,
	'GET /projects/[project]/transcripts/[transcript]': members,
	'POST /projects/[project]/transcripts/[transcript]?/markAsRead': coders,
	'POST /projects/[project]/transcripts/[transcript]?/unmarkAsRead': coders,
	'GET /projects/[project]/places': members,
	'POST /projects/[project]/coding-acts': coders,
	'GET /projects/[project]/live': members,
	'POST /projects/[project]/turn-marks': coders,
	'GET /projects/[project]/transcripts/[transcript]/conversation': members,
	'GET /projects/[project]/conversation': members,
	'GET /projects/[project]/maps': members,
	'GET /projects/[project]/walk': members,
	'POST /projects/[project]/undo': members,
	'POST /projects/[project]/redo': members,
	'GET /projects/[project]/transcripts/[transcript]/text': coders,
	'POST /projects/[project]/transcripts/[transcript]/text?/replace': coders,
	'POST /projects/[project]/transcripts/[transcript]/text?/touches': coders,
	'POST /projects/[project]/transcripts/[transcript]/text?/correct': coders,
	'POST /projects/[project]/transcripts/[transcript]/text?/undo': coders,
	'POST /projects/[project]/transcripts/[transcript]/text?/purge': leads,
	'GET /projects/[project]/guide': members,
	'POST /projects/[project]/guide?/addQuestion': coders,
	'POST /projects/[project]/guide?/changeQuestion': coders,
	'POST /projects/[project]/guide?/removeQuestion': coders,
	'POST /projects/[project]/guide?/mark': coders,
	'GET /projects/[project]/codebook': members,
	'POST /projects/[project]/codebook?/addCode': coders,
	'POST /projects/[project]/codebook?/changeCode': coders,
	'POST /projects/[project]/codebook?/keepTheirs': coders,
	'POST /projects/[project]/codebook?/moveCode': coders,
	'POST /projects/[project]/codebook?/mergeCodes': leads,
	'POST /projects/[project]/codebook?/archiveCode': coders,
	'POST /projects/[project]/codebook?/restoreCode': coders,
	'POST /projects/[project]/codebook?/addStarterCodebook': coders,
	'GET /projects/[project]/codebook/examples': members,
	'POST /projects/[project]/codebook/codes': coders,
	'GET /projects/[project]/memos': members,
	'POST /projects/[project]/memos/write': members,
	'POST /projects/[project]/memos/change': members,
	'POST /projects/[project]/memos/remove': members,
	'GET /projects/[project]/memos/export': members,
	'POST /projects/[project]/codebook/moves': coders,
	'GET /projects/[project]/agreement': leads,
	'GET /projects/[project]/agreement/[code]': leads,
	'GET /projects/[project]/crosstab': members,
	'GET /projects/[project]/findings': members,
	'POST /projects/[project]/findings?/importFindings': leads,
	'POST /projects/[project]/findings?/addPublishedFindings': leads,
	'GET /projects/[project]/joint-display': members,
	'POST /projects/[project]/joint-display?/addTheme': reporters,
	'POST /projects/[project]/joint-display?/changeTheme': reporters,
	'POST /projects/[project]/joint-display?/removeTheme': reporters,
	'GET /projects/[project]/quotes': members,
	'POST /projects/[project]/quotes?/changeQuote': members,
	'POST /projects/[project]/quotes?/removeQuote': members,
	'POST /projects/[project]/quotes?/addChapter': members,
	'POST /projects/[project]/quotes/passages': members,
	'GET /projects/[project]/quotes/export': members,
	'GET /projects/[project]/find': members,
	'POST /projects/[project]/find?/saveQuery': members,
	'POST /projects/[project]/find?/removeQuery': members,
	'GET /projects/[project]/find/passages': members,
	'GET /projects/[project]/find/turns': members,
	'GET /projects/[project]/find/layer': coders,
	'GET /projects/[project]/find/export': members
};

/** Every page, endpoint and form action that stands in the source, such as `POST /sign-in?/default`. */
function entrances(): string[] {
	const root = 'src/routes';
	const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return files.flatMap((entry) => {
		const route = `/${relative(root, entry.parentPath)}`;
		const path = join(entry.parentPath, entry.name);
		if (entry.name === '+page.svelte') return [`GET ${route}`];
		if (entry.name === '+server.ts') {
			return [...readFileSync(path, 'utf8').matchAll(/export const (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
				([, method]) => `${method} ${route}`
			);
		}
		if (entry.name !== '+page.server.ts') return [];
		const source = readFileSync(path, 'utf8');
		const actions = /export const actions\b[^=]*=\s*\{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
		const names = [...actions.matchAll(/^\t(?:async )?(\w+)(?=\s*[:(,]|$)/gm)].map(([, name]) => name);
		const hasPage = readdirSync(dirname(path)).includes('+page.svelte');
		return [...(hasPage ? [] : [`GET ${route}`]), ...names.map((name) => `POST ${route}?/${name}`)];
	});
}

test('every page, endpoint and action stands in the table of who may use it', () => {
	expect(entrances().toSorted()).toEqual(Object.keys(expected).toSorted());
});

test('nobody comes in where the table does not let them', async ({ application: { origin, setupPath } }) => {
	test.setTimeout(180_000);
	const lead = await firstVisitor(origin, setupPath);
	const opened = await lead.post('/projects?/openExample', {});
	const project = await openedPath(opened);
	const own = await openedPath(await lead.post('/projects?/makeProject', { title: 'Een ander project', question: '' }));
	const askers: Readonly<Record<Asker, Visitor>> = {
		lead,
		coder: await invitedVisitor(origin, lead, project, 'coder', 'Noor Bakker'),
		'report writer': await invitedVisitor(origin, lead, project, 'report-writer', 'Joris Kramer'),
		'not a member': await invitedVisitor(origin, lead, own, 'lead', 'Imke Visser'),
		'signed out': visitorAt(origin)
	};
	const transcripts = await lead.request('GET', `${project}/transcripts`);
	const transcript = /transcripts\/([\w-]+)/.exec(transcripts.headers.get('location') ?? '')?.[1] ?? '';
	const agreement = await (await lead.request('GET', `${project}/agreement`)).text();
	const code = /agreement\/([\w-]{36})/.exec(agreement)?.[1] ?? '';
	const missing = '01920000-0000-7000-8000-000000000000';
	const pathOf = (route: string) =>
		route
			.replace('/projects/[project]', project)
			.replace('[transcript]', transcript)
			.replace('[code]', code)
			.replace(/\[\w+\]/g, missing);

	const wrong: string[] = [];
	for (const [entrance, allowed] of Object.entries(expected)) {
		const [method = '', route = ''] = entrance.split(' ');
		if (entrance === 'POST /sign-out' || entrance === 'POST /projects?/openExample') continue;
		for (const asker of everybody) {
			const body = method === 'POST' ? (route.includes('?') ? new URLSearchParams({ x: '' }) : '{}') : undefined;
			const path = pathOf(route).replace('?/default', '');
			const response = await askers[asker].request(method, path, body);
			const outcome = outcomeOf(response);
			const isProjectRoute = route.startsWith('/projects/[project]');
			const isRight = allowed.includes(asker)
				? outcome === 'in'
				: asker === 'signed out'
					? outcome === 'sign in first'
					: isProjectRoute && asker === 'not a member'
						? response.status === 404
						: response.status === 403;
			if (!isRight) wrong.push(`${entrance} as ${asker}: ${response.status}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('another project’s ids answer as if they were not there', async ({ application: { origin } }) => {
	const lead = visitorAt(origin);
	await lead.post('/sign-in', { email: 'marijke@onderzoek.example', password: 'een lange zin als wachtwoord' });
	const projects = await (await lead.request('GET', '/projects')).text();
	const ids = [...new Set([...projects.matchAll(/\/projects\/([\w-]{36})/g)].map(([, id]) => id))];
	expect(ids.length).toBeGreaterThan(1);
	const statuses: number[] = [];
	for (const id of ids) {
		const location = (await lead.request('GET', `/projects/${id}/transcripts`)).headers.get('location');
		if (location === null) continue;
		const transcript = location.split('/').at(-1);
		for (const other of ids.filter((candidate) => candidate !== id)) {
			statuses.push((await lead.request('GET', `/projects/${other}/transcripts/${transcript}`)).status);
		}
	}
	expect(statuses.length).toBeGreaterThan(0);
	expect(new Set(statuses)).toEqual(new Set([404]));
});

function outcomeOf(response: Response): 'in' | 'sign in first' | 'refused' | 'broken' {
	const location = response.headers.get('location') ?? '';
	if (response.status === 401 || (response.status === 303 && location.startsWith('/sign-in?to=')))
		return 'sign in first';
	if (response.status >= 500) return 'broken';
	return response.status === 403 || response.status === 405 ? 'refused' : 'in';
}

/** Where a form leads to: SvelteKit answers a browser with a redirect. */
async function openedPath(response: Response): Promise<string> {
	const location = response.headers.get('location');
	if (location === null)
		throw new Error(`Expected a redirect, got ${response.status}: ${(await response.text()).slice(0, 200)}`);
	return location;
}
