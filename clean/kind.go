package clean

// A Kind says what a stretch was left out as. More kinds may come; a program that counts them should expect so.
type Kind string

// The kinds of what is not the journalist's prose.
const (
	Appeal     Kind = "appeal"     // a request for money: Your support makes all the difference.
	Bio        Kind = "bio"        // who the writer is: Jane Doe covers health for the Courier.
	Byline     Kind = "byline"     // who wrote it: By Jane Doe
	Caption    Kind = "caption"    // what a picture shows: The harbour on Friday (Jane Doe/Courier)
	Comments   Kind = "comments"   // what readers said, and the box to say it in
	Cookie     Kind = "cookie"     // the law's small print: cookies, terms, copyright
	Credit     Kind = "credit"     // who took the picture: Jane Doe/Courier
	Date       Kind = "date"       // when: Published 4:07 PM EST
	Duplicate  Kind = "duplicate"  // a copy of what the text has elsewhere
	Embed      Kind = "embed"      // a post or a player from elsewhere
	Headline   Kind = "headline"   // the title of this article
	Navigation Kind = "navigation" // the way around the site: Home World Sport
	Newsletter Kind = "newsletter" // a request for an address: Sign up to our daily briefing
	Other      Kind = "other"      // anything else
	Paywall    Kind = "paywall"    // a request to subscribe or sign in
	PullQuote  Kind = "pullquote"  // a quotation of the text, set apart from it
	Related    Kind = "related"    // another story: Read more: Harbour closed
	Social     Kind = "social"     // the way to other sites: Share on Facebook
)
