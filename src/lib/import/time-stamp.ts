/** Parts of one digit count where a fraction shows that it is a time (`0:0:3.310`): `3:0` is a score. */
const clock = String.raw`(?:\d{1,3}(?::\d{1,2}){2}[.,]\d{1,3}|\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?)`;
const range = String.raw`(${clock})(?:[ \t]{0,3}(?:-->|-|–)[ \t]{0,3}(${clock}))?`;

/** One time or a range of two, as a source for larger patterns; it holds two groups. */
export const bareTime = range;
/** The same between brackets, or in the form of f4 (`#00:01:02-5#`); it holds six groups. */
export const markedTime = String.raw`(?:\[${range}\]|\(${range}\)|#(${clock}(?:-\d)?)#)`;

const markedAtStart = new RegExp(String.raw`^${markedTime}[ \t]{0,9}(?:[-–—][ \t]{1,9})?`);
/** A capital may touch the time (`00:02Anna`); those of `10:30AM` belong to it. */
const bareAtStart = new RegExp(
	String.raw`^${bareTime}(?=\s|$|(?![AP]M)\p{Lu}|\p{Lo})[ \t]{0,9}(?:[-–—][ \t]{1,9})?`,
	'u'
);
const markedAtEnd = new RegExp(String.raw`[ \t]{0,9}${markedTime}$`);
const atEnd = new RegExp(String.raw`(?:${markedTime}|${bareTime})$`);

export type TimeStamp = { readonly startSeconds: number; readonly endSeconds?: number | undefined };
export type TimedLine = TimeStamp & { readonly rest: string };

/** `[00:01:02] words`, `00:01:02 words`, `(01:02 - 01:09) words`: the time and the words behind it. */
export function timeAtStart(line: string): TimedLine | undefined {
	if (!/^[[(#\d]/.test(line)) return undefined;
	return markedTimeAtStart(line) ?? stripped(line, bareAtStart.exec(line.slice(0, 80)));
}

/** As `timeAtStart`, for times between brackets only: those cannot be a time of day that someone mentions. */
export function markedTimeAtStart(line: string): TimedLine | undefined {
	return stripped(line, markedAtStart.exec(line.slice(0, 80)));
}

/** `words 01:02`, `words[01:02]`, `words #00:01:02-5#`: the time and the words before it. */
export function timeAtEnd(line: string): TimedLine | undefined {
	const tail = line.slice(-40);
	const found = atEnd.exec(tail);
	const time = found === null ? undefined : timeOfGroups(found.slice(1));
	if (found === null || time === undefined) return undefined;
	return { ...time, rest: line.slice(0, line.length - found[0].length).trimEnd() };
}

/** As `timeAtEnd`, for times between signs only; it is the one time that the file gives of these words. */
export function markedTimeAtEnd(line: string): TimedLine | undefined {
	const found = markedAtEnd.exec(line.slice(-40));
	const time = found === null ? undefined : timeOfGroups(found.slice(1));
	if (found === null || time === undefined) return undefined;
	return { ...time, rest: line.slice(0, line.length - found[0].length).trimEnd() };
}

/** Seconds of `12:31`, `1:02:03`, `0:0:3.310`; `undefined` for what is no time, such as `12:75`. */
export function secondsOfClock(text: string): number | undefined {
	const parts = text.trim().replace(/[,-]/, '.').split(':');
	if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,3}(?:\.\d{1,3})?$/.test(part)))
		return undefined;
	const numbers = parts.map(Number);
	if (numbers.slice(1).some((part) => part >= 60)) return undefined;
	const milliseconds = numbers.reduce((total, part) => total * 60 + Math.round(part * 1000), 0);
	return milliseconds / 1000;
}

/** The time in the groups of a match on `bareTime` or `markedTime`. */
export function timeOfGroups(groups: readonly (string | undefined)[]): TimeStamp | undefined {
	const [start, end] = groups.filter((group) => group !== undefined).map(secondsOfClock);
	return start === undefined ? undefined : { startSeconds: start, endSeconds: end };
}

function stripped(line: string, found: RegExpExecArray | null): TimedLine | undefined {
	const time = found === null ? undefined : timeOfGroups(found.slice(1));
	if (found === null || time === undefined) return undefined;
	return { ...time, rest: line.slice(found[0].length) };
}
