/**
 * Words that are often written with a capital and point at nobody: languages and peoples, faiths, feasts, makes and
 * platforms, subjects, abbreviations of education. In lower case.
 */
export const impersonalWords: ReadonlySet<string> = new Set(
	`nederlands nederlandse nederlander nederlanders nederland duits duitse duitser duitsers duitsland engels engelse engeland frans franse fransen
	frankrijk spaans spaanse spanje italiaans italiaanse italië belg belgen belgisch belgische belgië turks turkse turk turken turkije
	marokkaans marokkaanse marokkaan marokkanen marokko surinaams surinaamse surinamer surinamers suriname antilliaans antilliaanse
	antilliaan antillianen curaçao aruba pools poolse pool polen syrisch syrische syriër syriërs syrië eritrees eritrese eritrea somalisch
	somalische somalië somaliër somaliërs oekraïens oekraïense oekraïne oekraïner oekraïners russisch russische rus russen rusland chinees
	chinese chinezen china indonesisch indonesische indonesië indisch indische hindoestaans hindoestaanse arabisch arabische arabier arabieren
	berbers berberse koerdisch koerdische koerd koerden afghaans afghaanse afghanistan iraans iraanse iran irakees iraakse irak afrikaans
	afrikaanse afrika afrikanen amerikaans amerikaanse amerika amerikanen europees europese europa europeanen aziatisch aziatische azië aziaten
	joods joodse jood joden israël israëlisch israëlische palestina palestijns palestijnse palestijnen gaza fries friese limburgs limburgse brabants brabantse grieks
	griekse roemeens roemeense roemenen bulgaars bulgaarse bulgaren papiaments sranan latijns latijn japans japanse kaapverdiaans
	kaapverdiaanse portugees portugese ghanees ghanese vlaams vlaamse zeeuws zeeuwse gronings amsterdams amsterdamse rotterdams rotterdamse
	islam islamitisch moslim moslims moslima christen christenen christelijk christelijke katholiek katholieke hindoe allah god jezus
	bijbel koran ramadan suikerfeest offerfeest kerst kerstmis pasen pinksteren sinterklaas zwarte piet koningsdag halloween carnaval valentijn
	januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
	insta instagram snap snapchat tiktok facebook whatsapp wapp youtube twitter x telegram discord twitch netflix spotify google teams
	zoom word excel powerpoint outlook microsoft apple iphone android samsung playstation xbox nintendo fortnite fifa minecraft gta chatgpt copilot
	magister somtoday itslearning canvas eduarte brightspace kahoot vinted marktplaats thuisbezorgd uber tinder grindr onlyfans signal reddit wikipedia
	windows word nike adidas puma gucci ns ov albert heijn jumbo lidl aldi hema action mcdonalds mcdonald's mac kfc bijenkorf ikea bol coolblue
	mbo hbo vmbo havo vwo roc bol bbl bpv aoc slb lob vo wo po pta cgo kwalificatiedossier niveau lhbti lhbtiq lhbt lgbt lgbtq lhbtqia
	adhd add asd ptss dna ggz ggd ehbo bhv ict it pc tv wifi app apps sms gps pdf cv vog avg ai oké ok oke wc gym burgerschap rekenen
	verpleegkunde techniek zorg welzijn economie horeca handel administratie kunst biologie wiskunde schei natuurkunde ckv loopbaan
	moderator interviewer gespreksleider student studenten deelnemer docent respondent spreker jongere meneer mevrouw meester juf juffrouw
	u jullie ik sorry bro bruh gast swa wollah wallah wollahi wallahi inshallah insjallah tfoe ewa habibi hamdoulillah mashallah bismillah
	avonds ochtends morgens middags nachts bsn iban corona covid kamer tweede eerste tk eu vn vs usa uk cao ozb uwv duo svb cbs ocw politie halt slachtofferhulp jeugdzorg veilig thuis`.split(
		/\s+/
	)
);
