import type { Coding } from '#lib/coding/coding.ts';
import type { Command } from '#lib/components/keys/command.ts';
import { m } from '#lib/paraglide/messages.js';
import { firstSentence, nextSentence, nudgedPassage, resizedPassage } from './moved-passage.ts';
import type { PathedCode } from './pathed-code.ts';
import type { workbenchActs } from './workbench-acts.ts';
import type { Workbench } from './workbench.svelte.ts';

/** What the commands of the workbench need of the page. */
export type WorkbenchRoom = {
	readonly workbench: () => Workbench;
	readonly acts: () => ReturnType<typeof workbenchActs>;
	readonly codeOf: (codeId: string | undefined) => PathedCode | undefined;
	readonly mayCode: () => boolean;
	readonly mayQuote: () => boolean;
	readonly say: (words: string) => void;
	readonly goToTurn: (turnNumber: number) => void;
	readonly chooseCoding: (coding: Coding) => void;
	readonly openPicker: (purpose: Workbench['pickingFor']) => void;
	readonly writeMemo: () => void;
	readonly filterCodebook: () => void;
	readonly toggleCodebook: () => void;
	readonly leave: () => void;
};

/** Everything that can be done on the workbench, once: keys, palette and the list of keys are made of it. */
export function workbenchCommands(room: WorkbenchRoom): readonly Command[] {
	return [...movingCommands(room), ...selectingCommands(room), ...codingCommands(room), ...seeingCommands(room)];
}

function movingCommands(room: WorkbenchRoom): Command[] {
	const { workbench } = room;
	const group = m.keys_group_moving;
	const move = (direction: 1 | -1) => () => {
		workbench().moveTurn(direction);
		room.goToTurn(workbench().currentTurnNumber);
	};
	const neighbour = (direction: 1 | -1, isOfSameCode: boolean) => () => {
		const codeId = isOfSameCode ? workbench().focusedCoding?.codeId : undefined;
		const coding = workbench().neighbourCoding(direction, codeId);
		if (coding === undefined) room.say(m.coding_no_codings());
		else room.chooseCoding(coding);
	};
	const heading = (direction: 1 | -1) => () => {
		const turn = workbench().neighbourHeading(direction);
		if (turn === undefined) room.say(m.coding_no_headings());
		else room.goToTurn(turn);
	};
	return [
		{ id: 'next-turn', word: m.keys_next_turn, group, keys: ['arrowdown'], run: move(1) },
		{ id: 'previous-turn', word: m.keys_previous_turn, group, keys: ['arrowup'], run: move(-1) },
		{ id: 'next-coding', word: m.keys_next_coding, group, keys: ['n'], run: neighbour(1, false) },
		{ id: 'previous-coding', word: m.keys_previous_coding, group, keys: ['p'], run: neighbour(-1, false) },
		{ id: 'next-of-code', word: m.keys_next_of_code, group, keys: ['shift+n'], run: neighbour(1, true) },
		{ id: 'previous-of-code', word: m.keys_previous_of_code, group, keys: ['shift+p'], run: neighbour(-1, true) },
		{ id: 'next-heading', word: m.keys_next_heading, group, keys: ['j'], run: heading(1) },
		{ id: 'previous-heading', word: m.keys_previous_heading, group, keys: ['shift+j'], run: heading(-1) }
	];
}

function selectingCommands({ workbench, ...room }: WorkbenchRoom): Command[] {
	const group = m.keys_group_selecting;
	const resize = (way: 'extend' | 'shrink', by: 'word' | 'sentence' | 'turn') => () =>
		workbench().select(resizedPassage(workbench(), way, by));
	const sentence = (direction: 1 | -1) => () => workbench().select(nextSentence(workbench(), direction));
	/** An end of the coding that was pointed at moves; without one, that of the selected passage. */
	const nudge = (edge: 'start' | 'end', way: 'out' | 'in') => () => {
		const { passage, selectedCodingId, focusedCoding } = workbench();
		if (selectedCodingId !== undefined && focusedCoding !== undefined && room.mayCode()) {
			room.acts().moveEnds(focusedCoding, nudgedPassage(workbench(), focusedCoding.passage, edge, way));
		} else if (passage !== undefined) workbench().select(nudgedPassage(workbench(), passage, edge, way));
	};
	return [
		{
			id: 'select-sentence',
			word: m.keys_select_sentence,
			group,
			keys: ['enter'],
			run: () => workbench().select(firstSentence(workbench()))
		},
		{ id: 'next-sentence', word: m.keys_next_sentence, group, keys: ['arrowright'], run: sentence(1) },
		{ id: 'previous-sentence', word: m.keys_previous_sentence, group, keys: ['arrowleft'], run: sentence(-1) },
		{ id: 'extend-word', word: m.keys_extend_word, group, keys: ['shift+arrowright'], run: resize('extend', 'word') },
		{ id: 'shrink-word', word: m.keys_shrink_word, group, keys: ['shift+arrowleft'], run: resize('shrink', 'word') },
		{
			id: 'extend-sentence',
			word: m.keys_extend_sentence,
			group,
			keys: ['alt+shift+arrowright'],
			run: resize('extend', 'sentence')
		},
		{
			id: 'shrink-sentence',
			word: m.keys_shrink_sentence,
			group,
			keys: ['alt+shift+arrowleft'],
			run: resize('shrink', 'sentence')
		},
		{ id: 'extend-turn', word: m.keys_extend_turn, group, keys: ['shift+arrowdown'], run: resize('extend', 'turn') },
		{ id: 'shrink-turn', word: m.keys_shrink_turn, group, keys: ['shift+arrowup'], run: resize('shrink', 'turn') },
		{ id: 'start-out', word: m.keys_start_out, group, keys: ['['], run: nudge('start', 'out') },
		{ id: 'start-in', word: m.keys_start_in, group, keys: ['{'], run: nudge('start', 'in') },
		{ id: 'end-out', word: m.keys_end_out, group, keys: [']'], run: nudge('end', 'out') },
		{ id: 'end-in', word: m.keys_end_in, group, keys: ['}'], run: nudge('end', 'in') },
		{ id: 'exact', word: m.keys_exact, group, keys: ['w'], run: () => (workbench().isExact = !workbench().isExact) },
		{ id: 'leave', word: m.keys_leave, group, keys: ['escape'], run: room.leave }
	];
}

