import { stopWith } from './stop-with.mjs';

/**
 * Binds the server to its address, or ends the program with a sentence that says why that cannot be.
 *
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port 0 lets the system choose a free one
 * @returns {Promise<number>} the port that is listened on
 */
export function listen(server, host, port) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			const sentence = listenSentence('code' in error ? error.code : undefined, host, port);
			if (sentence === undefined) reject(error);
			else stopWith(sentence);
		});
		server.listen({ host, port }, () => {
			const address = server.address();
			resolve(address === null || typeof address === 'string' ? port : address.port);
		});
	});
}

/**
 * @param {unknown} code the system's name for what went wrong
 * @param {string} host
 * @param {number} port
 * @returns {string | undefined} undefined when it is nothing that a setting can mend
 */
export function listenSentence(code, host, port) {
	if (code === 'EADDRINUSE')
		return `Port ${port} is in use: choose another, for example PORT=${port < 65535 ? port + 1 : 3000}.`;
	if (code === 'EACCES')
		return `Port ${port} is reserved for the system: choose one above 1023, for example PORT=3000.`;
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
		return `HOST=${host} is not an address of this machine: leave it out, or use 0.0.0.0 for all its addresses.`;
	}
	return undefined;
}
