import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { stopWith } from './stop-with.mjs';

/**
 * Makes the folder in which Duiding keeps its data, readable by the owner only, unless it is there already.
 *
 * @param {string} folder relative to the folder that holds package.json
 * @returns {string} its absolute path
 */
export function prepareDataFolder(folder) {
	const path = resolve(folder);
	try {
		mkdirSync(path, { recursive: true, mode: 0o700 });
		if (!statSync(path).isDirectory()) stopWith(notAFolder(path));
		accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		if (error.code === 'EEXIST' || error.code === 'ENOTDIR') stopWith(notAFolder(path));
		if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
			stopWith(`Duiding may not write in ${path}; change its rights or choose another folder with DUIDING_DATA_DIR.`);
		}
		stopWith(`${path} cannot hold the data (${error.code}); choose another folder with DUIDING_DATA_DIR.`);
	}
	return path;
}

/** @param {string} path */
function notAFolder(path) {
	return `${path} is not a folder; choose another place for the data with DUIDING_DATA_DIR.`;
}
