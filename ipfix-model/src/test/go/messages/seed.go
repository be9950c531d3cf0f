//go:build seed

package main

import (
	"github.com/vmware/go-ipfix/pkg/entities"
	"github.com/vmware/go-ipfix/pkg/exporter"
)

func octetArray(info *entities.InfoElement, octets []byte) entities.InfoElementWithValue {
	panic("go-ipfix v0.5.12 has no octet arrays")
}

func many(process *exporter.ExportingProcess) sender {
	panic("go-ipfix v0.5.12 sends one record a message")
}
