import { password, type Study } from './make-study.ts';
import { visitorOf, type Visitor } from './visitor.ts';

/** Invites coders one by one; each accepts with an account and a session of their own. `first` is the first one's number. */
export async function inviteCoders(
	origin: string,
	{ lead, projectAddress }: Study,
	count: number,
	first: number
): Promise<Visitor[]> {
	const coders: Visitor[] = [];
	while (coders.length < count) {
		const answer = await lead.act(`${projectAddress}/settings?/invite`, { role: 'coder' });
		const token = /\/invite\/([\w-]+)/.exec(answer)?.[1];
		if (token === undefined) throw new Error('The invitation holds no link');
		const number = coders.length + first;
		const coder = visitorOf(origin);
		await coder.act(`/invite/${token}?/makeAccount`, {
			name: `Codeur ${number}`,
			email: `codeur-${number}@example.org`,
			password
		});
		coders.push(coder);
	}
	return coders;
}
