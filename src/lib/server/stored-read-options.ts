import type { ColumnChoice, ReadOptions } from '#lib/import/read-options.ts';
import { isRecord, parseJson } from './stored-json.ts';

const longestList = 500;
const longestWords = 200;

/** Reads options as a browser sent or the database kept them; `undefined` when they are not such. */
export function readOptionsOf(written: string): ReadOptions | undefined {
	const value = parseJson(written);
	if (!isRecord(value)) return undefined;
	const { encoding, columns, isPageFurnitureKept, ownPattern, notSpeakers, speakersToo } = value;
	const options = {
		encoding: words(encoding),
		columns: columns === undefined ? undefined : columnsOf(columns),
		isPageFurnitureKept: typeof isPageFurnitureKept === 'boolean' ? isPageFurnitureKept : undefined,
		ownPattern: words(ownPattern),
		notSpeakers: list(notSpeakers),
		speakersToo: list(speakersToo)
	};
	const said = Object.entries(options).filter(([, option]) => option !== undefined);
	const given = Object.entries(value).filter(([, option]) => option !== undefined && option !== null && option !== '');
	return said.length === given.length ? Object.fromEntries(said) : undefined;
}

function columnsOf(value: unknown): ColumnChoice | undefined {
	if (!isRecord(value)) return undefined;
	const { speaker, text, time } = value;
	if (!isColumn(text)) return undefined;
	return { speaker: isColumn(speaker) ? speaker : undefined, text, time: isColumn(time) ? time : undefined };
}

function isColumn(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1000;
}

function words(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' && value.length <= longestWords ? value : undefined;
}

function list(value: unknown): string[] | undefined {
	if (!Array.isArray(value) || value.length > longestList) return undefined;
	const labels = value.map(words);
	return labels.every((label) => label !== undefined) ? labels : undefined;
}
