import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';

/** Asks the server to take one act back, and says what came of it. */
export async function undoOne(projectAddress: string, undoneId: string): Promise<string> {
	const response = await post(`${projectAddress}/undo`, { id: uuidV7(), undoneId });
	return response?.ok === true ? m.history_undone_now() : refusal(response);
}

/** Does again what was taken back last. */
export async function redoLast(projectAddress: string): Promise<string> {
	const response = await post(`${projectAddress}/redo`, { id: uuidV7() });
	return response?.ok === true ? m.history_redone_now() : refusal(response);
}

async function refusal(response: Response | undefined): Promise<string> {
	if (response === undefined) return m.history_no_connection();
	const { reason }: { reason?: string } = await response.json().catch(() => ({}));
	switch (reason) {
		case 'changed-since':
			return m.history_refused_changed_since();
		case 'undone-already':
			return m.history_why_undone();
		case 'not-yours':
			return m.history_why_not_yours();
		case 'nothing-left':
			return m.history_refused_nothing_left();
		default:
			return m.shell_something_broke();
	}
}

function post(address: string, body: unknown): Promise<Response | undefined> {
	return fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	}).catch(() => undefined);
}
