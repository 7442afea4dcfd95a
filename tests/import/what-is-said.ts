import type { ReadOptions } from '#lib/import/read-options.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';

/** What is read of a file: `label|text` of each turn with its time before it, `kind> text` of what nobody says. */
export async function saidIn(
	bytes: Uint8Array | string,
	fileName: string,
	options: ReadOptions = {}
): Promise<string[]> {
	const result = await readTranscript(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, fileName, options);
	if (!result.ok) throw new Error(result.reason);
	const { text, turns } = result.transcript;
	return turns.map((turn) => {
		const words = text.slice(turn.start, turn.end);
		if (turn.kind !== 'turn') return `${turn.kind}> ${words}`;
		return `${turn.startSeconds === undefined ? '' : `${turn.startSeconds} `}${turn.label ?? '?'}|${words}`;
	});
}

/** Why a file is refused; nothing when it is read. */
export async function refusalOf(bytes: Uint8Array | string, fileName: string): Promise<string | undefined> {
	const result = await readTranscript(typeof bytes === 'string' ? Buffer.from(bytes) : new Uint8Array(bytes), fileName);
	return result.ok ? undefined : result.reason;
}
