const graceSeconds = 5;

/**
 * On SIGINT or SIGTERM: accepts no more requests, lets those under way end for at most five seconds, and then leaves.
 *
 * @param {import('node:http').Server} server
 * @param {() => void} endStreams ends the answers that would go on for ever
 * @param {() => Promise<void> | void} close what must be closed once the last request has been answered
 */
export function stopOnSignal(server, endStreams, close) {
	let isStopping = false;
	const stop = () => {
		// A terminal and npm may both send the signal.
		if (isStopping) return;
		isStopping = true;
		endStreams();
		server.close(async () => {
			await close();
			process.exit(0);
		});
		// A connection that is kept alive would hold the server open after its request has been answered.
		setInterval(() => server.closeIdleConnections(), 50);
		setTimeout(() => server.closeAllConnections(), graceSeconds * 1000);
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
}
