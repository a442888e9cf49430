package attribution

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/lexicon"
	"github.com/seed7abcc752/sayso/segment"
)

const harbour = `Ada Quill said the harbour would close on Friday. “Nobody asked us,” she said.

Quill wants a vote before the summer.`

func attribute(at Attributor, text string) []string {
	doc := at.Attribute(segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text)))
	var out []string
	for _, r := range doc.Records() {
		line := string(r.Kind) + " | "
		for i, p := range r.Content {
			if i > 0 {
				line += " … "
			}
			line += p.Text
		}
		out = append(out, line)
	}
	return out
}

func TestSettings(t *testing.T) {
	const (
		said   = "indirect | the harbour would close on Friday"
		direct = "direct | “Nobody asked us,”"
		wants  = "indirect | a vote before the summer"
	)
	tests := []struct {
		name string
		at   Attributor
		want []string
	}{
		{"all", Attributor{}, []string{said, direct, wants}},
		{"quotes only", Attributor{QuotesOnly: true}, []string{direct}},
		{"speech only", Attributor{SpeechOnly: true}, []string{said, direct}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, attribute(tt.at, harbour)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A list that is not sorted or names a word twice is one that nobody looks after.
func TestLists(t *testing.T) {
	lists := map[string]string{
		"honorifics": honorificsList, "titles": titlesList, "portfolios": portfoliosList, "personnouns": personNounsList, "groupnouns": groupNounsList,
		"publicnouns": publicNounsList, "demonyms": demonymsList,
		"orgnouns": orgNounsList, "docnouns": docNounsList, "times": timesList, "female": femaleList, "male": maleList, "femalenames": femaleNamesList,
		"malenames": maleNamesList, "givennames": givenNamesList, "speechverbs": speechVerbsList, "stanceverbs": stanceVerbsList, "thoughtverbs": thoughtVerbsList,
		"showverbs": showVerbsList, "aspectverbs": aspectVerbsList, "speechnouns": speechNounsList, "nicknames": nicknamesList,
	}
	for name, list := range lists {
		entries := slices.Collect(lexicon.Entries(list))
		if len(entries) == 0 {
			t.Errorf("%s is empty", name)
		}
		if !slices.IsSorted(entries) {
			t.Errorf("%s is not sorted", name)
		}
		if n := len(slices.Compact(slices.Clone(entries))); n != len(entries) {
			t.Errorf("%s has %d entries twice", name, len(entries)-n)
		}
		for _, e := range entries {
			if e != strings.ToLower(e) {
				t.Errorf("%s: %q is not in small letters", name, e)
			}
		}
	}
}

// A given name that both sexes bear tells nothing, and stands in neither list.
func TestNamesTellOneSex(t *testing.T) {
	men := map[string]bool{}
	for n := range lexicon.Entries(maleNamesList) {
		men[n] = true
	}
	for n := range lexicon.Entries(femaleNamesList) {
		if men[n] {
			t.Errorf("%s stands in both lists", n)
		}
	}
}

// Two who speak together are a group that lists them.
func TestJointSpeakers(t *testing.T) {
	const text = "“We will appeal,” Ada Quill and Otto Brandt said. Quill met Brandt in May."
	doc := Attributor{}.Attribute(segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text)))
	r := doc.Records()
	if len(r) == 0 || r[0].Speaker == nil {
		t.Fatal("no speaker")
	}
	want := &Speaker{Name: "Ada Quill and Otto Brandt", Kind: Group, Aliases: []string{}, Members: []string{"Ada Quill", "Otto Brandt"}}
	if diff := cmp.Diff(want, r[0].Speaker); diff != "" {
		t.Error(diff)
	}
	if r[0].Source.Text != want.Name {
		t.Errorf("source %q, want both", r[0].Source.Text)
	}
}

// How, where and to whom something was said is no part of it.
func TestMannerIsNotContent(t *testing.T) {
	const text = "“Now I only use plastic ones. When the water comes, we just tie them together,” she said with a laugh."
	doc := Attributor{}.Attribute(segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text)))
	for _, r := range doc.Records() {
		for _, c := range r.Content {
			if strings.Contains(c.Text, "laugh") {
				t.Errorf("%q is content", c.Text)
			}
		}
	}
}

