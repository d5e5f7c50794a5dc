package browser

import (
	"encoding/json"
	"strconv"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
)

// Access is a node of the accessibility tree, as Chromium hands it to screen readers.
type Access struct {
	Role, Name, Description, Value string
	Props                          map[string]string // states and properties that are set, by Chromium's names
	Children                       []*Access
}

// Access gives the accessibility tree of the page as it is now. What screen readers pass over is left out: its children
// stand in its place.
func (p *Page) Access() (*Access, error) {
	res, err := chromedp.Call(p.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	if err != nil {
		return nil, err
	}
	nodes := map[accessibility.NodeID]*accessibility.Node{}
	for _, n := range res.Nodes {
		nodes[n.NodeID] = n
	}
	root := &Access{}
	for _, n := range res.Nodes {
		if n.ParentID == "" {
			root.Children = append(root.Children, kept(n, nodes)...)
		}
	}
	if len(root.Children) == 1 {
		return root.Children[0], nil
	}
	return root, nil
}

// kept is a node without what is ignored.
func kept(n *accessibility.Node, nodes map[accessibility.NodeID]*accessibility.Node) []*Access {
	a := &Access{Role: value(n.Role), Name: value(n.Name), Description: value(n.Description), Value: value(n.Value), Props: map[string]string{}}
	for _, id := range n.ChildIDs {
		if child := nodes[id]; child != nil {
			a.Children = append(a.Children, kept(child, nodes)...)
		}
	}
	if n.Ignored {
		return a.Children
	}
	for _, p := range n.Properties {
		a.Props[string(p.Name)] = value(p.Value)
	}
	return []*Access{a}
}

// value prints a value of the tree; a list of elements as their number.
func value(v *accessibility.Value) string {
	if v == nil {
		return ""
	}
	var x any
	if err := json.Unmarshal(v.Value, &x); err != nil {
		return ""
	}
	switch x := x.(type) {
	case string:
		return x
	case bool:
		return strconv.FormatBool(x)
	case float64:
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	return ""
}
