package sayso_test

import (
	"go/build"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/seed7abcc752/sayso"

// mayImport lists what of the module each package may import. Arrows point one way: clean <- segment <- attribution <- root.
var mayImport = map[string][]string{
	"clean":       {},
	"segment":     {"clean"},
	"attribution": {"clean", "segment"},
	".":           {"clean", "segment", "attribution"},
}

func TestImports(t *testing.T) {
	for _, dir := range packages(t) {
		pkg, err := build.ImportDir(dir, 0)
		if err != nil {
			continue // a directory with tests or data alone
		}
		name := filepath.ToSlash(dir)
		allowed, isStage := mayImport[name]
		for _, path := range pkg.Imports {
			own, ours := strings.CutPrefix(path, module)
			own = strings.TrimPrefix(own, "/")
			switch {
			case strings.Contains(path, "jdkato/prose") && name != "attribution/prosetag":
				t.Errorf("%s imports %s; attribution/prosetag alone may", name, path)
			case isStage && ours && !strings.HasPrefix(own, "internal/") && !strings.HasPrefix(own, name+"/internal/") && !slices.Contains(allowed, own):
				t.Errorf("%s imports %s; it may import %q", name, path, allowed)
			case isStage && !ours && strings.Contains(path, "."):
				t.Errorf("%s imports %s from outside the standard library", name, path)
			case isStage && path == "regexp":
				t.Errorf("%s imports regexp; a text of any length must be read in one pass", name)
			}
		}
	}
}

// packages returns the directories of the module that hold Go files, nested modules left out.
func packages(t *testing.T) []string {
	var dirs []string
	err := filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && path != "." && (strings.HasPrefix(e.Name(), ".") || e.Name() == "testdata"):
			return filepath.SkipDir
		case e.Name() == "go.mod" && filepath.Dir(path) != ".":
			return filepath.SkipDir
		case e.IsDir():
			dirs = append(dirs, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(dirs, "clean") || !slices.Contains(dirs, "attribution") {
		t.Fatalf("packages not found among %q", dirs)
	}
	return dirs
}
