import type { Coding } from '../coding/coding.ts';
import type { Passage } from '../transcripts/passage.ts';
import type { SpeakerTurn } from '../transcripts/speaker-turn.ts';
import { turnsTouched } from '../transcripts/turns-touched.ts';
import { unitsFromTurns, type Judgement, type ReadTranscript, type UnitTurn } from './units.ts';

export type CoderJudgement =
	| { readonly coderId: string; readonly kind: 'coded'; readonly passages: readonly Passage[] }
	| { readonly coderId: string; readonly kind: 'not-coded' }
	| { readonly coderId: string; readonly kind: 'not-read' };

/** A turn that some coders gave a code and others, who read it, did not. */
export type Disagreement = UnitTurn & { readonly judgements: readonly CoderJudgement[] };

/** The turns on which coders differ about one code, in the order of the transcripts, with what each coder marked there. */
export function listDisagreements(
	codeId: string,
	transcripts: readonly ReadTranscript[],
	codings: readonly Coding[],
	coderIds: readonly string[]
): readonly Disagreement[] {
	const ofCode = codings.filter((coding) => coding.codeId === codeId);
	const { turns, ratingsByCode } = unitsFromTurns(transcripts, ofCode, coderIds);
	const ratings = ratingsByCode.get(codeId) ?? [];
	const codingsByTurn = groupByTurn(ofCode, transcripts);
	return turns.flatMap((unit, position) => {
		const judgements = ratings[position] ?? [];
		if (!judgements.includes(0) || !judgements.includes(1)) return [];
		const codingsHere = codingsByTurn.get(unit.turn) ?? [];
		return [
			{
				...unit,
				judgements: coderIds.map((coderId, column) => judgementOf(coderId, judgements[column], codingsHere))
			}
		];
	});
}

function groupByTurn(
	codings: readonly Coding[],
	transcripts: readonly ReadTranscript[]
): ReadonlyMap<SpeakerTurn, readonly Coding[]> {
	const turnsByTranscript = new Map(transcripts.map(({ id, turns }) => [id, turns]));
	const codingsByTurn = new Map<SpeakerTurn, Coding[]>();
	for (const coding of codings) {
		const turns = turnsByTranscript.get(coding.passage.transcriptId) ?? [];
		for (const position of turnsTouched(turns, coding.passage)) {
			const turn = turns[position];
			if (turn !== undefined) codingsByTurn.set(turn, [...(codingsByTurn.get(turn) ?? []), coding]);
		}
	}
	return codingsByTurn;
}

function judgementOf(coderId: string, judgement: Judgement | undefined, codings: readonly Coding[]): CoderJudgement {
	if (judgement === undefined) return { coderId, kind: 'not-read' };
	if (judgement === 0) return { coderId, kind: 'not-coded' };
	const passages = codings.filter((coding) => coding.coderId === coderId).map((coding) => coding.passage);
	return { coderId, kind: 'coded', passages };
}
