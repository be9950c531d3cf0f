//go:build seed

package main

import "github.com/vmware/go-ipfix/pkg/entities"

// What Antrea v1.7 does: the set is used again, its record is made anew.
type encoder struct {
	set entities.Set
}

func newEncoder(_ []entities.InfoElementWithValue) *encoder {
	return &encoder{set: entities.NewSet(false)}
}

func (e *encoder) encode(elements []entities.InfoElementWithValue) []byte {
	e.set.ResetSet()
	fail(e.set.PrepareSet(entities.Data, 256))
	fail(e.set.AddRecord(elements, 256))
	return e.set.GetRecords()[0].GetBuffer()
}
