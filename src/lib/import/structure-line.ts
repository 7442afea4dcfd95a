const longestEvent = 200;
const question = /^(?:vraag|question|frage)\s{0,3}\d{1,3}[a-z]?\s{0,3}(?:[.:)–-]|$)/iu;
const heading =
	/^(?:thema|theme|topic|onderwerp|stelling|deel|part|blok|section|hoofdstuk)\s{1,3}(?:\d{1,3}|[IVX]{1,5})\s{0,3}(?:[.:)–-]|$)/iu;

/** `18-29 (5 deelnemers)`: who is in the group that speaks from here. */
const group =
	/^[^.!?:]{1,60}\(\d{1,3} (?:participants|deelnemers|respondent(?:en|s)|personen|people|persons|leerlingen|studenten|students|pupils|docenten|teachers)\)$/iu;
/** What a program adds of itself: `Transcribed by https://otter.ai`. */
const colophon = /^(?:transcribed|getranscribeerd)\s(?:by|with|door|met)\s\S{1,60}(?:\s\S{1,30}){0,4}$/iu;
const recording = /^.{1,80}\s(?:started|stopped) (?:transcription|recording)$/iu;

/** What a line is that no one speaks: a numbered question of the guide, a heading, an event between brackets. */
export function structureKind(line: string, isHeading: boolean): 'heading' | 'question' | 'event' | undefined {
	if (isHeading) return question.test(line) || line.endsWith('?') ? 'question' : 'heading';
	if (question.test(line)) return 'question';
	if (heading.test(line) || colophon.test(line) || (line.endsWith(')') && group.test(line))) return 'heading';
	if (/(?:transcription|recording)$/i.test(line.slice(-13)) && recording.test(line)) return 'event';
	return isEvent(line) ? 'event' : undefined;
}

/** `(gelach)`, `[Cross Talk 3:00]`: words between one pair of brackets and nothing else. */
export function isEvent(line: string): boolean {
	if (line.length > longestEvent || !/\p{L}/u.test(line)) return false;
	const closing = line.startsWith('[') ? ']' : line.startsWith('(') ? ')' : undefined;
	return closing !== undefined && line.indexOf(closing) === line.length - 1;
}

/** A line drawn with signs: `=====`, `---`, `* * *`. It holds no words and is not kept. */
export function isRule(line: string): boolean {
	return /^(?:([=\-_*~#/.])\s?)(?:\1\s?){2,}$/.test(line.slice(0, 400)) && line.length <= 400;
}
