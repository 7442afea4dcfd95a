import type { Code } from '#lib/codebook/code.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { ShownVersion } from './shown-version.ts';

/** Who wrote a version and when, and what became of it: `Noor Bakker, 9 Oct · now`. */
export function versionWords({ version, writer, madeAt }: ShownVersion, code: Code): string {
	const day = new Intl.DateTimeFormat(getLocale(), { day: 'numeric', month: 'short' }).format(madeAt);
	const written = writer === undefined ? day : `${writer}, ${day}`;
	if (version === code.version) return `${written} · ${m.codebook_version_is_now()}`;
	return version > code.version ? `${written} · ${m.codebook_version_put_aside()}` : written;
}
