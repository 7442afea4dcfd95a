import type { Label } from '../participants/label.ts';
import type { FindingYear } from './finding-year.ts';

/** How a subgroup compares, where a source gives words and no figure. */
export const directions = [
	'considerably_lower_safety',
	'lower_safety',
	'no_difference',
	'differs',
	'slightly_higher_safety',
	'higher_safety',
	'more_bullying',
	'present_at_most',
	'less_common',
	'large_variation'
] as const;

export type Direction = (typeof directions)[number];

/** Whether a figure was published as it stands, or with words such as “just under”; the words may be empty. */
export type Certainty = 'exact' | { readonly approximately: string };

export type Measurement =
	| {
			readonly kind: 'value';
			readonly value: number;
			/** `percent`, `count`, `thousand`, `grade_1_10`, … as the source table names it. */
			readonly unit: string;
			/** Respondents behind the value, where published. */
			readonly n: number | undefined;
			readonly certainty: Certainty;
	  }
	| { readonly kind: 'direction'; readonly direction: Direction };

/** What was asked or measured, such as `stu_safe`, “Feels safe at school”. */
export type Indicator = { readonly key: string; readonly label: Label };

/** One quantitative figure of the monitor, or of research beside it: indicator × population × subgroup × year. */
export type Finding = {
	readonly id: string;
	/** `undefined` where the source gives a direction only, which then says itself what it is about. */
	readonly indicator: Indicator | undefined;
	readonly population: string;
	readonly dimension: string;
	readonly subgroup: string;
	/** The subgroup that a direction compares with. */
	readonly comparator: string | undefined;
	readonly year: FindingYear;
	readonly source: { readonly title: string; readonly reference: string };
	readonly measurement: Measurement;
	/** What the source adds in brackets, such as “provisional”; empty when nothing. */
	readonly note: string;
};
