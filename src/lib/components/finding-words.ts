import type { Direction, Finding, Measurement } from '#lib/monitor/finding.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

type Value = Extract<Measurement, { readonly kind: 'value' }>;

export const directionWords: Readonly<Record<Direction, () => string>> = {
	considerably_lower_safety: m.monitor_direction_considerably_lower_safety,
	lower_safety: m.monitor_direction_lower_safety,
	no_difference: m.monitor_direction_no_difference,
	differs: m.monitor_direction_differs,
	slightly_higher_safety: m.monitor_direction_slightly_higher_safety,
	higher_safety: m.monitor_direction_higher_safety,
	more_bullying: m.monitor_direction_more_bullying,
	present_at_most: m.monitor_direction_present_at_most,
	less_common: m.monitor_direction_less_common,
	large_variation: m.monitor_direction_large_variation
};

/** A value with its unit and its certainty: “iets minder dan 81 %”. */
export function valueWords(measurement: Value): string {
	const value = withUnit(measurement);
	if (measurement.certainty === 'exact') return value;
	const words = measurement.certainty.approximately;
	if (words === '') return m.monitor_about({ value });
	return aboutWords.get(words)?.({ value }) ?? m.monitor_about_as_written({ value, words });
}

/** A finding in one line, as a list to choose from shows it. */
export function findingWords(finding: Finding): string {
	const { indicator, comparator, measurement } = finding;
	const compared = comparator === undefined ? '' : ` (${m.monitor_compared_with({ comparator })})`;
	const found =
		measurement.kind === 'value' ? valueWords(measurement) : directionWords[measurement.direction]() + compared;
	const about = indicator === undefined ? '' : `${indicator.label[getLocale()]}, `;
	return `${about}${findingPlace(finding)}, ${finding.year.words}: ${found}`;
}

/** Whom a finding is about, in the words of the source: the population, and the subgroup where there is one. */
export function findingPlace({ population, dimension, subgroup }: Finding): string {
	return dimension === subgroup ? population : `${population}, ${dimension}: ${subgroup}`;
}

/** The words of the Dutch sources that can stand before a value; others are shown as they are written. */
const aboutWords: ReadonlyMap<string, (inputs: { value: string }) => string> = new Map([
	['iets minder dan', m.monitor_about_just_under],
	['meer dan', m.monitor_about_more_than],
	['minder dan', m.monitor_about_less_than],
	['onder de', m.monitor_about_below],
	['boven de', m.monitor_about_above],
	['rond de', m.monitor_about_around],
	['ongeveer', m.monitor_about],
	['ruim', m.monitor_about_well_over],
	["zo'n", m.monitor_about_some],
	['bijna', m.monitor_about_almost],
	['hooguit', m.monitor_about_at_most],
	['gemiddeld', m.monitor_about_on_average]
]);

function withUnit({ value, unit }: Value): string {
	const number = new Intl.NumberFormat(getLocale()).format(value);
	switch (unit) {
		case 'percent':
			return m.monitor_percent({ value: number });
		case 'count':
			return number;
		case 'thousand':
			return m.monitor_thousand({ value: number });
		case 'grade_1_10':
			return m.monitor_grade({ value: number });
		case 'percentage_points_lower':
			return m.monitor_points_lower({ value: number });
		default:
			return `${number} ${unit}`;
	}
}
