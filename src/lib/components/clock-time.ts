/** Seconds from the beginning of a recording as `28:02`, or `1:04:56` from an hour on. */
export function clockTime(seconds: number): string {
	const whole = Math.floor(seconds);
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor((whole % 3600) / 60);
	const rest = String(whole % 60).padStart(2, '0');
	return hours === 0 ? `${minutes}:${rest}`.padStart(5, '0') : `${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
}
