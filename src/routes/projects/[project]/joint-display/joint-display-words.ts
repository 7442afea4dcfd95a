import {
	longestNote,
	longestTitle,
	type JointDisplayRefusal,
	type Reading
} from '#lib/joint-display/joint-display-row.ts';
import { m } from '#lib/paraglide/messages.js';

export type ThemeChange = 'added' | 'changed' | 'removed';
export type ThemeRefusal = JointDisplayRefusal | 'unknown-reading';

export const readingWords: Readonly<Record<Reading, () => string>> = {
	convergent: m.joint_display_reading_convergent,
	divergent: m.joint_display_reading_divergent,
	expands: m.joint_display_reading_expands,
	silent: m.joint_display_reading_silent
};

export function isThemeRefusal(reason: unknown): reason is ThemeRefusal {
	return typeof reason === 'string' && reason in refusalWords;
}

export const changeWords: Readonly<Record<ThemeChange, () => string>> = {
	added: m.joint_display_added,
	changed: m.joint_display_changed,
	removed: m.joint_display_removed
};

export const refusalWords: Readonly<Record<ThemeRefusal, () => string>> = {
	'title-missing': m.joint_display_refused_title_missing,
	'title-too-long': () => m.joint_display_refused_title_too_long({ count: longestTitle }),
	'codes-missing': m.joint_display_refused_codes_missing,
	'unknown-reading': m.joint_display_refused_unknown_reading,
	'note-too-long': () => m.joint_display_refused_note_too_long({ count: longestNote }),
	'silent-with-finding': m.joint_display_refused_silent_with_finding
};
