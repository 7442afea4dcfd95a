import type { Stretch } from './stretch.ts';

/**
 * Makes one turn of neighbouring stretches of the same speaker: a turn is one uninterrupted contribution, however many
 * paragraphs or captions a transcriber cut it into. The first start time and the last end time hold for the whole.
 */
export function joinNeighbours(stretches: readonly Stretch[], separator: ' ' | '\n'): Stretch[] {
	const groups: Stretch[][] = [];
	for (const stretch of stretches) {
		const group = groups.at(-1);
		const last = group?.[0];
		if (group !== undefined && last !== undefined && isSameSpeaker(last, stretch)) group.push(stretch);
		else groups.push([stretch]);
	}
	return groups.flatMap((group) => joined(group, separator));
}

function isSameSpeaker(one: Stretch, other: Stretch): boolean {
	return one.kind === 'turn' && other.kind === 'turn' && one.label !== undefined && one.label === other.label;
}

function joined(group: readonly Stretch[], separator: string): Stretch[] {
	const [first] = group;
	if (first === undefined || first.kind !== 'turn' || group.length === 1) return [...group];
	const turns = group.filter((stretch) => stretch.kind === 'turn');
	const texts = turns.map((turn) => turn.text).filter((text) => text.trim() !== '');
	const notes = turns.flatMap((turn) => turn.notes ?? []);
	return [{ ...first, text: texts.join(separator), endSeconds: turns.at(-1)?.endSeconds, notes }];
}
