import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the domain, each of which may use the ones above it only. */
const rooms = [
	'project',
	'participants',
	'transcripts',
	'privacy',
	'codebook',
	'coding',
	'memos',
	'retrieval',
	'agreement',
	'monitor',
	'crosstab',
	'joint-display',
	'quotes',
	'import',
	'export'
];
/** Packages for one purpose each; whatever else the domain imports from outside breaks the rule. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
	privacy: ['ibantools', 'libphonenumber-js', 'linkify-it', 'tldts'],
	transcripts: ['diff'],
	codebook: ['diff', 'fuse.js'],
	retrieval: ['fuse.js'],
	import: [
		'chardet',
		'csv-parse/sync',
		'iconv-lite',
		'mammoth',
		'parse5',
		'pdfjs-dist/legacy/build/pdf.mjs',
		'read-excel-file/node',
		'saxes',
		'yauzl'
	],
	export: ['csv-stringify/sync', 'docx', 'write-excel-file/node']
};

/** Packages that know a file format; they stand behind `import/` and `export/` and nowhere else. */
const formatPackages = new Set([...(packagesOf['import'] ?? []), ...(packagesOf['export'] ?? [])]);
/** Counts before disclosure control; only the crosstab itself may see them. */
const undisclosed = 'src/lib/crosstab/persons-by-code.ts';
/** The domain is given ids, times and seeds; it never asks for them. */
const clockOrRandomness = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\./;

/** Every import that breaks the rules of the house, as `file: what it imports`. */
export function brokenImportRules(files: ReadonlyMap<string, string>): string[] {
	const broken: string[] = [];
	for (const [file, source] of files) {
		for (const imported of importsOf(source)) {
			const target = resolve(file, imported);
			if (!isAllowed(file, target)) broken.push(`${file}: ${imported}`);
		}
	}
	return broken;
}

function isAllowed(file: string, target: string): boolean {
	if (target.startsWith('src/routes/')) return file.startsWith('src/routes/') && !target.includes('+page');
	if (file.startsWith('migrations/')) return target === 'kysely';
	const room = roomOf(file);
	if (room !== -1) {
		if (target === undisclosed) return file.startsWith('src/lib/crosstab/');
		const isOwnOrAbove = rooms.slice(0, room + 1).some((name) => target.startsWith(`src/lib/${name}/`));
		return isOwnOrAbove || (packagesOf[rooms[room] ?? ''] ?? []).includes(target);
	}
	if (formatPackages.has(target)) return false;
	if (target === undisclosed) return false;
	if (file.startsWith('src/lib/components/')) return !target.startsWith('src/lib/server/') && target !== 'kysely';
	if (file.startsWith('src/lib/server/'))
		return !target.startsWith('src/lib/components/') && !target.startsWith('svelte');
	if (file.startsWith('src/routes/')) return target !== 'kysely' && target !== 'better-sqlite3';
	return true;
}

function roomOf(file: string): number {
	return rooms.findIndex((name) => file.startsWith(`src/lib/${name}/`));
}

function importsOf(source: string): string[] {
	return [...source.matchAll(/(?:^|\s)(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/g)].map(
		([, name = '']) => name
	);
}

function resolve(file: string, imported: string): string {
	if (imported.startsWith('#lib/')) return imported.replace('#lib/', 'src/lib/');
	return imported.startsWith('.') ? normalize(join(dirname(file), imported)) : imported;
}

function sourceFiles(): Map<string, string> {
	const root = process.cwd();
	const names = ['src', 'migrations'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
			.map((entry) => relative(root, join(entry.parentPath, entry.name)))
	);
	return new Map(
		names.filter((name) => !name.startsWith('src/lib/paraglide/')).map((name) => [name, readFileSync(name, 'utf8')])
	);
}

describe('who may import whom', () => {
	it('holds in every file of the house', () => {
		expect(brokenImportRules(sourceFiles())).toEqual([]);
	});
	it('keeps the clock and chance out of the domain', () => {
		const asking = [...sourceFiles()].filter(([file, source]) => roomOf(file) !== -1 && clockOrRandomness.test(source));
		expect(asking.map(([file]) => file)).toEqual([]);
	});
	it.each([
		['src/lib/coding/apply-code.ts', '../agreement/units.ts'],
		['src/lib/coding/apply-code.ts', 'kysely'],
		['src/lib/privacy/suppress.ts', 'node:crypto'],
		['src/lib/components/HeatCell.svelte', '#lib/server/codings.ts'],
		['src/lib/server/codings.ts', '../../routes/+layout.server.ts'],
		['src/routes/+page.server.ts', 'better-sqlite3'],
		['src/lib/server/findings.ts', 'csv-parse/sync'],
		['src/routes/projects/+page.server.ts', '#lib/crosstab/persons-by-code.ts'],
		['migrations/0009-more.ts', '../src/lib/server/database/schema.ts']
	])('notices when %s imports %s', (file, imported) => {
		expect(brokenImportRules(new Map([[file, `import { x } from '${imported}';`]]))).toHaveLength(1);
	});
});
