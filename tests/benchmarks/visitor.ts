/** Somebody with a session of the application, without a browser. Addresses are paths, such as `/projects`. */
export type Visitor = {
	/** The session cookie as the browser sends it; empty before an account was made. */
	readonly cookie: () => string;
	readonly read: (address: string) => Promise<string>;
	/** Sends a form to an action, and gives where it leads, or what it answers as SvelteKit writes it. */
	readonly act: (address: string, fields: Readonly<Record<string, string>>) => Promise<string>;
	/** Sends a body to an endpoint that must answer 201, and gives what it answers. */
	readonly post: (address: string, body: string | Buffer, headers: Readonly<Record<string, string>>) => Promise<string>;
};

export function visitorOf(origin: string): Visitor {
	let cookie = '';

	async function send(address: string, init: RequestInit & { headers?: Readonly<Record<string, string>> }) {
		const response = await fetch(`${origin}${address}`, {
			...init,
			redirect: 'manual',
			headers: { origin, cookie, ...init.headers }
		});
		const session = response.headers.getSetCookie().find((line) => line.startsWith('session='));
		if (session !== undefined) cookie = session.split(';')[0] ?? '';
		const words = await response.text();
		return { status: response.status, words };
	}

	function refuse(address: string, status: number, words: string): never {
		throw new Error(`${address} answered ${status}: ${words.slice(0, 300)}`);
	}

	return {
		cookie: () => cookie,
		async read(address) {
			const { status, words } = await send(address, {});
			return status === 200 ? words : refuse(address, status, words);
		},
		async act(address, fields) {
			const { status, words } = await send(address, {
				method: 'POST',
				headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
				body: new URLSearchParams({ ...fields }).toString()
			});
			if (status !== 200) refuse(address, status, words);
			const answer: { type: string; location?: string; data?: string } = JSON.parse(words);
			if (answer.type !== 'redirect' && answer.type !== 'success') refuse(address, status, words);
			return answer.location ?? answer.data ?? '';
		},
		async post(address, body, headers) {
			const { status, words } = await send(address, {
				method: 'POST',
				body: typeof body === 'string' ? body : new Uint8Array(body),
				headers
			});
			return status === 201 ? words : refuse(address, status, words);
		}
	};
}
