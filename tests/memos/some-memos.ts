import type { Linkable } from '#lib/memos/linkable.ts';
import type { Memo, MemoSubject } from '#lib/memos/memo.ts';

export const linkable: Linkable = {
	codes: [
		{
			...{ id: 'opvolging', name: 'Opvolging', abbreviation: 'ME-OPV', formerNames: ['Terugkoppeling'] },
			...{ hue: 4, path: 'Melden › Opvolging' }
		},
		{
			...{ id: 'norm', name: 'Norm', abbreviation: '', formerNames: [], hue: 2, path: 'Groep › Norm' }
		},
		{
			...{ id: 'norm-school', name: 'Norm', abbreviation: '', formerNames: [], hue: 3, path: 'School › Norm' }
		}
	],
	transcripts: [
		{ id: 'fg2', focusGroupNumber: 2, title: 'Studenten', turnCount: 98 },
		{ id: 'fg12', focusGroupNumber: 12, title: 'Docenten', turnCount: 40 }
	]
};

export function aMemo(on: MemoSubject, text = 'Let op.', by: Partial<Memo> = {}): Memo {
	return {
		...{ id: 'memo', on, authorId: 'teun', origin: 'written', text, version: 1, madeAt: 1, changedAt: undefined },
		...by
	};
}

export const onPassage: MemoSubject = { kind: 'passage', passage: { transcriptId: 'fg2', start: 10, end: 20 } };
export const onCoding: MemoSubject = {
	...{ kind: 'coding', codingId: 'coding', codeId: 'opvolging' },
	passage: { transcriptId: 'fg2', start: 4, end: 12 }
};
