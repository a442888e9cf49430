package main

import (
	"bytes"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
)

const article = "../../testdata/articles/harbour.txt"

func TestPaint(t *testing.T) {
	// 0         1         2
	// 0123456789012345678901234567
	raw := `ad "a 'b' c," Ann said. "d"`
	records := []attribution.Record{
		{Content: []attribution.Piece{{Start: 3, End: 13}, {Start: 24, End: 27}}, Source: &attribution.Piece{Start: 14, End: 17}, Cue: &attribution.Piece{Start: 18, End: 22}},
		{Content: []attribution.Piece{{Start: 6, End: 9}}},
	}
	var got []string
	for at, p := range runs(paint(raw, records, []clean.Dropped{{Start: 0, End: 2}})) {
		got = append(got, string(p.Role)+"|"+raw[at[0]:at[1]])
	}
	want := []string{"dropped|ad", "| ", `content|"a `, "content|'b'", `content| c,"`, "| ", "source|Ann", "| ", "cue|said", "|. ", `content|"d"`}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// No word of the article is lost, none becomes part of the page's code.
func TestPage(t *testing.T) {
	var out bytes.Buffer
	raw := "“We <b>won</b> & left,” said Jane Doe. <script>alert(1)</script>"
	if err := run(nil, strings.NewReader(raw), &out); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "<script>") || !strings.Contains(out.String(), "&amp; left") {
		t.Errorf("not escaped: %s", out.String())
	}
	out.Reset()
	if err := run([]string{article}, nil, &out); err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"scrape where they used to float", "Your support keeps the lights on"} {
		if !strings.Contains(out.String(), words) {
			t.Errorf("the page lacks %q", words)
		}
	}
	if err := run([]string{"missing.txt"}, nil, &out); err == nil {
		t.Error("no error for a missing file")
	}
}

// A browser shows the page: the legend's colours are there, in light and dark and on a phone.
func TestBrowser(t *testing.T) {
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium here")
	}
	dir := t.TempDir()
	if keep := os.Getenv("SAYSO_SCREENSHOTS"); keep != "" { // to look at them
		dir = keep
	}
	var out bytes.Buffer
	if err := run([]string{article}, nil, &out); err != nil {
		t.Fatal(err)
	}
	html := filepath.Join(dir, "page.html")
	if err := os.WriteFile(html, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, flags := range map[string][]string{
		"light": {"--window-size=1100,1400"},
		"dark":  {"--window-size=1100,1400", "--blink-settings=preferredColorScheme=0"},
		"phone": {"--window-size=500,1400"},
	} {
		shot := filepath.Join(dir, name+".png")
		args := append(flags, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
			"--user-data-dir="+filepath.Join(t.TempDir(), "profile"), "--screenshot="+shot, "file://"+html)
		if msg, err := exec.CommandContext(t.Context(), chromium, args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, msg)
		}
		if n := colours(t, shot); n < 30 {
			t.Errorf("%s: the screenshot has %d colours, as if nothing were on it", name, n)
		}
	}
}

func colours(t *testing.T, file string) int {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[[3]uint32]bool{}
	for y := img.Bounds().Min.Y; y < img.Bounds().Max.Y; y += 2 {
		for x := img.Bounds().Min.X; x < img.Bounds().Max.X; x += 2 {
			r, g, b, _ := img.At(x, y).RGBA()
			seen[[3]uint32{r, g, b}] = true
		}
	}
	return len(seen)
}
