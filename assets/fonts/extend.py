"""extend.py IN.ttf OUT.ttf: readies one original font for subsetting.

Makes tabular figures the default ones, and gives the font what it lacks of
the piece's characters: thin spaces, micro, numero, arrows, tick and cross.
"""
import sys
from fontTools.otlLib.builder import buildPairPosGlyphs
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

font = TTFont(sys.argv[1], recalcTimestamp=False)
cmap, glyf, hmtx = font.getBestCmap(), font["glyf"], font["hmtx"]
em = font["head"].unitsPerEm
mono = len({hmtx[cmap[ord(c)]][0] for c in "iW0"}) == 1


def point(code, name):
    """Maps a character to a glyph in every Unicode table."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name
    cmap[code] = name


def add(code, advance, glyph):
    """Adds a new glyph for a character that the font lacks."""
    name = "uni%04X" % code
    glyf[name] = glyph
    glyph.recalcBounds(glyf)
    hmtx[name] = (int(advance), getattr(glyph, "xMin", 0) if glyph.numberOfContours else 0)
    point(code, name)


def polygon(points):
    """A glyph of one straight-sided contour."""
    pen = TTGlyphPen(None)
    pen.moveTo(tuple(map(round, points[0])))
    for p in points[1:]:
        pen.lineTo(tuple(map(round, p)))
    pen.closePath()
    return pen.glyph()


# Tabular figures by default, so that a changing number does not tremble.
if "GSUB" in font:
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for i in record.Feature.LookupListIndex:
                for sub in gsub.LookupList.Lookup[i].SubTable:
                    sub = getattr(sub, "ExtSubTable", sub)
                    for c in range(0x30, 0x3A):
                        if cmap[c] in sub.mapping:
                            point(c, sub.mapping[cmap[c]])

# Go's parser takes the first kerning lookup in which the left glyph has a
# class, even where that says 0. Atkinson has two lookups, the first with few
# glyphs: written as pairs, without the zeros, it hides nothing of the second.
def pairs_of(sub):
    """The pairs that a class subtable kerns."""
    pairs = {}
    for left in sub.Coverage.glyphs:
        row = sub.Class1Record[sub.ClassDef1.classDefs.get(left, 0)].Class2Record
        for right in font.getGlyphOrder():
            value = row[sub.ClassDef2.classDefs.get(right, 0)].Value1
            if value.XAdvance:
                pairs[left, right] = (value, None)
    return pairs


if "GPOS" in font:
    gpos = font["GPOS"].table
    kern = {i for r in gpos.FeatureList.FeatureRecord if r.FeatureTag == "kern"
            for i in r.Feature.LookupListIndex}
    small = lambda sub: sub.Format == 2 and len(sub.Coverage.glyphs) < 100
    for i in kern if len(kern) > 1 else ():
        lookup = gpos.LookupList.Lookup[i]
        subs = [getattr(sub, "ExtSubTable", sub) for sub in lookup.SubTable]
        if len(subs) == 1 and small(subs[0]):
            lookup.LookupType = 2
            lookup.SubTable = buildPairPosGlyphs(pairs_of(subs[0]), font.getReverseGlyphMap())
            lookup.SubTableCount = len(lookup.SubTable)

# Narrow no-break and thin space: a little over half the space.
for code in (0x202F, 0x2009):
    if code not in cmap:
        add(code, hmtx["space"][0] * 0.55, TTGlyphPen(None).glyph())

if 0xB5 not in cmap and 0x3BC in cmap:
    point(0xB5, cmap[0x3BC])

# Composites of the font's own letters.
if 0x2116 not in cmap:
    n, o = cmap[ord("N")], cmap[0xBA]
    pen = TTGlyphPen(font.getGlyphSet())
    pen.addComponent(n, (1, 0, 0, 1, 0, 0))
    pen.addComponent(o, (1, 0, 0, 1, hmtx[n][0], 0))
    add(0x2116, hmtx[n][0] + hmtx[o][0], pen.glyph())

# Signs drawn with the weight and on the axis of the font's own minus.
minus = glyf[cmap[0x2212]]
weight = minus.yMax - minus.yMin
if weight > 0.2 * em or weight < 0.02 * em:
    sys.exit("extend.py: the minus of %s is no plain bar" % sys.argv[1])
axis = (minus.yMax + minus.yMin) / 2
side = 0.06 * em
width = hmtx[cmap[0x30]][0] if mono else 0.78 * em
half = width / 2 - side                    # half an arrow's length
head = min(0.6 * half, 0.24 * em)          # how far the arrow's head reaches back
r2 = weight / 2 ** 0.5

# A right arrow about the origin, tip first, clockwise.
right = [
    (half, 0), (half - head, -head), (half - head - r2, -head + r2),
    (half - 2 * r2 - weight / 2, -weight / 2), (-half, -weight / 2),
    (-half, weight / 2), (half - 2 * r2 - weight / 2, weight / 2),
    (half - head - r2, head - r2), (half - head, head),
]
turns = {0x2192: (1, 0), 0x2191: (0, 1), 0x2190: (-1, 0), 0x2193: (0, -1)}
for code, (c, s) in turns.items():
    if code not in cmap:
        w = width if c or mono else 2 * head + 2 * side
        add(code, w, polygon([(w / 2 + x * c - y * s, axis + x * s + y * c) for x, y in right]))

# Tick and cross stand on the baseline, as tall as a capital.
arm = (width / 2 - side) if mono else min(0.3 * em, axis - 0.02 * em)
if 0x2715 not in cmap:
    w, a, d = 2 * (arm + side), arm, r2
    cross = [(d, 0), (a, a - d), (a - d, a), (0, d), (d - a, a), (-a, a - d),
             (-d, 0), (-a, d - a), (d - a, -a), (0, -d), (a - d, -a), (a, d - a)]
    add(0x2715, w, polygon([(w / 2 + x, axis + y) for x, y in cross]))
if 0x2713 not in cmap:
    w = 2 * (arm + side)
    k = 0.7 * arm  # the short stroke
    # The elbow at the bottom, the short stroke up left, the long one up right.
    ex, ey = side + k, axis - arm
    t = w - side - r2 - ex  # the long stroke's rise
    tick = [(ex, ey), (ex - k, ey + k), (ex - k + r2, ey + k + r2), (ex, ey + 2 * r2),
            (ex + t, ey + t + 2 * r2), (ex + t + r2, ey + t + r2)]
    add(0x2713, w, polygon(tick))

font.save(sys.argv[2])
