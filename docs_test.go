package sayso_test

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso"
)

// Every exported name of every package that others can import has a comment that says what it means. A field may be
// explained by the comment of its struct.
func TestEveryNameIsDocumented(t *testing.T) {
	for _, dir := range []string{".", "clean", "segment", "attribution", "attribution/prosetag"} {
		p := packageDoc(t, dir)
		undocumented := func(name, comment string) {
			if strings.TrimSpace(comment) == "" {
				t.Errorf("%s: %s has no comment", dir, name)
			}
		}
		undocumented("the package", p.Doc)
		values, funcs := append(p.Consts, p.Vars...), p.Funcs
		for _, typ := range p.Types {
			undocumented(typ.Name, typ.Doc)
			fields(typ, func(name, comment string) {
				if !regexp.MustCompile(`\b` + name + `\b`).MatchString(typ.Doc) {
					undocumented(typ.Name+"."+name, comment)
				}
			})
			values = append(append(values, typ.Consts...), typ.Vars...)
			funcs = append(append(funcs, typ.Funcs...), typ.Methods...)
		}
		for _, v := range values {
			undocumented(strings.Join(v.Names, ", "), v.Doc)
		}
		for _, f := range funcs {
			undocumented(f.Name, f.Doc)
		}
	}
}

func packageDoc(t *testing.T, dir string) *doc.Package {
	pkg, err := build.ImportDir(dir, 0)
	if err != nil {
		t.Fatal(err)
	}
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range pkg.GoFiles {
		file, err := parser.ParseFile(set, filepath.Join(dir, name), nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	p, err := doc.NewFromFiles(set, files, module+"/"+dir)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// fields calls f for each exported field of a struct, or method of an interface, with its comment.
func fields(typ *doc.Type, f func(name, comment string)) {
	for _, spec := range typ.Decl.Specs {
		var list *ast.FieldList
		switch x := spec.(*ast.TypeSpec).Type.(type) {
		case *ast.StructType:
			list = x.Fields
		case *ast.InterfaceType:
			list = x.Methods
		default:
			continue
		}
		for _, field := range list.List {
			for _, name := range field.Names {
				if name.IsExported() {
					f(name.Name, field.Doc.Text()+field.Comment.Text())
				}
			}
		}
	}
}

// What docs/how-it-works.md says comes out of its article comes out of it.
func TestHowItWorks(t *testing.T) {
	blocks := codeBlocks(t, "docs/how-it-works.md")
	if len(blocks) != 2 {
		t.Fatalf("%d blocks, want the article and the answer", len(blocks))
	}
	records := sayso.Attribute(blocks[0]).Records()
	var got []string
	for _, r := range records {
		var content []string
		for _, p := range r.Content {
			content = append(content, p.Text)
		}
		line := strings.Join([]string{string(r.Kind), strings.Join(content, " … "), r.Cue.Text, r.Source.Text, "=", r.Speaker.Name}, " ")
		if r.Addressee != nil {
			line += " to " + r.Addressee.Name
		}
		got = append(got, strings.Join(strings.Fields(line), " "))
	}
	var want []string
	for line := range strings.Lines(blocks[1]) {
		want = append(want, strings.Join(strings.Fields(line), " "))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-as the page has it +as it is):\n%s", diff)
	}
	page, err := os.ReadFile("docs/how-it-works.md")
	if err != nil {
		t.Fatal(err)
	}
	q := records[0].Quoted[0]
	if at := fmt.Sprintf("“%s” is bytes %d to %d", q.Text, q.Start, q.End); !strings.Contains(string(page), at) {
		t.Errorf("the page does not say that %s", at)
	}
}

// codeBlocks returns what stands between lines of ``` in a page.
func codeBlocks(t *testing.T, name string) (blocks []string) {
	page, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for i, part := range strings.Split(string(page), "\n```") {
		if i%2 == 1 {
			_, block, _ := strings.Cut(part, "\n")
			blocks = append(blocks, block)
		}
	}
	return blocks
}

// Every command of this module that the README shows runs, and prints something. Those of nested modules have tests there.
func TestReadmeCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("builds every example")
	}
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no shell here")
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	commands := regexp.MustCompile("go run ./examples/[^`\n>#]+").FindAllString(string(readme), -1)
	examples := map[string]bool{}
	for _, command := range commands {
		out, err := exec.CommandContext(t.Context(), "sh", "-c", command).Output()
		if err != nil || len(out) == 0 {
			t.Errorf("%s: %v, %d bytes printed", command, err, len(out))
		}
		examples[strings.Fields(command)[2]] = true
	}
	if len(examples) < 4 {
		t.Errorf("the README shows no more than %d examples", len(examples))
	}
}
