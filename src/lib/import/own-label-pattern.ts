import type { LabelledLine } from './label-shapes.ts';
import { bareTime, timeOfGroups } from './time-stamp.ts';

/** A reviewer's own way of writing labels, made ready for reading lines. */
export type OwnLabelPattern = { readonly shape: RegExp; readonly hasTime: boolean };

export type OwnPatternResult =
	| { readonly ok: true; readonly pattern: OwnLabelPattern }
	| { readonly ok: false; readonly reason: 'pattern-not-readable' };

const longestPattern = 100;
const longestHead = 300;
const name = String.raw`([^\n]{1,60}?)`;
const places: Readonly<Record<string, 'name' | 'time' | 'number'>> = {
	naam: 'name',
	name: 'name',
	tijd: 'time',
	time: 'time',
	nummer: 'number',
	number: 'number'
};

/**
 * Reads a pattern such as `<naam> zegt:` or `(<naam>) <tijd>`: `<naam>` (or `<name>`) once, `<tijd>` and `<nummer>` at
 * most once, everything else as it is written. Blanks stand for any blanks. Signs have no meaning of their own, so a
 * pattern cannot run away. A pattern that is the name alone needs a line of its own.
 */
export function parseOwnPattern(written: string): OwnPatternResult {
	const refused = { ok: false, reason: 'pattern-not-readable' } as const;
	const pattern = written.trim();
	if (pattern.length > longestPattern) return refused;
	const seen = { name: 0, time: 0, number: 0 };
	let source = '';
	for (const part of pattern.split(/(<[a-z]{1,10}>|\s+)/i)) {
		const place = part.startsWith('<') ? places[part.slice(1, -1).toLowerCase()] : undefined;
		if (place !== undefined) {
			seen[place] += 1;
			source +=
				place === 'name' ? name : place === 'time' ? String.raw`[[(#]?${bareTime}(?:-\d)?[\])#]?` : String.raw`\d{1,6}`;
		} else if (/^\s+$/.test(part)) source += String.raw`[ \t\u00a0]{1,9}`;
		else source += part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
	}
	if (seen.name !== 1 || seen.time > 1 || seen.number > 1) return refused;
	const isNameLast = /<na(?:am|me)>$/i.test(pattern);
	const shape = new RegExp(`^${source}${isNameLast ? '$' : ''}`, 'u');
	return { ok: true, pattern: { shape, hasTime: seen.time === 1 } };
}

/** The label that a line opens with in this way of writing; times before or behind the name count for the turn. */
export function readOwnLabel(line: string, { shape, hasTime }: OwnLabelPattern): LabelledLine | undefined {
	const found = shape.exec(line.slice(0, longestHead));
	if (found === null) return undefined;
	const groups = found.slice(1);
	const label = groups.find((group) => group !== undefined && !/^[\d:.,]+$/.test(group))?.trim();
	if (label === undefined || label === '') return undefined;
	const time = hasTime
		? timeOfGroups(groups.filter((group) => group !== undefined && /^[\d:.,]+$/.test(group)))
		: undefined;
	return { label, rest: line.slice(found[0].length).trim(), ...time };
}
