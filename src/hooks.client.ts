import { isLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';

// The page says what language it is in; asking the cookie again for each message would slow a long transcript.
const language = document.documentElement.lang;
if (isLocale(language)) overwriteGetLocale(() => language);
