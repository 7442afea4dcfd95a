import { foldedWords } from '../codebook/folded-words.ts';
import type { Linkable, LinkableCode } from './linkable.ts';

/** A link that somebody who types may mean; `target` is what comes to stand between the brackets. */
export type OfferedLink =
	| { readonly kind: 'code'; readonly target: string; readonly code: LinkableCode }
	| { readonly kind: 'turn'; readonly target: string; readonly title: string };

const most = 8;

/** The codes and places that what was typed between brackets may become, the likeliest first. */
export function offerLinks(typed: string, linkable: Linkable): OfferedLink[] {
	return [...offerPlaces(typed, linkable), ...offerCodes(typed, linkable)].slice(0, most);
}

/** `FG` offers every group; with a group and a number, the turns that begin with that number. */
function offerPlaces(typed: string, { transcripts }: Linkable): OfferedLink[] {
	const asked = /^\s*FG?\s?(\d{0,4})(?:[\s·.,:-]*T?\s?(\d{0,6}))?\s*$/i.exec(typed);
	if (asked === null) return [];
	const [, group = '', turn = ''] = asked;
	return transcripts.flatMap(({ focusGroupNumber, title, turnCount }) => {
		if (!String(focusGroupNumber).startsWith(group)) return [];
		const number = turn === '' ? 1 : Number(turn);
		if (number < 1 || number > turnCount) return [];
		return [{ kind: 'turn' as const, target: `FG${focusGroupNumber}·T${number}`, title }];
	});
}

function offerCodes(typed: string, { codes }: Linkable): OfferedLink[] {
	const sought = foldedWords(typed);
	const ranked = codes.flatMap((code) => {
		const [name, path, abbreviation] = [code.name, code.path, code.abbreviation].map(foldedWords);
		const rank = [
			sought === '' || name?.startsWith(sought) === true || abbreviation === sought,
			` ${name}`.includes(` ${sought}`),
			path?.includes(sought) === true
		].indexOf(true);
		return rank === -1 ? [] : [{ code, rank }];
	});
	return ranked
		.toSorted((one, other) => one.rank - other.rank)
		.map(({ code }) => ({ kind: 'code', target: isOnlyOneNamed(code, codes) ? code.name : code.path, code }));
}

/** Two codes under different themes may have one name; then the path says which. */
function isOnlyOneNamed(code: LinkableCode, codes: readonly LinkableCode[]): boolean {
	return codes.every((other) => other.id === code.id || foldedWords(other.name) !== foldedWords(code.name));
}
