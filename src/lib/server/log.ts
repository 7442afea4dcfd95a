import pino from 'pino';

/** Structured log lines on standard error. They carry route names and numbers, never names, addresses or words of people. */
export const log = pino(
	{ level: process.env['DUIDING_LOG_LEVEL'] ?? 'warn', base: null, timestamp: pino.stdTimeFunctions.isoTime },
	pino.destination({ fd: 2, sync: true })
);
