/** What is said in a conversation and stands in no dictionary: fillers, short forms, words of the street. */
export const spokenFillers: ReadonlySet<string> = new Set(
	`euh euhm eh ehm uh uhm uhh hm hmm hm-hm mmm mm hè he hé hee ja jaha jaa jah nee neee nou nouja jawel joh jo yo ey ey eej hey hoi hallo doei ofzo ofso enzo enzovoort
	enz haha hahaha hihi hehe pff pfff poeh poe ieuw jemig jeetje tja tjonge goh och ach oh o ah aah aha wauw wow oei au bam boem tik chill chillen chille
	relaxed nice cool fissa osso matti matties mattie drerrie drerries fittie skeer wajo wejoo faka fakka lowkey cringe random like appt appte geappt appje appjes
	snappen gesnapt dm dm'en swipen gevapet vapen vapes skippen gamen ghosten zo'n da's 't 'n d'r m'n z'n 'm ie dattie hebbie datte wa wat dan den die dat hoe wie waar
	ff effe efkes ns es keigoed supergoed kankerlijer tering tyfus kut fuck shit damn gvd okee okay yes nope yep yup jep oja owja
	dankjewel dankuwel alstublieft alsjeblieft gelach lacht stilte onverstaanbaar kuch zucht`.split(/\s+/)
);
