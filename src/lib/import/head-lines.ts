import type { LabelledLine } from './label-shapes.ts';
import { labelKind } from './label-kind.ts';
import { fieldWords } from './label-words.ts';

type PlacedLabel = readonly [index: number, line: LabelledLine];

const longestField = 60;

/**
 * Lines above the first turn that say who was there (`Moderator: Amber`, `Deelnemers: Nick, Lisa`, `Respondent: R12`
 * under `Datum: 3 mei`): they begin with a role as a turn may, but nobody speaks in them. Gives their numbers.
 * `labelled` are the lines whose label is a speaker, in order; `possible` all that look labelled.
 */
export function headLines(
	labelled: readonly PlacedLabel[],
	possible: ReadonlyMap<number, LabelledLine>
): ReadonlySet<number> {
	const counts = new Map<string, number>();
	for (const [, { label }] of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
	const isField = ([, { label }]: PlacedLabel): boolean => fieldWords.has(label.toLowerCase());
	const firstTurn = labelled.findIndex(([, line]) => !isAboutSomeone(line, counts));
	const first = labelled[firstTurn]?.[0] ?? 0;
	const hasFields = [...possible].some((line) => line[0] < first && isField(line));
	const head = labelled
		.slice(0, Math.max(0, firstTurn))
		.filter(([, line]) => isRoster(line, counts) || (hasFields && counts.get(line.label) === 1));
	return new Set(head.map(([index]) => index));
}

function isAboutSomeone(line: LabelledLine, counts: ReadonlyMap<string, number>): boolean {
	if (labelKind(line.label) !== 'role' || line.startSeconds !== undefined) return false;
	const isShort = line.rest !== '' && line.rest.length <= longestField && !/[.!?…]["”’)]?$/u.test(line.rest);
	return isRoster(line, counts) || (isShort && counts.get(line.label) === 1);
}

/** Nothing but names of people who speak. */
function isRoster({ label, rest }: LabelledLine, counts: ReadonlyMap<string, number>): boolean {
	const names = rest.split(/\s*(?:[,;&]|\s(?:en|and)\s)\s*/u);
	return names.every((name) => name !== label && counts.has(name));
}
