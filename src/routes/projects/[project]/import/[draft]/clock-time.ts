/** A moment in a recording as a clock shows it: 8:14, 1:02:07. */
export function clockTime(seconds: number): string {
	const whole = Math.floor(seconds);
	const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	return (parts[0] === 0 ? parts.slice(1) : parts)
		.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
		.join(':');
}
