const largestFormBytes = 512 * 1024;

/** A write that did not come from a page of this site: the browser names another origin, or none. */
export function isForeignWrite(request: Request, url: URL): boolean {
	if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false;
	return request.headers.get('origin') !== url.origin;
}

const uploadRoute = '/projects/[project]/import/files';

/** Forms and JSON are small; only the upload of files may be large. A body of unknown length is refused elsewhere. */
export function isBodyTooLarge(request: Request, routeId: string | null): boolean {
	if (request.method === 'GET' || request.method === 'HEAD' || routeId === uploadRoute) return false;
	const length = request.headers.get('content-length');
	if (length === null) return request.headers.get('transfer-encoding') !== null;
	return Number(length) > largestFormBytes;
}

export function securityHeaders(url: URL): readonly (readonly [string, string])[] {
	return [
		['x-content-type-options', 'nosniff'],
		['x-frame-options', 'DENY'],
		['referrer-policy', 'same-origin'],
		['cross-origin-opener-policy', 'same-origin'],
		['cross-origin-resource-policy', 'same-origin'],
		['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
		['cache-control', 'no-store'],
		...(url.protocol === 'https:'
			? ([['strict-transport-security', 'max-age=31536000; includeSubDomains']] as const)
			: [])
	];
}
