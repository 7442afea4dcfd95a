import type { SchemeAttribute } from '#lib/participants/scheme-attribute.ts';
import type { Attribute } from '#lib/participants/attribute.ts';
import { consentTicks, type ConsentTick } from '#lib/participants/change-consent.ts';

/** A column of the grid: the person, an attribute, or one of the things that people can agree to. */
export type GridColumn =
	| { readonly kind: 'person' }
	| { readonly kind: 'attribute'; readonly attribute: Attribute | SchemeAttribute }
	| { readonly kind: 'consent'; readonly tick: ConsentTick };

/** The person, ordinary attributes, then restricted ones, then consent: all of it for who keeps it, else whether one may be quoted. */
export function gridColumns(attributes: readonly Attribute[], mayDescribe: boolean): GridColumn[] {
	const ordinary = attributes.filter(({ isRestricted }) => !isRestricted);
	const restricted = attributes.filter(({ isRestricted }) => isRestricted);
	const ticks = mayDescribe ? consentTicks : (['quote'] as const);
	return [
		{ kind: 'person' },
		...[...ordinary, ...restricted].map((attribute) => ({ kind: 'attribute', attribute }) as const),
		...ticks.map((tick) => ({ kind: 'consent', tick }) as const)
	];
}
