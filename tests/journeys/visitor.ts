/** Somebody who talks to the application without a browser, with cookies of their own. */
export type Visitor = {
	readonly request: (method: string, path: string, body?: URLSearchParams | string) => Promise<Response>;
	/** Posts a form and follows nothing. */
	readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
};

export function visitorAt(origin: string): Visitor {
	const cookies = new Map<string, string>();
	async function request(method: string, path: string, body?: URLSearchParams | string): Promise<Response> {
		const response = await fetch(new URL(path, origin), {
			method,
			redirect: 'manual',
			headers: {
				origin,
				accept: 'text/html',
				'accept-language': 'en',
				cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
				...(typeof body === 'string' ? { 'content-type': 'application/json' } : {})
			},
			...(body === undefined ? {} : { body })
		});
		for (const cookie of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			if (/max-age=0/i.test(cookie)) cookies.delete(name);
			else cookies.set(name, value);
		}
		return response;
	}
	return { request, post: (path, fields) => request('POST', path, new URLSearchParams(fields)) };
}

export const password = 'een lange zin als wachtwoord';

/** Makes the first account and answers the visitor who is signed in with it. */
export async function firstVisitor(origin: string, setupPath: string | undefined): Promise<Visitor> {
	const visitor = visitorAt(origin);
	if (setupPath === undefined) throw new Error('There is an account already');
	await visitor.post(setupPath, { name: 'Marijke de Leeuw', email: 'marijke@onderzoek.example', password });
	return visitor;
}

/** Accepts an invitation with a new account. */
export async function invitedVisitor(
	origin: string,
	lead: Visitor,
	projectPath: string,
	role: 'lead' | 'coder' | 'report-writer',
	name: string
): Promise<Visitor> {
	const answer = await (await lead.post(`${projectPath}/settings?/invite`, { role })).text();
	const path = /\/invite\/[\w-]+/.exec(answer)?.[0];
	if (path === undefined) throw new Error(`No invitation link came of inviting a ${role}: ${answer.slice(0, 300)}`);
	const visitor = visitorAt(origin);
	const email = `${name.toLowerCase().replace(/\W/g, '')}@onderzoek.example`;
	const response = await visitor.post(`${path}?/makeAccount`, { name, email, password });
	if (response.status >= 400) throw new Error(`${name} could not join: ${response.status}`);
	return visitor;
}
