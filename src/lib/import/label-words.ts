/** Words by which roles are called in transcripts; a label that starts with one is a speaker even if it occurs once. */
export const roleWords: ReadonlySet<string> = words(`
	moderator gespreksleider interviewer interviewster interviewee geïnterviewde geinterviewde observator observer notulist
	facilitator host voorzitter chair deelnemer deelneemster participant respondent respondente student studente docent
	docente teacher leraar lerares leerling pupil researcher onderzoeker spreker speaker sprecher onbekend unknown allen all
	groep group iedereen meerdere multiple man vrouw woman male female`);

/** Fields of a transcript's header: they stand before a colon and nobody speaks behind it. */
export const fieldWords: ReadonlySet<string> = words(`
	date datum duration duur time tijd aanvang begin einde start end locatie location plaats place name naam title titel
	project language taal bestand file audio video recording opname transcript transcriptie transcription transcribed
	getranscribeerd uitgewerkt aanwezig aanwezigen afwezig attendees present versie version kind style subject onderwerp
	betreft topic thema doel objective methodology methode samenvatting summary inhoud bron source noot note opmerking nb ps
	keywords speakers sprekers school instelling leeftijd age role rol functie email telefoon phone http https www url`);

/** Words that open a sentence and not a name. */
export const sentenceWords: ReadonlySet<string> = words(`
	bijvoorbeeld kortom dus maar want omdat als dat die dit deze het een er ik jij je hij zij ze we wij jullie u mijn jouw zijn
	haar ons onze en of toen dan nu ook nog wel niet geen ja nee oké ok hm hmm uh um kijk let voorbeeld conclusie eerst ten
	verder daarnaast i you he she it they my your his her our their and or but so then when this that these those there for
	from in on at with because example yes no well okay first second also here what which who why how is are was were`);

/** Verbs that announce quoted speech: `Hij zei: …`. */
export const speechVerbs: ReadonlySet<string> = words(`
	zeg zegt zeggen zei zeiden dacht denk denkt vroeg vraagt riep roept antwoordde schreef say says said asked thought think
	asks replied wrote goes`);

/** Small words inside a surname. */
export const nameParticles: ReadonlySet<string> = words(`
	van de den der het 't ter ten te op in von zu du di da del della des la le el al bin ben ibn y e en und et and & + of`);

function words(text: string): ReadonlySet<string> {
	return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
