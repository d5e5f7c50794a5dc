package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// flags are those that the program takes. TestFlagsAreTheProgramsOwn compares them with its source.
var flags = []string{"class", "code", "fullscreen", "idle", "kiosk", "lang", "scene", "still", "version"}

// readMeParts gives a target's READ ME, one text a language.
func readMeParts(t *testing.T, to target) []string {
	t.Helper()
	text, err := readMe(to, stampOf(t))
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(text), strings.Repeat("=", 72))
	if len(parts) != 2 {
		t.Fatalf("the READ ME has %d parts", len(parts))
	}
	return parts
}

func TestReadMeSaysAllInBothLanguages(t *testing.T) {
	own := map[string][2][]string{
		"linux":   {{"./coin-or-cap", "X11", "OpenGL", "~/.config/coin-or-cap", "cp -r share ~/.local/"}, {}},
		"windows": {{"coin-or-cap.exe", `%AppData%\coin-or-cap`}, {"More info", "Informations complémentaires"}},
		"darwin":  {{`xattr -dr com.apple.quarantine "Coin or cap.app"`, "~/Library/Application Support/coin-or-cap", "macOS 12"}, {"Open Anyway", "Ouvrir quand même"}},
	}
	each := [2][]string{
		{"Coin or cap?", "TO START", "KEYS", "FLAGS", "WHAT IT KEEPS", "LICENCES", "sent anywhere", "Backspace", "Esc"},
		{"Jeton ou plafond\u202f?", "POUR COMMENCER", "TOUCHES", "OPTIONS", "CE QUE LE PROGRAMME GARDE", "LICENCES", "envoyé ailleurs", "Retour arrière", "Échap"},
	}
	for _, to := range everywhere {
		for i, text := range readMeParts(t, to) {
			want := slices.Concat([]string{"1.2.3-test", "F11", "Tab", "F9"}, own[to.os][0], each[i])
			if alone := own[to.os][1]; len(alone) == 2 {
				want = append(want, alone[i])
			}
			for _, f := range flags {
				want = append(want, "-"+f)
			}
			for _, w := range want {
				if !strings.Contains(text, w) {
					t.Errorf("%s, %s: the READ ME does not say %q", to, readMeLangs[i], w)
				}
			}
		}
	}
}

func TestReadMeIsOnePage(t *testing.T) {
	for _, to := range everywhere {
		for i, text := range readMeParts(t, to) {
			if n := strings.Count(text, "\n"); n > 75 {
				t.Errorf("%s, %s: %d lines", to, readMeLangs[i], n)
			}
			for line := range strings.Lines(text) {
				if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > 80 {
					t.Errorf("%s, %s: %d characters in %q", to, readMeLangs[i], n, line)
				}
			}
		}
	}
}

// commands are what is typed, and so not set: lines set in by four.
var commands = regexp.MustCompile(`(?m)^    \S.*$`)

func TestReadMeTypography(t *testing.T) {
	wrong := []*regexp.Regexp{
		regexp.MustCompile(`['"]|\.\.\.`),  // typewriter's quotes and dots
		regexp.MustCompile(`[ \n][;:!?»]`), // a space, or a line's end, where a sign could be left alone
		regexp.MustCompile(`«[ \n]`),
		regexp.MustCompile(`\S[;!?»]|\S:\s`),
		regexp.MustCompile(`[ \t]\n`),
		regexp.MustCompile(`\n\n\n`),
	}
	good := regexp.MustCompile("\u202f[;!?»]|\u00a0:|«\u202f")
	for _, to := range everywhere {
		parts := readMeParts(t, to)
		fr := commands.ReplaceAllString(parts[1], "x")
		for i, w := range wrong {
			for _, m := range w.FindAllString(fr, -1) {
				if !good.MatchString(m) {
					t.Errorf("%s: rule %d finds %q", to, i, m)
				}
			}
		}
		if n := len(good.FindAllString(fr, -1)); n < 10 {
			t.Errorf("%s: only %d spaces that do not break", to, n)
		}
		if m := regexp.MustCompile(`['"]|[ \t]\n|\n\n\n`).FindString(commands.ReplaceAllString(parts[0], "x")); m != "" {
			t.Errorf("%s: the English has %q", to, m)
		}
	}
}

// What the READ ME lists is what the program takes: its source is read for calls that define a flag.
func TestFlagsAreTheProgramsOwn(t *testing.T) {
	if _, err := os.Stat("../explainer"); err != nil {
		t.Skip("cmd/explainer is not there yet")
	}
	parsed, err := parser.ParseDir(token.NewFileSet(), "../explainer", func(f fs.FileInfo) bool { return !strings.HasSuffix(f.Name(), "_test.go") }, 0)
	if err != nil {
		t.Fatal(err)
	}
	define := map[string]int{"StringVar": 1, "BoolVar": 1, "DurationVar": 1, "IntVar": 1, "Float64Var": 1, "Var": 1,
		"String": 0, "Bool": 0, "Duration": 0, "Int": 0, "Float64": 0}
	var found []string
	for _, p := range parsed {
		ast.Inspect(p, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if i, ok := define[sel.Sel.Name]; ok && len(call.Args) >= 3 {
				if lit, ok := call.Args[i].(*ast.BasicLit); ok && lit.Kind == token.STRING {
					name, _ := strconv.Unquote(lit.Value)
					found = append(found, name)
				}
			}
			return true
		})
	}
	slices.Sort(found)
	if !slices.Equal(found, flags) {
		t.Errorf("the program takes %v, the READ ME is held to %v", found, flags)
	}
}
