//go:build !seed

package main

import (
	"github.com/vmware/go-ipfix/pkg/entities"
)

func octetArray(info *entities.InfoElement, octets []byte) entities.InfoElementWithValue {
	return entities.NewOctetArrayInfoElement(info, octets)
}