function codingCommands({ workbench, acts, ...room }: WorkbenchRoom): Command[] {
	const group = m.keys_group_coding;
	const isOffered = room.mayCode;
	const onFocused = (run: (coding: Coding) => void) => () => {
		const coding = workbench().focusedCoding;
		if (coding === undefined) room.say(m.coding_choose_a_coding());
		else run(coding);
	};
	const recent = (position: number) => () => {
		const code = room.codeOf(workbench().recentCodeIds[position]);
		if (code !== undefined) acts().applyAll([code]);
	};
	const paste = () => {
		const codes = workbench().copiedCodeIds.flatMap((id) => room.codeOf(id) ?? []);
		if (codes.length === 0) room.say(m.coding_nothing_copied());
		else acts().applyAll(codes);
	};
	const copy = () => {
		const codeIds = [...new Set(workbench().codingsOnPassage.map(({ codeId }) => codeId))];
		workbench().copiedCodeIds = codeIds;
		room.say(codeIds.length === 0 ? m.coding_no_codes_here() : m.coding_copied({ count: codeIds.length }));
	};
	const recentKeys: Command[] = Array.from({ length: 9 }, (_, position) => ({
		id: `recent-${position + 1}`,
		word: () => m.keys_recent({ number: position + 1 }),
		group,
		keys: position === 0 ? ['1', '.'] : [String(position + 1)],
		isOffered,
		run: recent(position)
	}));
	return [
		{ id: 'pick', word: m.keys_pick, group, keys: ['c'], isOffered, run: () => room.openPicker('passage') },
		...recentKeys,
		{ id: 'in-vivo', word: m.keys_in_vivo, group, keys: ['v'], isOffered, run: () => void acts().codeInVivo() },
		{
			id: 'recode',
			word: m.keys_recode,
			group,
			keys: ['r'],
			isOffered,
			run: onFocused(({ id }) => room.openPicker({ recoding: id }))
		},
		{
			id: 'remove',
			word: m.keys_remove,
			group,
			keys: ['backspace', 'delete'],
			isOffered,
			run: onFocused((coding) => acts().remove(coding))
		},
		{
			id: 'split',
			word: m.keys_split,
			group,
			keys: ['s'],
			isOffered,
			run: onFocused((coding) => acts().split(coding))
		},
		{ id: 'join', word: m.keys_join, group, keys: ['k'], isOffered, run: onFocused((coding) => acts().join(coding)) },
		{
			id: 'exemplar',
			word: m.keys_exemplar,
			group,
			keys: ['e'],
			isOffered,
			run: onFocused((coding) => acts().mark(coding, 'isExemplar'))
		},
		{
			id: 'doubtful',
			word: m.keys_doubtful,
			group,
			keys: ['o'],
			isOffered,
			run: onFocused((coding) => acts().mark(coding, 'isDoubtful'))
		},
		{ id: 'copy-codes', word: m.keys_copy_codes, group, keys: ['y'], isOffered, run: copy },
		{ id: 'paste-codes', word: m.keys_paste_codes, group, keys: ['shift+y'], isOffered, run: paste },
		{ id: 'undo', word: m.keys_undo, group, keys: ['u', 'mod+z'], isOffered, run: () => void acts().undo() },
		{
			id: 'redo',
			word: m.keys_redo,
			group,
			keys: ['shift+u', 'mod+shift+z', 'mod+y'],
			isOffered,
			run: () => void acts().redo()
		},
		{ id: 'memo', word: m.keys_memo, group, keys: ['m'], run: room.writeMemo },
		{ id: 'quote', word: m.keys_quote, group, keys: ['q'], isOffered: room.mayQuote, run: () => void acts().quote() }
	];
}

function seeingCommands({ workbench, ...room }: WorkbenchRoom): Command[] {
	const group = m.keys_group_seeing;
	return [
		{ id: 'dim', word: m.keys_dim, group, keys: ['d'], run: () => (workbench().isBacklit = !workbench().isBacklit) },
		{ id: 'filter', word: m.keys_filter, group, keys: ['f'], run: room.filterCodebook },
		{ id: 'codebook', word: m.keys_codebook, group, keys: ['b'], run: room.toggleCodebook }
	];
}
