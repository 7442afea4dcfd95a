import type { AttributeValue } from './attribute.ts';
import { refusedWords, tidyLabel, type AttributeWordsRefusal } from './attribute-words.ts';
import type { Label } from './label.ts';
import type { SchemeAttribute } from './scheme-attribute.ts';

/** How an attribute is to be called, and its values in their new order; a value without a key is a new one. */
export type AttributeChange = {
	readonly label: Label;
	readonly values: readonly { readonly value: string | undefined; readonly label: Label }[];
};

export type ChangeAttributeResult =
	| { readonly ok: true; readonly attribute: SchemeAttribute }
	| { readonly ok: false; readonly reason: AttributeWordsRefusal | 'value-in-use' };

/**
 * Renames an attribute and its values, adds values and puts them in another order. What is stored with people does not
 * change: a value keeps its key whatever it is called. A value that somebody has cannot go.
 */
export function changeAttribute(
	attribute: SchemeAttribute,
	change: AttributeChange,
	valuesInUse: ReadonlySet<string>
): ChangeAttributeResult {
	const label = tidyLabel(change.label);
	const kept = new Set(attribute.values.map(({ value }) => value));
	const taken = new Set(kept);
	const values = change.values.map((stated): AttributeValue => {
		const words = tidyLabel(stated.label);
		if (stated.value !== undefined && kept.has(stated.value)) return { value: stated.value, label: words };
		return { value: freeKey(words.nl, taken), label: words };
	});
	const refusal = refusedWords(label, values);
	if (refusal !== undefined) return { ok: false, reason: refusal };
	const listed = new Set(values.map(({ value }) => value));
	const isInUse = attribute.values.some(({ value }) => valuesInUse.has(value) && !listed.has(value));
	return isInUse ? { ok: false, reason: 'value-in-use' } : { ok: true, attribute: { ...attribute, label, values } };
}

/** The words themselves, or with a number behind them where a renamed value has them as its key already. */
function freeKey(words: string, taken: Set<string>): string {
	let key = words;
	for (let number = 2; taken.has(key); number += 1) key = `${words} ${number}`;
	taken.add(key);
	return key;
}
