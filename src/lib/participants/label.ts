/** Words for a screen or a report, in both languages of the project. */
export type Label = { readonly nl: string; readonly en: string };

export type Locale = keyof Label;
