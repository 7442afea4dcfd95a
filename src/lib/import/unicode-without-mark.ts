/**
 * UTF-16 or UTF-32 without a byte order mark, known by where its NUL bytes stand: letters of any European language have
 * theirs at the same place in each unit. `undefined` for a file without NULs, and for one that is not text at all.
 */
export function unicodeWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | undefined {
	const sample = bytes.subarray(0, 64 * 1024 - ((64 * 1024) % 4));
	const nulls = [0, 0, 0, 0];
	for (const [index, byte] of sample.entries()) if (byte === 0) nulls[index % 4] = (nulls[index % 4] ?? 0) + 1;
	const [first = 0, second = 0, third = 0, fourth = 0] = nulls.map((count) => count / (sample.length / 4));
	if (bytes.length % 4 === 0 && third > 0.9 && fourth > 0.9 && first < 0.1) return 'utf-32le';
	if (bytes.length % 4 === 0 && first > 0.9 && second > 0.9 && fourth < 0.1) return 'utf-32be';
	if (bytes.length % 2 !== 0) return undefined;
	const even = (first + third) / 2;
	const odd = (second + fourth) / 2;
	if (odd > 0.3 && even < 0.05) return 'utf-16le';
	if (even > 0.3 && odd < 0.05) return 'utf-16be';
	return undefined;
}
