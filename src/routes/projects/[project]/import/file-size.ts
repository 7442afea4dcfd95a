/** The size of a file in words of the reader's language, in units of 1000: "96 kB", "1.9 MB". */
export function fileSize(byteCount: number, locale: string): string {
	const [unit, size] =
		byteCount < 1000
			? (['byte', byteCount] as const)
			: byteCount < 1_000_000
				? (['kilobyte', byteCount / 1000] as const)
				: (['megabyte', byteCount / 1_000_000] as const);
	const digits = unit === 'megabyte' ? 1 : 0;
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		maximumFractionDigits: digits
	}).format(size);
}
