/**
 * How the message catalogues become functions; the same for building, developing and checking.
 *
 * @satisfies {import('@inlang/paraglide-js').CompilerOptions}
 */
export const paraglideOptions = {
	project: './src/project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
	cookieName: 'language'
};
