package main

import (
	"fmt"
	"html"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestBrowser looks at the page in a browser. With SAYSO_SCREENSHOTS=DIR the pictures stay there, for a person to look at.
func TestBrowser(t *testing.T) {
	b := newBrowser(t)
	v, text := rendered(t, article)
	focused := strings.Replace(text, `tabindex="0">“I have`, `tabindex="0" autofocus>“I have`, 1)
	if focused == text {
		t.Fatal("the page has no such passage")
	}
	tests := []struct {
		name, page string
		dark       bool
		tip        bool
		flags      []string
	}{
		{name: "light", page: text, flags: []string{"--window-size=1000,1400"}},
		{name: "dark", page: text, dark: true, flags: []string{"--window-size=1000,1400", "--blink-settings=preferredColorScheme=0"}},
		{name: "tip", page: focused, tip: true, flags: []string{"--window-size=1000,740"}},
		{name: "phone", page: text, flags: []string{"--window-size=500,1400"}}, // narrower windows it does not make
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			img := b.screenshot(t, test.name, test.page, test.flags...)
			paper := img.At(0, 0)
			if dark := luminance(paper) < 0.5; dark != test.dark {
				t.Errorf("the paper is %v", paper)
			}
			coloured := 0
			for c, area := range areas(img, img.Bounds()) {
				if area >= 80 && vivid(c) { // a square of the legend has 100
					coloured++
				}
			}
			if coloured < len(v.Speakers) {
				t.Errorf("%d colours for %d speakers", coloured, len(v.Speakers))
			}
			below := img.Bounds()
			below.Min.Y = below.Max.Y * 9 / 10
			tip := 0 // the largest area that is neither paper nor a speaker's
			for c, area := range areas(img, below) {
				if c != paper && !vivid(c) {
					tip = max(tip, area)
				}
			}
			if shown := tip > 5000; shown != test.tip {
				t.Errorf("a tip is shown: %t, want %t", shown, test.tip)
			}
		})
	}
}

// Nothing hangs over the edge of a phone, not even a word that is wider.
func TestPhone(t *testing.T) {
	b := newBrowser(t)
	name := filepath.Join(t.TempDir(), "long.txt")
	long := strings.Repeat("“We won at "+strings.Repeat("Llanfair", 30)+",” said Ann "+strings.Repeat("Lind", 50)+".\n\nRead more\n\n", 3)
	if err := os.WriteFile(name, []byte(long), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{article, name} {
		_, text := rendered(t, file)
		dom := b.dom(t, fmt.Sprintf(`<iframe id="phone" width="360" height="700" frameborder="0" srcdoc="%s"></iframe>
			<script>phone.onload = () => document.title = phone.contentDocument.documentElement.scrollWidth + " wide"</script>`, html.EscapeString(text)))
		if _, rest, _ := strings.Cut(dom, "<title>"); !strings.HasPrefix(rest, "360 wide</title>") {
			t.Errorf("%s: on a phone 360 wide the page is %.20s", file, rest)
		}
	}
}

func rendered(t *testing.T, file string) (view, string) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	v := newView(string(raw))
	if err := page.Execute(&out, v); err != nil {
		t.Fatal(err)
	}
	return v, out.String()
}

// A browser is a headless Chromium.
type browser struct{ path, pictures string }

func newBrowser(t *testing.T) browser {
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium here")
	}
	if dir := os.Getenv("SAYSO_SCREENSHOTS"); dir != "" {
		return browser{path, dir}
	}
	return browser{path, t.TempDir()}
}

func (b browser) run(t *testing.T, page string, flags ...string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	flags = append(flags, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--user-data-dir="+t.TempDir(), "file://"+file)
	out, err := exec.CommandContext(t.Context(), b.path, flags...).Output()
	if err != nil {
		t.Fatalf("chromium: %v", err)
	}
	return string(out)
}

// dom returns the page as it is after its scripts ran.
func (b browser) dom(t *testing.T, page string) string {
	t.Helper()
	return b.run(t, page, "--dump-dom")
}

func (b browser) screenshot(t *testing.T, name, page string, flags ...string) image.Image {
	t.Helper()
	file := filepath.Join(b.pictures, name+".png")
	b.run(t, page, append(flags, "--screenshot="+file)...)
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// areas returns how many pixels within r each colour has.
func areas(img image.Image, r image.Rectangle) map[color.Color]int {
	n := map[color.Color]int{}
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			n[img.At(x, y)]++
		}
	}
	return n
}

func luminance(c color.Color) float64 {
	return float64(color.Gray16Model.Convert(c).(color.Gray16).Y) / 0xffff
}

// vivid reports whether c is more than a grey.
func vivid(c color.Color) bool {
	r, g, b, _ := c.RGBA()
	return max(r, g, b)-min(r, g, b) > 0x1800
}
