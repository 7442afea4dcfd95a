import type { Coding } from '../coding/coding.ts';
import type { CoefficientResult } from './coefficient-result.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { percentAgreement } from './percent-agreement.ts';
import type { Ratings } from './ratings.ts';
import { unitsFromTurns, type Judgement, type ReadTranscript } from './units.ts';

/** How well coders agree on one code, counted on speaker turns. */
export type CodeAgreement = {
	readonly codeId: string;
	/** Turns judged by two coders or more. */
	readonly units: number;
	/** Turns that each coder gave the code, by coder; 0 for who never did. */
	readonly turnsByCoder: ReadonlyMap<string, number>;
	/** Pairwise, 0 to 1. */
	readonly percent: CoefficientResult;
	readonly alpha: CoefficientResult;
	/** Turns that some of their coders gave the code and others did not. */
	readonly differingTurns: number;
};

export type CoderComparison = {
	/** The transcripts that two coders or more have read; agreement is counted on these alone. */
	readonly transcriptIds: readonly string[];
	readonly coderIds: readonly string[];
	/** Speaker turns in these transcripts, the moderator's left out. */
	readonly units: number;
	/** Krippendorff's alpha over all turns × codes together. It can hide a weak code behind many good ones. */
	readonly overallAlpha: CoefficientResult;
	/** The codes that somebody used in these transcripts, in the order of the codebook. */
	readonly codes: readonly CodeAgreement[];
};

/**
 * Compares coders on the transcripts that at least two of them have marked as read.
 * `codeIds` gives the order of the codebook; a code that is not in it comes last.
 */
export function compareCoders(
	transcripts: readonly ReadTranscript[],
	codings: readonly Coding[],
	coderIds: readonly string[],
	codeIds: readonly string[]
): CoderComparison {
	const compared = transcripts.filter(
		({ readBy }) => coderIds.filter((coderId) => readBy.includes(coderId)).length > 1
	);
	const { turns, ratingsByCode } = unitsFromTurns(compared, codings, coderIds);
	const inOrder = [...new Set([...codeIds, ...ratingsByCode.keys()])];
	const codes = inOrder.flatMap((codeId) => {
		const ratings = ratingsByCode.get(codeId);
		return ratings === undefined ? [] : [agreementOnCode(codeId, ratings, coderIds)];
	});
	return {
		transcriptIds: compared.map(({ id }) => id),
		coderIds,
		units: turns.length,
		overallAlpha: krippendorffAlpha([...ratingsByCode.values()].flat()),
		codes
	};
}

function agreementOnCode(codeId: string, ratings: Ratings<Judgement>, coderIds: readonly string[]): CodeAgreement {
	const uses = coderIds.map(() => 0);
	let units = 0;
	let differingTurns = 0;
	for (const unit of ratings) {
		let judged = 0;
		let coded = 0;
		unit.forEach((judgement, column) => {
			if (judgement === undefined) return;
			judged += 1;
			coded += judgement;
			uses[column] = (uses[column] ?? 0) + judgement;
		});
		if (judged > 1) units += 1;
		if (coded > 0 && coded < judged) differingTurns += 1;
	}
	return {
		codeId,
		units,
		turnsByCoder: new Map(coderIds.map((coderId, column) => [coderId, uses[column] ?? 0])),
		percent: percentAgreement(ratings),
		alpha: krippendorffAlpha(ratings),
		differingTurns
	};
}
