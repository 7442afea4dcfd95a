/** Asks for two passages that carry a code, once for each code; none where there is no connection. */
export function codeExamples(projectAddress: string): (codeId: string) => Promise<readonly string[]> {
	const asked = new Map<string, Promise<readonly string[]>>();
	return (codeId) => {
		const examples = asked.get(codeId) ?? ask(`${projectAddress}/codebook/examples?code=${codeId}`);
		asked.set(codeId, examples);
		return examples;
	};
}

async function ask(address: string): Promise<readonly string[]> {
	const response = await fetch(address).catch(() => undefined);
	return response?.ok === true ? response.json() : [];
}
