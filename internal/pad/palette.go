package pad

import "coinorcap/internal/picture"

// ink names a colour of words and signs by what they are for.
type ink uint8

const (
	inkText     ink = iota // on the pad and on paper
	inkSoft                // secondary, there
	inkWhen                // datelines
	inkSeen                // what was seen
	inkDesk                // words on the desk
	inkMute                // secondary, there
	inkTool                // tools
	inkGold                // the language that is read
	inkBand                // tools on the band
	inkCount               // the count on the band
	inkGoldBand            // the language that is read, on the band
	inkTitle               // the cover's
	inkTeal                // its last word
	inks        = iota
)

// palette is the pad's colours.
type palette struct {
	ink                      [inks]picture.Color
	hover                    [inks]picture.Color // when the pointer is over them
	padLight, padDark        picture.Color
	band, bandFoot           picture.Color // beside the stage
	bar, barFoot             picture.Color // under it, with the tools
	hole                     picture.Color
	rule, red                picture.Color
	card, cardOver, cardEdge picture.Color
	goldLight, gold, edge    picture.Color // the primary button
	set, track, thumb, grip  picture.Color // sliders
	chip, chipOver           picture.Color
	hair                     picture.Color // thin lines between entries
	table, walked            picture.Color
	scroll                   picture.Color
	desk                     picture.Color // where words fade out on it
	veil                     picture.Color // over everything below a sheet
	past, ahead              picture.Color // progress
	rim                      float64       // width of the edge around options, cards and chips, of the high contrast
	focusPad, focusDesk      picture.Color
}

var normal = palette{
	ink: [inks]picture.Color{
		inkText: picture.Ink, inkSoft: picture.InkSoft, inkWhen: picture.RGB(0xA03A18), inkSeen: picture.RGB(0x1F6B5C),
		inkDesk: picture.RGB(0xDCE6FA), inkMute: picture.RGB(0xA9B8D8), inkTool: picture.RGB(0xA9B8D8),
		inkGold: picture.Gold, inkBand: picture.RGB(0xFFF3E8), inkCount: picture.RGB(0xFFE9B0),
		inkGoldBand: picture.GoldLight, inkTitle: picture.Paper, inkTeal: picture.Teal,
	},
	padLight: picture.PadLight, padDark: picture.PadDark,
	band: picture.PadBand, bandFoot: picture.RGB(0xA9431F), bar: picture.RGB(0xA03E1D), barFoot: picture.RGB(0x843216),
	hole: picture.RGB(0x7A2D12),
	rule: picture.RGB(0x9CBFE3).Alpha(0.75), red: picture.RGB(0xD8574F).Alpha(0.8),
	card: picture.Paper, cardOver: picture.RGB(0xFFFFFF), cardEdge: picture.RGB(0x7D7A5C),
	goldLight: picture.GoldLight, gold: picture.Gold,
	set: picture.TealDark, track: picture.RGB(0x8C8458), thumb: picture.Paper, grip: picture.GoldLight,
	chip: picture.Ink.Alpha(0.08), chipOver: picture.Ink.Alpha(0.16),
	hair: picture.Ink.Alpha(0.25), table: picture.RGB(0xFFFFFF).Alpha(0.55), walked: picture.Teal,
	scroll: picture.RGB(0xB9A45A), desk: picture.RGB(0x131F3A), veil: picture.ShadowColor.Alpha(0.55),
	past: picture.Gold, ahead: picture.RGB(0x5A6D9C),
	focusPad: picture.Ink, focusDesk: picture.Paper,
}

// high is the palette of the high contrast: words reach 7:1, the edges of controls 4.5:1, and no rules run behind words.
var high = func() palette {
	p := normal
	p.ink[inkSoft], p.ink[inkMute], p.ink[inkTool] = picture.Ink, picture.RGB(0xFFFFFF), picture.RGB(0xFFFFFF)
	p.ink[inkWhen], p.ink[inkSeen] = picture.RGB(0x7A2A0E), picture.RGB(0x0F4A3F)
	p.ink[inkDesk], p.ink[inkTitle] = picture.RGB(0xFFFFFF), picture.RGB(0xFFFFFF)
	p.ink[inkBand], p.ink[inkCount] = picture.RGB(0xFFFFFF), picture.RGB(0xFFFFFF)
	p.padLight, p.padDark = picture.RGB(0xFFFBE6), picture.RGB(0xFFFBE6)
	p.bar, p.barFoot = picture.RGB(0x6E2711), picture.RGB(0x4F1A0A)
	p.rule = p.rule.Alpha(0)
	p.card, p.cardEdge = picture.RGB(0xFFFFFF), picture.Ink
	p.edge = picture.Ink
	p.set, p.track = picture.RGB(0x0F5648), picture.RGB(0x5A542F)
	p.chip = picture.Color{}
	p.hair, p.table = picture.Ink, picture.RGB(0xFFFFFF)
	p.scroll, p.desk, p.veil = picture.Ink, picture.DeskPlain, picture.ShadowColor.Alpha(0.8)
	p.ahead = picture.RGB(0x9FB0D8)
	p.rim = 2
	return p
}()

func init() {
	for _, p := range []*palette{&normal, &high} {
		p.hover[inkSoft], p.hover[inkTool] = picture.Ink, picture.Paper
	}
}
