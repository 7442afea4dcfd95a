import type { Attribute } from './attribute.ts';

/** What a lead stated when an attribute that needs explicit consent was turned on. */
export type StatedConsent = { readonly words: string; readonly memberName: string; readonly statedAt: number };

/** An attribute of a project's scheme, whether or not it is in use. */
export type SchemeAttribute = Attribute & {
	readonly isOn: boolean;
	readonly statedConsent: StatedConsent | undefined;
};
