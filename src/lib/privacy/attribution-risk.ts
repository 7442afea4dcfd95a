export type AttributionRisk = 'low' | 'moderate' | 'raised' | 'high';

/** How easily an attribution points at one person, from the number of participants (k) who share it. */
export function attributionRisk(k: number): AttributionRisk {
	if (k >= 10) return 'low';
	if (k >= 5) return 'moderate';
	if (k >= 3) return 'raised';
	return 'high';
}

/** Whether the project's threshold (persons) forbids an attribution that k participants share. */
export function isAttributionBlocked(k: number, threshold: number): boolean {
	return k < threshold;
}
