package walk

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"coinorcap/internal/browser"
)

// outline prints an accessibility tree, one thing a line: role, name, value, states.
func outline(b *strings.Builder, n *browser.Access, depth int) {
	switch n.Role {
	case "InlineTextBox", "ListMarker", "LineBreak":
		return
	case "generic", "none":
		for _, c := range n.Children {
			outline(b, c, depth)
		}
		return
	}
	fmt.Fprintf(b, "%s%s", strings.Repeat("  ", depth), n.Role)
	if n.Name != "" {
		fmt.Fprintf(b, " %q", n.Name)
	}
	if n.Value != "" {
		fmt.Fprintf(b, " value %q", n.Value)
	}
	if n.Description != "" {
		fmt.Fprintf(b, " desc %q", n.Description)
	}
	for k, v := range n.Props {
		fmt.Fprintf(b, " %s=%s", k, v)
	}
	b.WriteString("\n")
	for _, c := range n.Children {
		outline(b, c, depth+1)
	}
}

func TestDump(t *testing.T) {
	p := reader(t, 1280, 720, false)
	open(t, p, "index.html?painter=svg#"+os.Getenv("AT"))
	root, err := p.Access()
	must(t, err)
	var b strings.Builder
	outline(&b, root, 0)
	fmt.Println(b.String())
}
