package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// licencePattern is what a module's file with its licence is called.
var licencePattern = regexp.MustCompile(`(?i)^(licen[cs]e|copying)([.-].*)?$`)

// phrases tell licences by words that stand in no other of them, under their SPDX identifiers. The first that fits counts.
var phrases = []struct {
	spdx  string
	words []string
}{
	{"OFL-1.1", []string{"SIL OPEN FONT LICENSE Version 1.1"}},
	{"Unicode-3.0", []string{"UNICODE LICENSE V3"}},
	{"Apache-2.0", []string{"Apache License", "Version 2.0, January 2004"}},
	{"MPL-2.0", []string{"Mozilla Public License Version 2.0"}},
	{"BSD-3-Clause", []string{"Redistribution and use in source and binary forms", "Neither the name of"}},
	{"BSD-2-Clause", []string{"Redistribution and use in source and binary forms"}},
	{"MIT", []string{"Permission is hereby granted, free of charge, to any person obtaining a copy"}},
	{"ISC", []string{"with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies"}},
	{"0BSD", []string{"with or without fee is hereby granted. THE SOFTWARE"}},
	{"CC0-1.0", []string{"CC0 1.0 Universal"}},
}

// spdx names the licence of a text; empty for one that is not known.
func spdx(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for _, p := range phrases {
		if !slices.ContainsFunc(p.words, func(words string) bool { return !strings.Contains(text, words) }) {
			return p.spdx
		}
	}
	return ""
}

// licence names the licences that stand in a module's folder, joined by AND.
func (m *module) licence() (string, error) {
	entries, err := os.ReadDir(m.dir)
	if err != nil {
		return "", fmt.Errorf("the code of %s cannot be read: %w", m.path, err)
	}
	var found []string
	for _, e := range entries {
		if !e.Type().IsRegular() || !licencePattern.MatchString(e.Name()) || filepath.Ext(e.Name()) == ".go" {
			continue
		}
		id, err := licenceOf(filepath.Join(m.dir, e.Name()))
		if err != nil {
			return "", err
		}
		if !slices.Contains(found, id) {
			found = append(found, id)
		}
	}
	if len(found) == 0 {
		return "", fmt.Errorf("%s has no licence (no LICENSE or COPYING in %s)", m.path, m.dir)
	}
	slices.Sort(found)
	return strings.Join(found, " AND "), nil
}

// licenceOf names the licence in a file.
func licenceOf(name string) (string, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	id := spdx(string(data))
	if id == "" {
		return "", fmt.Errorf("%s is no licence that is known: read it, and add it to licence.go if it may be used", name)
	}
	return id, nil
}
