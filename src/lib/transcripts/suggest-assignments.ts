import { freePseudonym } from './free-pseudonym.ts';
import type { SpeakerAssignment } from './speaker-assignment.ts';

const numbered = String.raw`(?:[\s._-]*\p{N}+)?`;
const moderator = new RegExp(
	`^(?:moderator|mod|gespreksleid(?:er|ster)|interview(?:er|ster)|int|facilitator|host)${numbered}$`,
	'iu'
);
/** `I` for interviewer; the small letter is a word. */
const initialOfInterviewer = new RegExp(`^I${numbered}$`, 'u');
const several =
	/^(?:all|allen|allemaal|iedereen|groep|group|everyone|several|multiple|meerdere|several speakers|meerdere sprekers)$/iu;
const unknown = new RegExp(`^(?:onbekend|unknown|onbekende spreker|unknown speaker)${numbered}$`, 'iu');

/**
 * A first guess for every label: who is called moderator is one, the rest are new participants under the next free
 * pseudonyms P01, P02, … of the project. A label that is another with a number in brackets (`Anna (2)`), or the same in
 * other capitals, is the same person. Where no label names a moderator, nobody is taken for one.
 */
export function suggestAssignments(
	labels: readonly string[],
	pseudonymsTaken: readonly string[]
): Map<string, SpeakerAssignment> {
	const taken = [...pseudonymsTaken];
	const suggestions = new Map<string, SpeakerAssignment>();
	for (const label of labels) {
		const role = roleNamed(label);
		if (role !== undefined) {
			suggestions.set(label, { kind: role });
			continue;
		}
		const same = sameLabel(label, [...suggestions.keys()]);
		if (same !== undefined) {
			suggestions.set(label, { kind: 'same-as', label: same });
			continue;
		}
		const pseudonym = freePseudonym(taken);
		taken.push(pseudonym);
		suggestions.set(label, { kind: 'new-participant', pseudonym });
	}
	return suggestions;
}

/** A label before this one that says the same name, as `Lieke` does for `Lieke (2)`. */
function sameLabel(label: string, before: readonly string[]): string | undefined {
	const name = folded(label.replace(/\s*\(\d{1,2}\)$/, ''));
	return before.find((other) => folded(other) === name);
}

/** Without capitals and accents. */
function folded(label: string): string {
	return label
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.trim()
		.toLowerCase();
}

function roleNamed(label: string): 'moderator' | 'several' | 'unknown' | undefined {
	const words = label.trim();
	if (moderator.test(words) || initialOfInterviewer.test(words)) return 'moderator';
	if (several.test(words)) return 'several';
	return unknown.test(words) ? 'unknown' : undefined;
}
