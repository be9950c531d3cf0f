//go:build middle

package main

import (
	"github.com/vmware/go-ipfix/pkg/entities"
	"github.com/vmware/go-ipfix/pkg/exporter"
)

// buffered gathers records in messages.
type buffered struct {
	exporter *exporter.BufferedIPFIXExporter
}

func many(process *exporter.ExportingProcess) sender {
	return buffered{exporter.NewBufferedIPFIXExporter(process)}
}

func (s buffered) send(id uint16, elements []entities.InfoElementWithValue) error {
	return s.exporter.AddRecord(entities.NewDataRecordFromElements(id, elements, false))
}

func (s buffered) flush() error { return s.exporter.Flush() }
