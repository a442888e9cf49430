package gold

import "testing"

func TestReadReferents(t *testing.T) {
	articles := []Article{{ID: "huff-post_2016-02-26_hillary-clinton-says-trump-s-big"}, {ID: "none"}}
	if err := ReadReferents(articles); err != nil {
		t.Fatal(err)
	}
	if len(articles[0].Referents) == 0 {
		t.Errorf("%s has no referents", articles[0].ID)
	}
	for at, name := range articles[0].Referents {
		if at <= 0 || name == "" {
			t.Errorf("at %d stands %q", at, name)
		}
	}
	if articles[1].Referents != nil {
		t.Errorf("an article that the list has not has referents: %v", articles[1].Referents)
	}
}
