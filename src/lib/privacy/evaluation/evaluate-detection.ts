import { findPersonalData } from '../personal-data/find-personal-data.ts';
import { personalDataKinds, type PersonalDataKind } from '../personal-data/personal-data-kind.ts';
import type { Certainty } from '../personal-data/personal-data-hit.ts';
import type { PersonalDataKnowledge } from '../personal-data/personal-data-knowledge.ts';
import { writingStyles, type LabelledText, type NameSource } from './labelled-text.ts';
import { score, type HitOutcome, type LabelOutcome } from './score.ts';

/** So many out of so many. */
export type Share = { readonly count: number; readonly of: number };

/** How the search does on one group of labels, by how strictly one counts. */
export type RecallRow = {
	readonly group: string;
	readonly exact: Share;
	readonly found: Share;
	readonly noticed: Share;
	readonly covered: Share;
};

/** How often hits of one group are right, by how strictly one counts. */
export type PrecisionRow = {
	readonly group: string;
	readonly exact: Share;
	readonly right: Share;
	readonly onSomething: Share;
};

export type Evaluation = {
	readonly recall: readonly RecallRow[];
	readonly precision: readonly PrecisionRow[];
	/** Transcripts in which hits cover all that names somebody directly, by how they are written. */
	readonly nothingMissed: readonly { readonly group: string; readonly transcripts: Share }[];
	readonly characters: number;
};

/** What names or reaches somebody without anything else being known. */
const directIdentifiers: ReadonlySet<PersonalDataKind> = new Set([
	'name',
	'phone',
	'email',
	'iban',
	'bsn',
	'account',
	'licence-plate'
]);

/** Lets the search loose on texts of which it is known what is in them, and counts. */
export function evaluateDetection(texts: readonly LabelledText[], knowledge: PersonalDataKnowledge): Evaluation {
	const scored = texts.map((text) => ({
		text,
		...score(text.text, text.labels, findPersonalData(text.text, text.turns, knowledge))
	}));
	const groups = writingStyles.map((style) => {
		const some = scored.filter(({ text }) => text.style === style);
		return { style, some, labels: some.flatMap(({ labels }) => labels), hits: some.flatMap(({ hits }) => hits) };
	});
	return {
		recall: groups.flatMap(({ style, labels }) => recallRows(style, labels)),
		precision: groups.flatMap(({ style, hits }) => precisionRows(style, hits)),
		nothingMissed: groups.map(({ style, some }) => ({
			group: style,
			transcripts: shareOf(some, ({ labels }) =>
				labels.every(({ label, isCovered }) => isCovered || !directIdentifiers.has(label.kind))
			)
		})),
		characters: texts.reduce((sum, { text }) => sum + text.length, 0)
	};
}

function recallRows(style: string, outcomes: readonly LabelOutcome[]): RecallRow[] {
	const sources: readonly NameSource[] = ['listed', 'held-out'];
	const names = sources.map((source) =>
		recallRow(
			`${style}: name, ${source}`,
			outcomes.filter(({ label }) => label.source === source)
		)
	);
	const others = personalDataKinds
		.filter((kind) => kind !== 'name')
		.map((kind) =>
			recallRow(
				`${style}: ${kind}`,
				outcomes.filter(({ label }) => label.kind === kind)
			)
		);
	return [...names, ...others, recallRow(`${style}: all`, outcomes)];
}

function recallRow(group: string, outcomes: readonly LabelOutcome[]): RecallRow {
	return {
		group,
		exact: shareOf(outcomes, ({ isExact }) => isExact),
		found: shareOf(outcomes, ({ isFound }) => isFound),
		noticed: shareOf(outcomes, ({ isNoticed }) => isNoticed),
		covered: shareOf(outcomes, ({ isCovered }) => isCovered)
	};
}

function precisionRows(style: string, outcomes: readonly HitOutcome[]): PrecisionRow[] {
	const certainties: readonly Certainty[] = ['certain', 'likely', 'ask'];
	return [
		...certainties.map((certainty) =>
			precisionRow(
				`${style}: ${certainty}`,
				outcomes.filter(({ hit }) => hit.certainty === certainty)
			)
		),
		...personalDataKinds.map((kind) =>
			precisionRow(
				`${style}: ${kind}`,
				outcomes.filter(({ hit }) => hit.kind === kind)
			)
		),
		precisionRow(`${style}: all`, outcomes)
	];
}

function precisionRow(group: string, outcomes: readonly HitOutcome[]): PrecisionRow {
	return {
		group,
		exact: shareOf(outcomes, ({ isExact }) => isExact),
		right: shareOf(outcomes, ({ isRight }) => isRight),
		onSomething: shareOf(outcomes, ({ isOnSomething }) => isOnSomething)
	};
}

function shareOf<Outcome>(outcomes: readonly Outcome[], isCounted: (outcome: Outcome) => boolean): Share {
	return { count: outcomes.filter(isCounted).length, of: outcomes.length };
}
