import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

const patienceMilliseconds = 180_000;

/** Runs a script of this folder in a process of its own: it reads the question as JSON and writes its answer as JSON. */
export async function askProcess<Answer>(script: string, question: unknown): Promise<Answer> {
	const program = spawn(process.execPath, [join(import.meta.dirname, script)], {
		stdio: ['pipe', 'pipe', 'inherit'],
		timeout: patienceMilliseconds,
		killSignal: 'SIGKILL'
	});
	const ended = new Promise<number | null>((resolve) => program.once('close', resolve));
	program.stdin.end(JSON.stringify(question));
	const words = await text(program.stdout);
	const code = await ended;
	if (code !== 0) throw new Error(`${script} ended with ${code}`);
	const answer: Answer = JSON.parse(words);
	return answer;
}
