type Told = { readonly memberId: string; readonly act: string; readonly madeAt: number };

/** Events that one member made one after another by the same act, told as one. `madeAt` is that of the last of them. */
export type CondensedEvent<Event extends Told> = Pick<Event, 'memberId' | 'act' | 'madeAt'> & {
	readonly id: string;
	readonly times: number;
};

/** Tells events, the newest first, in fewer lines: a run of the same act by the same member becomes one line. */
export function condenseEvents<Event extends Told & { readonly id: string }>(
	newestFirst: readonly Event[]
): CondensedEvent<Event>[] {
	const condensed: CondensedEvent<Event>[] = [];
	for (const event of newestFirst) {
		const last = condensed.at(-1);
		if (last !== undefined && last.memberId === event.memberId && last.act === event.act) {
			condensed[condensed.length - 1] = { ...last, times: last.times + 1 };
		} else {
			const { id, memberId, act, madeAt } = event;
			condensed.push({ id, memberId, act, madeAt, times: 1 });
		}
	}
	return condensed;
}
