//go:build !seed

package main

import "github.com/vmware/go-ipfix/pkg/entities"

// The best there is: elements, record and buffer are used again.
type encoder struct {
	record entities.Record
	buffer []byte
}

func newEncoder(elements []entities.InfoElementWithValue) *encoder {
	return &encoder{record: entities.NewDataRecordFromElements(256, elements)}
}

func (e *encoder) encode(_ []entities.InfoElementWithValue) []byte {
	buffer, err := e.record.AppendToBuffer(e.buffer[:0])
	fail(err)
	e.buffer = buffer
	return buffer
}