// Of whom nothing is told but a pronoun, there is one in an article.
func TestSpeakersOfPronounsOnly(t *testing.T) {
	const text = "“We won,” she said. “No,” he said. “We won,” she said."
	doc := Attributor{}.Attribute(segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text)))
	var got []string
	for _, a := range doc.Attributions {
		got = append(got, a.Speaker.Name+" "+a.Speaker.Pronoun)
	}
	if diff := cmp.Diff([]string{"she she", "he he", "she she"}, got); diff != "" {
		t.Error(diff)
	}
	if len(doc.Entities) != 2 {
		t.Errorf("%d entities, want her and him", len(doc.Entities))
	}
}

// Who is who: the speaker of the last record of each text.
func TestSpeaker(t *testing.T) {
	tests := []struct{ why, text, want string }{
		{"surname", "Ada Quill arrived. “No,” Quill said.", "Ada Quill"},
		{"honorific", "Ada Quill arrived. “No,” Ms Quill said.", "Ada Quill"},
		{"honorific before a given name", "Dame Ada Quill arrived. “No,” Dame Ada said.", "Ada Quill"},
		{"named later", "“No,” said Mr Brandt. Otto Brandt runs the port.", "Otto Brandt"},
		{"initials", "Ada J. Quill arrived. “No,” Ada Quill said.", "Ada J. Quill"},
		{"nickname in marks", "Edward “Ted” Marsh arrived. “No,” Marsh said.", "Edward “Ted” Marsh"},
		{"nickname behind an office", "Otto's niece, state Del. Ada “Addie” Quill (Lab), shouted: “No.”", "Ada “Addie” Quill"},
		{"nickname of several words", "Otto ‘The Tide’ Brandt arrived. “No,” Brandt said.", "Otto ‘The Tide’ Brandt"},
		{"nickname in brackets", "Edward (Ted) Marsh arrived. “No,” Marsh said.", "Edward (Ted) Marsh"},
		{"nickname of two words", "Olwanda “Je Nok” Quill arrived. “No,” Je Nok said.", "Olwanda “Je Nok” Quill"},
		{"nickname alone", "Ada “Addie” Quill arrived. “No,” Addie Quill said. “No,” Ada Quill said. “No,” said Addie.", "Ada “Addie” Quill"},
		{"no nickname", "Ada Quill called “Tide” Brandt a rogue. “No,” Quill said.", "Ada Quill"},
		{"an abbreviation before a name that no list has", "“No,” said MK Olwanda Quill-Brandt, who was late.", "Olwanda Quill-Brandt"},
		{"particle with an apostrophe", "Otto d'Olwin arrived. “No,” d'Olwin said.", "Otto d'Olwin"},
		{"leader of a body", "Leader of the Opposition Olwanda Quillo, who left, said: “No.”", "Olwanda Quillo"},
		{"two things an office is for", "Minister of Labour and Productivity, Alhaji Otto Brandt, said: “No.”", "Otto Brandt"},
		{"given name that is a preposition", "Finance chief Per Olwin arrived. “No,” Olwin said.", "Per Olwin"},
		{"surname that is an adverb", "“No,” said the rider Kevin Too, 26.", "Kevin Too"},
		{"on which side one plays", "Rovers left back Otto Brandt called it “bush”.", "Otto Brandt"},
		{"on which side one plays, with a hyphen", "Albion left-back Otto Brandt called it “bush”.", "Otto Brandt"},
		{"secretary of a ministry", "“No,” said Ministry of Transport Secretary General Olwanda Quillo.", "Olwanda Quillo"},
		{"given name without a vowel", "Jacky Leung Tsz-him arrived. “No,” he said.", "Jacky Leung Tsz-him"},
		{"double name inside a name", "Chairman Raymond Kwok-Lau Siu-ming arrived. “No,” Kwok-Lau said.", "Raymond Kwok-Lau Siu-ming"},
		{"short for Maria", "“No,” said Olwin convener Ma. Lourdes Quillo. “Never.”", "Ma. Lourdes Quillo"},
		{"what an office is for", "Minister for Housing Otto Brandt met Ada Quill. “No,” the Minister said.", "Otto Brandt"},
		{"where somebody is from", "That was little comfort to Ada Quill, 58, of Market Olwin, who had paid. “No,” said the retired nurse.", "Ada Quill"},
		{"a firm with the name of its founder", "Otto Brandt met them. Brandt Logistics was late. In a statement, Brandt said its board “remains sure”.", "Brandt Logistics"},
		{"a preposition that is an adjective", "Outside court, their daughter, Ada Quill, wept. “Dad is gone.”", "Ada Quill"},
		{"abbreviation of a name in another language", "By contrast, the Association of Energy-Intensive Industries (VDO) welcomed it. “No,” the VDO said.", "Association of Energy-Intensive Industries"},
		{"abbreviation alone", "The Association of Traders and Hauliers (VDO) met. “No,” VDO said.", "Association of Traders and Hauliers"},
		{"worker without a list", "Haulier Otto Brandt arrived. “No,” Mr Brandt said.", "Otto Brandt"},
		{"noun of the dictionary before a name", "Freshman Otto Brandt arrived. “No,” Brandt said.", "Otto Brandt"},
		{"letters of an office that are no title", "Regional Commissioner Otto Brandt met Ada Quill. “No,” said the RC.", "Otto Brandt"},
		{"letters that are a time", "Prime Minister Otto Brandt met Ada Quill. “No,” the PM said.", "Otto Brandt"},
		{"an adjective in a name", "Olwinpost Protective Services, a guard firm, spoke. “No,” the firm said.", "Olwinpost Protective Services"},
		{"office for two things, in capitals", "The Water and Drainage Minister said “no”.", "Water and Drainage Minister"},
		{"what somebody founded", "Olwinspan, the freight company she founded years ago, fired Ada Quill. “No,” the company said.", "Olwinspan"},
		{"what has things", "Rail operator Olwinbahn has sold a third of its trains. “No,” the company said.", "Olwinbahn"},
		{"worker with an unknown given name", "Hotelier Olwanda Quill said: “No.”", "Olwanda Quill"},
		{"chief executive in capitals", "The Municipal Chief Executive, Hon. Otto Brandt, left the town with the others before noon. “No,” said the chief executive.", "Otto Brandt"},
		{"office with a hyphen in small letters", "“No,” said its secretary-general, Otto Brandt, on his way.", "Otto Brandt"},
		{"office to come", "Ada Quill spoke. “No,” Commissioner-designate Quill said.", "Ada Quill"},
		{"rank as an abbreviation", "Earlier the Assistant Chief Fire Officer, Otto Kwame Brandt, came to the market by night. “No,” ACFO Brandt said.", "Otto Kwame Brandt"},
		{"department for two things", "“No,” said the Department for Learning and Skills.", "Department for Learning and Skills"},
		{"adverb in a name", "The coalition Harbour Now met. “No,” Harbour Now said.", "Harbour Now"},
		{"letters of an office that is a title", "Cabinet Secretary Ada Quill met a clerk, Otto Brandt. “No,” the CS said.", "Ada Quill"},
		{"letters of a seat", "The Member of Parliament for the area, Dr. Ada Quill, gave rice. “No,” the MP wrote.", "Ada Quill"},
		{"letters of a seat behind", "Otto Brandt, a member of the Legislative Assembly, left. “No,” the MLA said.", "Otto Brandt"},
		{"family", "Ada Quill met her brother, Otto Quill. “No,” Otto Quill said.", "Otto Quill"},
		{"gender", "Ada Quill met Otto Brandt. “No,” she said.", "Ada Quill"},
		{"role before the name", "The mayor, Ada Quill, arrived. “No,” the mayor said.", "Ada Quill"},
		{"role of another", "The mayor, Ada Quill, met the governor, Otto Brandt. “No,” the governor said.", "Otto Brandt"},
		{"office of a body", "The Commissioner of Police, Ada Quill, arrived. “No,” the commissioner said.", "Ada Quill"},
		{"office with a hyphen", "The Director-General of Ports, Otto Brandt, arrived. “No,” said the Director-General.", "Otto Brandt"},
		{"office of two things", "The Minister of Health and Social Care, Otto Brandt, said: “No.”", "Otto Brandt"},
		{"compound with a preposition", "“No,” the father-of-two said.", "the father-of-two"},
		{"name with a hyphen", "Park Sung-ho, who leads the crew, said: “No.” “Never,” he said.", "Park Sung-ho"},
		{"who of a crowd", "The show was off. One tweeted: “No.”", "One"},
		{"two ministers", "The prime minister called. Ada Quill, the foreign minister, came. “No,” the prime minister said.", "The prime minister"},
		{"ministers of two countries", "Tonga's minister called. Samoa's minister, Ada Quill, came. “No,” said Tonga's minister.", "Tonga's minister"},
		{"organisation varied", "The OHD spoke up. “No,” the Leeds-based organisation said.", "OHD"},
		{"organisation with a name of its own", "The Traders' Association spoke up. “No,” the Assembly said.", "Assembly"},
		{"director of something", "“No,” said Ada Quill. Sporting director Otto Brandt said: “Yes.”", "Otto Brandt"},
		{"who owns", "Le Thi Hoa, who owns a farm, arrived. “No,” she said.", "Le Thi Hoa"},
		{"parent of some", "Kelly Marsh arrived. “No,” the mother-of-three said.", "Kelly Marsh"},
		{"introduced by a role alone", "“No,” the port director said on Monday. Ada Quill also said that the wall would hold.", "Ada Quill"},
		{"one of a people", "Otto Brandt won on Sunday. “Never,” the Norwegian said.", "Otto Brandt"},
		{"what the named one does", "Ada Quill scored twice. “I was lucky,” the striker said.", "Ada Quill"},
		{"what somebody else does", "Ada Quill was in Leeds. “I saw it,” the driver said.", "the driver"},
		{"high office", "Otto Brandt hinted at a cut on Friday. Asked for more, the Prime Minister said: “No.”", "Otto Brandt"},
		{"high office once more", "Ada Quill and Otto Brandt met the Prime Minister. Mr Brandt hinted at a cut. Asked for more, the Prime Minister said: “No.” Ms Quill left. “No,” the Prime Minister said.", "Otto Brandt"},
		{"high office of another", "Otto Brandt, the chancellor, hinted at a cut. Asked for more, the Prime Minister said: “No.”", "Prime Minister"},
		{"age", "Ada Quill, 31, beat Otto Brandt, 19. “No,” the 19-year-old said.", "Otto Brandt"},
		{"age in front", "Otto Brandt, 19, met the 31-year-old baker Ada Quill. “No,” the 31-year-old said.", "Ada Quill"},
		{"age of one without a name", "Ada Quill met a 19-year-old student. “No,” the 19-year-old said.", "a 19-year-old student"},
		{"relative", "Ada Quill, who said “no”, left.", "Ada Quill"},
		{"acronym", "The Marine Safety Board closed the port. “No,” the MSB said.", "Marine Safety Board"},
		{"statement of an organisation", "“No,” a Harbour Authority statement said.", "Harbour Authority"},
		{"surname with a hyphen", "Ada Quill-Orr arrived. “No,” said Quill-Orr.", "Ada Quill-Orr"},
		{"surname with a hyphen, of a given name that no list has", "Olwanda Brandt-Orr arrived. Brandt-Orr sat down. “No,” said Brandt-Orr.", "Olwanda Brandt-Orr"},
		{"surname of several words", "Olwanda du Quill arrived. Du Quill sat down. “No,” said Du Quill.", "Olwanda du Quill"},
		{"surname that is a verb", "Ada Quill-Said is a nurse. “No,” said Quill-Said.", "Ada Quill-Said"},
		{"given name of a hall", "Ada Marsh-Hall is a farmer. “No,” Ada says.", "Ada Marsh-Hall"},
		{"surname first", "The stall of Yeoh Guat Hoon is old. “No,” said Madam Yeoh.", "Yeoh Guat Hoon"},
		{"letters behind", "Ada Quill MP arrived. “No,” said Ms Quill.", "Ada Quill"},
		{"rank", "DI Ada Quill arrived. “No,” said DI Quill.", "Ada Quill"},
		{"honorifics of many countries", "Malam Otto Brandt arrived. “No,” said Brandt.", "Otto Brandt"},
		{"a day in front", "On Monday Quill called. “No,” said Quill.", "Quill"},
		{"managing director", "“No,” said Acme managing director Ada Quill.", "Ada Quill"},
		{"parent of some, in three words", "Otto Brandt arrived. “No,” the father of three said.", "Otto Brandt"},
		{"nobody", "Ada Quill arrived. Nobody spoke. “No,” she said.", "Ada Quill"},
		{"verb that looks like a participle, first", "Ada Quill arrived. “No,” disclosed Otto Brandt of the union.", "Otto Brandt"},
		{"verb that looks like a participle, last", "Ada Quill met a clerk. “No,” the clerk recounted.", "a clerk"},
		{"verb that looks like a noun", "Ada Quill arrived. “The dog buried it,” his wife chips in.", "his wife"},
		{"subject ahead", "Ada Quill arrived. Otto Brandt was unmoved. “It is only a wall.”", "Otto Brandt"},
		{"given name of two syllables", "Chu Li-an arrived. “No,” said Chu.", "Chu Li-an"},
		{"surname in the middle", "María Guadalupe Cota Valenzuela arrived. “No,” said Cota.", "María Guadalupe Cota Valenzuela"},
		{"first half of a surname", "Dunstan Oloo-Karanja arrived. “No,” said Mr Oloo.", "Dunstan Oloo-Karanja"},
		{"surname first, behind an honorific", "Tan Kok Weng arrived. “No,” Mr Tan said.", "Tan Kok Weng"},
		{"two surnames", "Olwina Quirós Solano arrived. “No,” Quirós Solano said.", "Olwina Quirós Solano"},
		{"one of some", "“No,” said one of the farmers, Ada Quill.", "Ada Quill"},
		{"somebody with a number", "“No,” said the man, Otto Brandt of Route 9.", "Otto Brandt"},
		{"an adjective behind", "The chief responsible, Otto Brandt, left. “No,” he said.", "Otto Brandt"},
		{"part of some", "“No,” said a chorus of Democrats.", "a chorus of Democrats"},
		{"shares of some", "Two out of three voters said “no”.", "Two out of three voters"},
		{"who speak together", "But Quill and other experts said “no”.", "Quill and other experts"},
		{"particle that begins a name", "Mayor Otto de Brandt left. “No,” de Brandt said.", "Otto de Brandt"},
		{"list of those who speak", "Ada Quill, Otto Brandt and Jane Orr said “no”.", "Ada Quill, Otto Brandt and Jane Orr"},
		{"where somebody's town is", "“No,” said Ada Quill of Olwin, South Brandt, who left.", "Ada Quill"},
		{"two in one name", "A Brandt/Quill poll said “no”.", "A Brandt/Quill poll"},
		{"bare infinitive behind a name", "They came to hear Justice Ada Quill hand down the verdict. Justice Quill told them no. “Never,” she said.", "Ada Quill"},
		{"degrees behind commas", "Otto Brandt, MD, PhD, of Olwin Clinic, wrote that it “fills a void”.", "Otto Brandt"},
		{"a noun in small letters that was taken for a name", "Her Villa pal Ada Quill commented: ‘Best of all.’", "Ada Quill"},
		{"association with an adjective, first", "Association of Public School Teachers (APST) members left. Later, APST said it would “meet”.", "Association of Public School Teachers"},
		{"who says yes", "Otto Brandt and Karl Orr met. “I passed it on,” Mr Orr said. “Did he read it?” Mr Brandt asked. “Yes,” he said.", "Karl Orr"},
		{"feast of the year", "Olwin Holdings, a developer, is late. Buyers had hoped to move in before Lunar New Year. “No,” the company said.", "Olwin Holdings"},
		{"firm of partners", "The company, Olwin Urban Partners, was late. In a statement, it said it was “proud”.", "Olwin Urban Partners"},
		{"a verb at the end that looks like a noun", "Ada Quill met Jane Orr. When I read out the line, Quill hoots. ‘I would put that in,’ she says.", "Ada Quill"},
		{"where one plays, by number", "“We left twelve of them,” said Foundry first baseman Otto Brandt, who won.", "Otto Brandt"},
		{"office of some things", "“The crowd was big,” deputy conservator of forests Olwanda Quillo said.", "Olwanda Quillo"},
		{"body for two trades, in front of an office", "Later, in the old town, Towel and Linen Exporters Association Chairman Otto Brandt said that it was “over”.", "Otto Brandt"},
		{"initial of a father", "B.Narantuya left. “No,” Narantuya said.", "B.Narantuya"},
		{"initial of a father, later", "“No,” Narantuya said. B.Narantuya left. “Yes,” said Narantuya.", "B.Narantuya"},
		{"office for two things, without a comma", "In response, Minister for Maritime Transport and Outer Piers Olwanda Quillo left. “No,” Ms Quillo said.", "Olwanda Quillo"},
		{"surname that is a verb, at the end", "“No,” said a nurse, who asked to be identified only as Kyar Lay.", "Kyar Lay"},
		{"ministry of two things", "“No,” it said. The Ministry of Agriculture and Livestock said: “No.”", "Ministry of Agriculture and Livestock"},
		{"members of an association", "The Ashworth Fans’ Association is old. “No,” said the association.", "Ashworth Fans’ Association"},
		{"two things of an organisation", "The Food and Harbour Administration is old. “No,” said the Food and Harbour Administration.", "Food and Harbour Administration"},
		{"an abbreviation that is a pronoun", "The World Harbour Office spoke. “No,” the WHO said.", "World Harbour Office"},
		{"a country that is a pronoun", "Otto Brandt met the US president, Ada Quill. “No,” the US president said.", "Ada Quill"},
		{"age", "Ada Quill lives with a dog. “No,” the 34-year-old said.", "Ada Quill"},
		{"age told far before", "Ada Quill, 34, lives with Otto Brandt, who is 41. She paints; he mends the roof. “No,” the 41-year-old said.", "Otto Brandt"},
		{"walk of life", "Dr Ada Quill and Sergeant Otto Brandt arrived. “Yes,” said Brandt. “No,” said the physician.", "Ada Quill"},
		{"husband of a wife", "Otto Brandt arrived. His wife, Ada Quill, waved. “Yes,” she said. “No,” called her husband.", "Otto Brandt"},
		{"mother of a daughter", "Ada Quill brought her daughter, Lena. “Yes,” said Lena. “No,” her mother said.", "Ada Quill"},
		{"mother of somebody else", "Ada Quill, a mother of two, arrived. Lena Brandt smiled. “No,” her mother said.", "her mother"},
		{"noun that no list has", "Ada Quill took the oath on Friday. “Yes,” said Otto Brandt. Quill sat down. “No,” said the dzongdag.", "Ada Quill"},
		{"thing that no list has", "Ada Quill took the oath on Friday. She sat down. “No,” said the printed slate card.", "the printed slate card"},
		{"either of two brothers", "Otto Brandt was lost. Emil Brandt called him kind. “No,” his brother added.", "his brother"},
		{"wife, no daughter", "Otto Brandt and his wife, Lena Brandt, arrived. “Yes,” he said. “No,” said his daughter.", "his daughter"},
		{"the other one of a couple", "Otto Brandt and Ada Quill arrived. “Yes,” she said. “No,” said her husband.", "Otto Brandt"},
		{"only man of the name", "Otto Brandt built it. Lena Brandt smiled. “Yes,” she said. “No,” said her brother.", "Otto Brandt"},
		{"short name of an office", "Ada Quill, chief technology officer of Acme, met Otto Brandt. “Yes,” said Brandt. “No,” the CTO said.", "Ada Quill"},
		{"long name of an office", "Acme CEO Ada Quill met Otto Brandt. “Yes,” said Brandt. “No,” the chief executive said.", "Ada Quill"},
		{"short name of another's office", "Ada Quill, chief executive of Acme, met Otto Brandt. “Yes,” said Brandt. “No,” Corvex's CEO said.", "Corvex's CEO"},
		{"role in a headline", "Schools shut as minister blames “fog”\n\nEnvironment Minister Ada Quill met Health Minister Otto Brandt.", "Ada Quill"},
		{"title after somebody without a name", "Ada Quill met a lawyer. Otto Brandt, counsel to her brother, arrived. “Yes,” said Brandt. “No,” the lawyer added.", "Otto Brandt"},
		{"age of another", "Ada Quill, 31, and Otto Brandt arrived. “Yes,” said Quill. “No,” the 19-year-old said.", "Otto Brandt"},
		{"short name of two words", "Vice Chancellor Ada Quill met Otto Brandt. “Yes,” said Brandt. The VC said: “No.”", "Ada Quill"},
		{"addressed at the end", "Emil Marsh sat down. “Yes,” said Otto Brandt. “You had eight years, Mr Brandt,” he said.", "Emil Marsh"},
		{"addressed at the beginning, by a title", "Emil Marsh met General Otto Brandt. Brandt coughed. “General, you were there,” he said.", "Emil Marsh"},
		{"addressed by another in what one tells", "Ada Quill met Otto Brandt. “He said, ‘Ada, you won,’” she said.", "Ada Quill"},
		{"addressed by herself", "Ada Quill met Otto Brandt. “I thought, Ada, you won,” she said.", "Ada Quill"},
		{"told", "Emil Marsh met Otto Brandt. Brandt coughed. “No,” he told Brandt.", "Emil Marsh"},
		{"told of by who says I", "Emil Marsh sat down. “Yes,” said Otto Brandt. “I like Brandt,” he said.", "Emil Marsh"},
		{"spoken of", "It also concerns Ada Quill of the port. Lena Brandt, the mayor, and Brandt's sister arrived. “People thought Lena Brandt would do it,” she said.", "Ada Quill"},
		{"names himself", "Otto Brandt arrived. “I'm Brandt,” he said.", "Otto Brandt"},
		{"who goes on", "“Yes,” Ada Quill said. Lena Brandt, the mayor, was hurt. “No,” she added.", "Ada Quill"},
		{"other word for who goes on", "“Yes,” Ada Quill said. Lena Brandt, the mayor, was hurt. “No,” the runner added.", "Ada Quill"},
		{"not who asked", "Lena Brandt arrived. “Who was it?” asked Ada Quill. “Me,” she replied.", "Lena Brandt"},
		{"widow, no daughter", "Otto Brandt died in May. Lena Brandt wept. “Dad,” said the couple's daughter, Ada Brandt. “No,” his widow said.", "Lena Brandt"},
		{"daughter-in-law", "Emil Marsh and his wife, Ada Marsh, arrived. Emil's mother, Lena Marsh, waved. “No,” her daughter-in-law said.", "Ada Marsh"},
		{"father of a family's son", "Lena Brandt and Otto Brandt arrived. The Brandts' son Emil Brandt waved. “Yes,” Emil said. “No,” his father said.", "Otto Brandt"},
		{"husband of so many years", "Ada Quill and her husband of 41 years, Otto Brandt, arrived with Emil Marsh. “Yes,” she said. “No,” her husband said.", "Otto Brandt"},
		{"minister, not prime minister", "Otto Brandt takes over the port. Prime Minister Emil Marsh waved. “Yes,” said Marsh. “No,” the minister said.", "the minister"},
		{"new minister, told of before", "Otto Brandt takes over the port. “No,” the new minister said. Health Minister Emil Marsh waved.", "Otto Brandt"},
		{"lieutenant governor", "Lt. Gov. Ada Quill met Gov. Lena Brandt. “Yes,” said Brandt. “No,” the lieutenant governor said.", "Ada Quill"},
		{"from whose side it is told", "Emil Marsh closed the port. “Yes,” Marsh said. For Otto Brandt, a baker, the wall was too low. “No,” he said.", "Otto Brandt"},
		{"another company", "Acme Ltd said it had lost. “Yes,” the company said. Rival lock maker Corvex, meanwhile, was pleased. “No,” the company said.", "Corvex"},
		{"company spoken of before it is named", "It fell to the company, some say. Acme Ltd denied it. “No,” the company said.", "Acme Ltd"},
		{"company named far before", "Acme Ltd said it had lost. The wall fell. The pier fell. The mast fell. The roof fell. The barn fell. The shed fell. “No,” the company said.", "Acme Ltd"},
		{"what one is, behind who", "Ada Quill, who is the first witness, met Lena Brandt. “Yes,” said Brandt. “No,” replied the witness.", "Ada Quill"},
		{"what one has been", "Ada Quill, who has been coach since May, met Lena Brandt. “Yes,” said Brandt. “No,” replied the coach.", "Ada Quill"},
		{"what one is, behind a pronoun", "Otto Brandt arrived. He is a tenor. Emil Marsh waved. “Yes,” said Marsh. “No,” said the tenor.", "Otto Brandt"},
		{"spoken of in a quotation", "“I asked my agent,” Ada Quill said. Otto Brandt sells land. He sat down. “No,” the agent said.", "Otto Brandt"},
		{"other lawyer, who spoke last", "Ada Quill is a lawyer.\n\nCounsel to the mayor, Lena Brandt, said it was late. “No,” the lawyer said.", "Lena Brandt"},
		{"elder, by age", "Otto Brandt, 71, met Emil Brandt, 24. “Yes,” said Emil Brandt. “No,” said the elder Brandt.", "Otto Brandt"},
		{"younger, by kin", "Otto Brandt met his nephew, Emil Brandt. “Yes,” said Otto Brandt. “No,” said the younger Brandt.", "Emil Brandt"},
		{"office of two things, one that no list has", "The Minister of Labour and Productivity, Alhaji Otto Brandt, arrived. “No,” the minister said.", "Otto Brandt"},
		{"office of state", "The Secretary of State for Work and Pensions, Otto Brandt, arrived. “No,” the secretary said.", "Otto Brandt"},
		{"headline and text tell of him before he is named", "Leeds man jailed for hitting fence\n\nA Leeds man who told a judge “no” was jailed on Friday.\n\nOtto Brandt, 43, has a dog.", "Otto Brandt"},
		{"party word in front", "Ada Quill arrived. “No,” said Independent Ada Quill.", "Ada Quill"},
	}
	for _, tt := range tests {
		doc := Attributor{}.Attribute(segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(tt.text)))
		got := ""
		if n := len(doc.Attributions); n > 0 && doc.Attributions[n-1].Speaker != nil {
			got = doc.Attributions[n-1].Speaker.Name
		}
		if got != tt.want {
			t.Errorf("%s: %s\n\tspeaker %q, want %q", tt.why, tt.text, got, tt.want)
		}
	}
}
