/** The first that fits counts: Edge and Opera also call themselves Chrome, and Chrome calls itself Safari. */
const browsers = [
	['Edge', /\bEdg(e|A|iOS)?\//],
	['Opera', /\bOPR\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /(Chrome|CriOS|Chromium)\//],
	['Safari', /\bSafari\//]
] as const;
const systems = [
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['Android', /\bAndroid\b/],
	['Windows', /\bWindows\b/],
	['macOS', /\bMac OS X\b/],
	['Linux', /\bLinux\b/]
] as const;

/**
 * Browser and system as a person would name them ("Firefox, Windows"), so that a session can be recognised in a list. It is
 * coarse on purpose: nothing else of what a browser says about itself is kept. Empty when neither is known.
 */
export function browserName(userAgent: string): string {
	return [browsers, systems]
		.map((names) => names.find(([, shape]) => shape.test(userAgent))?.[0])
		.filter((name) => name !== undefined)
		.join(', ');
}
