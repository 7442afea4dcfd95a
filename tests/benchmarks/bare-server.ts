import { createServer } from 'node:http';

/** Answers every request with 201 and what it was sent, and does nothing else. It ends when its standard input does. */
const server = createServer((request, response) => {
	const pieces: Buffer[] = [];
	request.on('data', (piece: Buffer) => pieces.push(piece));
	request.on('end', () => {
		response.writeHead(201, { 'content-type': 'application/json' });
		response.end(Buffer.concat(pieces));
	});
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	console.log(address.port);
});
process.stdin.on('end', () => process.exit(0)).resume();
