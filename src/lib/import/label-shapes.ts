import { bareTime, markedTime, timeAtStart, timeOfGroups, type TimeStamp } from './time-stamp.ts';

/** A line that may name its speaker: the label, its time if it has one, and what is said on the same line. */
export type LabelledLine = Partial<TimeStamp> & { readonly label: string; readonly rest: string };

const longestHead = 200;
const turnNumber = /^(?:\[[A-Za-z]{0,3}\d{1,5}\][ \t]{0,9}|#?\d{1,5}(?:[.)][ \t]{1,9}|[ \t]{2,9}|\t))/;
const emphasis = String.raw`(?:\*{1,3}|_{1,3})`;
const addition = String.raw`(?:[ \t]{0,2}\((?=[^()\n]{0,39}[A-Za-z])[^()\n]{1,40}\))?`;
const name = String.raw`[^:：\n[\]<>"“”„«»?!;,=|{}\\]{1,60}?${addition}`;
/** A label bare, or in the signs that transcribers set it in: `[Anna]`, `{Anna}`, `@Anna`, `#Anna`; it holds three groups. */
const written = String.raw`(?:\[(${name})\]|\{(${name})\}|[@#]?(${name}))`;
const colonLabel = new RegExp(
	String.raw`^${emphasis}?${written}[ \t\u00a0]{0,4}(?:${markedTime}|${bareTime})?[ \t\u00a0]{0,4}${emphasis}?[ \t\u00a0]{0,4}[:：]${emphasis}?`
);
/** Beside a time a name may stand as in a list: `Vries, Anna de`. */
const listedName = String.raw`[^:：\n[\]<>"“”„«»?!;,=|{}\\]{1,60}?(?:,[ \t]{1,2}[^:：\n[\]<>"“”„«»?!;,=|{}\\]{1,40}?)?${addition}`;
const beforeTime = String.raw`${emphasis}?(?:\[(${listedName})\]|\{(${listedName})\}|[@#]?(${listedName}))${emphasis}?[ \t\u00a0]{0,4}(?:[|–-][ \t]{0,4}|[ \t\u00a0]{1,5})`;
const timedLabel = new RegExp(String.raw`^${beforeTime}(?:${markedTime}|${bareTime})$`);
const timedWords = new RegExp(String.raw`^${beforeTime}(?:${markedTime}|${bareTime})[ \t\u00a0]{1,9}(?=[^\s:–-])`);
const bracketTag = new RegExp(String.raw`^(?:\[(${name})\]|\{(${name})\})(?=\s|$)`);
const tabLabel = new RegExp(String.raw`^[@#]?(${name})[ ]{0,4}\t[ \t]{0,9}(?=\S)`);
const dashLabel = new RegExp(String.raw`^[@#]?(${name})(?:[ \t]{1,4}[-–—][ \t]{1,4}|[-–—](?=\p{Lu}))(?=\S)`, 'u');

/** `Anna: hallo`, `[T003] Anna: hallo`, `[00:01:02] Anna: hallo`, `Anna [00:01:02]: hallo`, `Anna: [00:01:02] hallo`, `**Anna:** hallo`, `{Anna}: hallo`, `@Anna: hallo`, `Anna:`. */
export function readColonLabel(line: string): LabelledLine | undefined {
	const unnumbered = line.slice(turnNumber.exec(line.slice(0, longestHead))?.[0].length ?? 0);
	const before = timeAtStart(unnumbered);
	const head = before?.rest ?? unnumbered;
	const found = colonLabel.exec(head.slice(0, longestHead));
	if (found === null) return undefined;
	const behind = head.slice(found[0].length);
	if (isInsideWord(behind)) return undefined;
	const after = timeBehindColon(behind.trimStart());
	const time = before ?? timeOfGroups(found.slice(4)) ?? after;
	return {
		label: cleaned(found[1] ?? found[2] ?? found[3] ?? ''),
		rest: (after?.rest ?? behind).trim(),
		startSeconds: time?.startSeconds,
		endSeconds: time?.endSeconds
	};
}

/** `Anna de Vries  00:12`, `[Anna de Vries] 00:12`, `Anna | 00:12` on a line of its own. */
export function readTimedLabel(line: string): LabelledLine | undefined {
	if (line.length > longestHead) return undefined;
	const found = timedLabel.exec(line);
	const time = found === null ? undefined : timeOfGroups(found.slice(4));
	if (found === null || time === undefined) return undefined;
	return { ...time, label: cleaned(found[1] ?? found[2] ?? found[3] ?? ''), rest: '' };
}

/** `Anna de Vries  00:12  hallo`, `Anna de Vries (00:12) hallo` */
export function readTimedWords(line: string): LabelledLine | undefined {
	const found = timedWords.exec(line.slice(0, longestHead));
	const time = found === null ? undefined : timeOfGroups(found.slice(4));
	if (found === null || time === undefined) return undefined;
	const label = cleaned(found[1] ?? found[2] ?? found[3] ?? '');
	return { ...time, label, rest: line.slice(found[0].length).trim() };
}

/** `00:12 Anna de Vries` on a line of its own, with the words under it. */
export function readTimeThenLabel(line: string, _above: string, below: string): LabelledLine | undefined {
	const time = line.length > longestHead ? undefined : timeAtStart(line);
	const isAlone = below === '' || timeAtStart(below) !== undefined;
	const label = time === undefined || time.rest === '' || isAlone ? undefined : readBareLabel(time.rest);
	return label === undefined || time === undefined
		? undefined
		: { ...label, startSeconds: time.startSeconds, endSeconds: time.endSeconds };
}

/** `[id1] hallo`, `{Anna} hallo` */
export function readBracketTag(line: string): LabelledLine | undefined {
	const found = bracketTag.exec(line.slice(0, longestHead));
	if (found === null) return undefined;
	return { label: cleaned(found[1] ?? found[2] ?? ''), rest: line.slice(found[0].length).trim() };
}

/** `Anna<tab>hallo` */
export function readTabLabel(line: string): LabelledLine | undefined {
	return readSeparated(line, tabLabel);
}

/** `Anna - hallo`, `Docent 4-Jongens, het is tijd.` */
export function readDashLabel(line: string): LabelledLine | undefined {
	return readSeparated(line, dashLabel);
}

function readSeparated(line: string, shape: RegExp): LabelledLine | undefined {
	const time = timeAtStart(line);
	const head = time?.rest ?? line;
	const found = shape.exec(head.slice(0, longestHead));
	if (found === null) return undefined;
	const label = cleaned(found[1] ?? '');
	return {
		label,
		rest: head.slice(found[0].length).trim(),
		startSeconds: time?.startSeconds,
		endSeconds: time?.endSeconds
	};
}

/** `Anna` on a line of its own; what stands around it must show that it is a label. */
export function readBareLabel(line: string): LabelledLine | undefined {
	if (line.length > 40 || /[.,;:!?…)\]"”’]$/u.test(line)) return undefined;
	const label = cleaned(line.replace(/^[@#]/, ''));
	return label === '' ? undefined : { label, rest: '' };
}

/** The colon of `https://`, `17:30`, `C:\` or a smiley. */
function isInsideWord(behind: string): boolean {
	return /^[/\\)\d]/.test(behind);
}

function timeBehindColon(text: string): ReturnType<typeof timeAtStart> {
	return /^[[(#]/.test(text) ? timeAtStart(text) : undefined;
}

function cleaned(label: string): string {
	return label
		.replace(/[*_]{1,3}$/, '')
		.replace(/\s+/g, ' ')
		.trim();
}
