package props

import pic "coinorcap/internal/picture"

// Aligned writes words in lines of at most width about x, on the side that align names, from the baseline y down, and
// gives the baseline after the last line. Leading is the distance between baselines, all in view units.
func Aligned(p *pic.Picture, x, y, width, leading float64, align pic.Align, s pic.Style, c pic.Color, words string) float64 {
	for words != "" {
		end := fit(words, width, s)
		p.Text(x, y, align, s, c, words[:end])
		y += leading
		for end < len(words) && words[end] == ' ' {
			end++
		}
		words = words[end:]
	}
	return y
}

// Rows is how many lines Aligned and Lines take.
func Rows(width float64, s pic.Style, words string) (n int) {
	for words != "" {
		end := fit(words, width, s)
		n++
		for end < len(words) && words[end] == ' ' {
			end++
		}
		words = words[end:]
	}
	return n
}

// Cut gives the first line of words that are set in a width, and the rest of them.
func Cut(width float64, s pic.Style, words string) (line, rest string) {
	end := fit(words, width, s)
	line, rest = words[:end], words[end:]
	for rest != "" && rest[0] == ' ' {
		rest = rest[1:]
	}
	return line, rest
}

// Widest is the width of the longest line of words that are set in a width.
func Widest(width float64, s pic.Style, words string) (most float64) {
	for line := ""; words != ""; {
		line, words = Cut(width, s, words)
		most = max(most, s.Width(line))
	}
	return most
}

// Even is the least width at which words take no more lines than at width: set in it, no line is left with a crumb.
func Even(width float64, s pic.Style, words string) float64 {
	rows := Rows(width, s, words)
	if rows < 2 {
		return width
	}
	least, most := 0.5*width, width
	for range 7 {
		if mid := (least + most) / 2; Rows(mid, s, words) > rows {
			least = mid
		} else {
			most = mid
		}
	}
	return most
}

// fit is how many bytes of words go into width: whole words, at least one.
func fit(words string, width float64, s pic.Style) int {
	end := 0
	for i := 0; i <= len(words); i++ {
		if i < len(words) && words[i] != ' ' {
			continue
		}
		if end > 0 && s.Width(words[:i]) > width {
			return end
		}
		end = i
	}
	return end
}
