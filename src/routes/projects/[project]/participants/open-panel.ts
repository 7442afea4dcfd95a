/** What stands open beside the grid. */
export type OpenPanel =
	| { readonly kind: 'person' | 'withdrawal'; readonly personId: string }
	| { readonly kind: 'group'; readonly groupId: string }
	| { readonly kind: 'consent'; readonly personIds: readonly string[] }
	| { readonly kind: 'attributes'; readonly attributeId: string | undefined }
	| { readonly kind: 'table' | 'retention' | 'new-attribute' };

type Known = {
	readonly people: readonly { readonly id: string }[];
	readonly focusGroups: readonly { readonly id: string }[];
	readonly scheme: readonly { readonly id: string }[];
	readonly mayDescribe: boolean;
};

/** The panel that an address asks for; none for those who cannot describe, and `not-there` for what the project lacks. */
export function openPanel({ searchParams }: URL, known: Known): OpenPanel | undefined | 'not-there' {
	if (!known.mayDescribe) return undefined;
	const [personId, groupId] = ['person', 'group'].map((name) => searchParams.get(name) ?? undefined);
	const panel = searchParams.get('panel');
	if (panel === 'consent') return { kind: 'consent', personIds: searchParams.getAll('person') };
	if (panel === 'attributes') {
		const attributeId = searchParams.get('attribute') ?? undefined;
		const isThere = attributeId === undefined || known.scheme.some(({ id }) => id === attributeId);
		return isThere ? { kind: 'attributes', attributeId } : 'not-there';
	}
	if (panel === 'table' || panel === 'retention' || panel === 'new-attribute') return { kind: panel };
	if (personId !== undefined) {
		if (!known.people.some(({ id }) => id === personId)) return 'not-there';
		return { kind: panel === 'withdrawal' ? 'withdrawal' : 'person', personId };
	}
	if (groupId === undefined) return undefined;
	return known.focusGroups.some(({ id }) => id === groupId) ? { kind: 'group', groupId } : 'not-there';
}
