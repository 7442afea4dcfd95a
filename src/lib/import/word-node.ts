/** A node of mammoth's document model, as far as this folder reads it (mammoth has no types for it). */
export type WordNode = {
	readonly type: string;
	readonly children?: readonly WordNode[];
	readonly value?: string;
	readonly styleName?: string | null;
	readonly breakType?: string;
	/** Of a `tableCell`: how many columns and rows it takes. */
	readonly colSpan?: number;
	readonly rowSpan?: number;
	/** Of a `commentReference`. */
	readonly commentId?: string;
};

/** Whether a value is such a node; its children are looked at when they are read. */
export function isWordNode(value: unknown): value is WordNode {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The words of a node and all below it: a tab as `\t`, a line break as `\n`, pictures, notes and boxes to tick as nothing. */
export function textOfNode(node: WordNode): string {
	if (node.type === 'text') return node.value ?? '';
	if (node.type === 'tab') return '\t';
	if (node.type === 'break') return node.breakType === 'line' ? '\n' : '';
	return (node.children ?? []).map(textOfNode).join('');
}
