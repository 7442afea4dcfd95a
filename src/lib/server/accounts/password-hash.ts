import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** argon2id with the cost OWASP advises for servers (19 MiB, 2 passes), as a PHC string that carries its own parameters. */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	const tag = await derive('argon2id', { message: password.normalize('NFKC'), nonce: salt, ...cost });
	return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(tag)}`;
}

export async function isPasswordOf(passwordHash: string, password: string): Promise<boolean> {
	const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(passwordHash);
	if (parts === null) throw new Error('A stored password hash is not an argon2id PHC string');
	const [, memory = '', passes = '', parallelism = '', salt = '', tag = ''] = parts;
	const expected = Buffer.from(tag, 'base64');
	const given = await derive('argon2id', {
		message: password.normalize('NFKC'),
		nonce: Buffer.from(salt, 'base64'),
		memory: Number(memory),
		passes: Number(passes),
		parallelism: Number(parallelism),
		tagLength: expected.length
	});
	return timingSafeEqual(expected, given);
}

function base64(bytes: Buffer): string {
	return bytes.toString('base64').replace(/=+$/, '');
}
