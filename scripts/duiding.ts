import { inspectFile } from './inspect-file.ts';
import type { Outcome, SubCommand } from './sub-command.ts';

const subCommands: readonly SubCommand[] = [{ name: 'inspect', usage: 'inspect FILE', run: inspectFile }];

const [name, file, ...others] = process.argv.slice(2);
const subCommand = subCommands.find((command) => command.name === name);
const outcome: Outcome =
	subCommand === undefined || file === undefined || others.length > 0
		? { ok: false, sentence: `Usage: npm run -s duiding -- ${subCommands.map(({ usage }) => usage).join(' | ')}` }
		: await subCommand.run(file);

if (outcome.ok) process.stdout.write(`${outcome.output}\n`);
else {
	console.error(outcome.sentence);
	process.exitCode = 1;
}
