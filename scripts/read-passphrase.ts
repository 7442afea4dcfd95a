import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** The first line of standard input; on a terminal it is asked for and not shown while it is typed. */
export function readPassphrase(): Promise<string> {
	const { stdin, stderr } = process;
	const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
	if (stdin.isTTY) stderr.write('Passphrase: ');
	return new Promise((answer) => {
		let line = '';
		lines.once('line', (typed) => {
			line = typed;
			lines.close();
		});
		lines.once('close', () => {
			if (stdin.isTTY) stderr.write('\n');
			answer(line);
		});
	});
}
