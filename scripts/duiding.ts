import type { Outcome, SubCommand } from './sub-command.ts';

const subCommands: readonly SubCommand[] = [
	{
		name: 'evaluate-privacy',
		usage: 'evaluate-privacy [--seed NUMBER]',
		accepts: (wordCount) => wordCount === 0 || wordCount === 2,
		run: async (words) => (await import('./evaluate-privacy.ts')).evaluatePrivacy(words)
	},
	{
		name: 'inspect',
		usage: 'inspect FILE',
		accepts: (wordCount) => wordCount === 1,
		run: async ([file = '']) => (await import('./inspect-file.ts')).inspectFile(file)
	},
	{
		name: 'open-key',
		usage: 'open-key FILE',
		accepts: (wordCount) => wordCount === 1,
		run: async ([file = '']) => (await import('./open-key.ts')).openKey(file)
	}
];

const [name, ...words] = process.argv.slice(2);
const subCommand = subCommands.find((command) => command.name === name && command.accepts(words.length));
const outcome: Outcome =
	subCommand === undefined
		? { ok: false, sentence: `Usage: npm run -s duiding -- ${subCommands.map(({ usage }) => usage).join(' | ')}` }
		: await subCommand.run(words);

if (outcome.ok) process.stdout.write(`${outcome.output}\n`);
else {
	console.error(outcome.sentence);
	process.exitCode = 1;
}
