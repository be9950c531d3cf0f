// Sends records with go-ipfix over TCP, as Antrea does: first the Templates, then the records, one
// a message or, with many, as many as fit.
//
//	messages HOST:PORT DOMAIN one|many FILE
//
// FILE has one JSON object a line: {"template":256,"fields":[{"name":…,"enterprise":…,
// "value":…}]}. The first line of a Template's id defines it; with "only":true it does no more.
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"strconv"

	"github.com/vmware/go-ipfix/pkg/entities"
	"github.com/vmware/go-ipfix/pkg/exporter"
	"github.com/vmware/go-ipfix/pkg/registry"
)

type field struct {
	Name       string
	Enterprise uint32
	Value      string
}

type record struct {
	Template uint16
	Only     bool
	Fields   []field
}

// sender sends a record; flush what it has gathered.
type sender interface {
	send(id uint16, elements []entities.InfoElementWithValue) error
	flush() error
}

// one sends every record in a message of its own.
type one struct {
	process *exporter.ExportingProcess
}

func (s one) send(id uint16, elements []entities.InfoElementWithValue) error {
	return sendSet(s.process, entities.Data, id, elements)
}

func (s one) flush() error { return nil }

func sendSet(process *exporter.ExportingProcess, kind entities.ContentType, id uint16,
	elements []entities.InfoElementWithValue) error {
	set := entities.NewSet(false)
	if err := set.PrepareSet(kind, id); err != nil {
		return err
	}
	if err := set.AddRecord(elements, id); err != nil {
		return err
	}
	_, err := process.SendSet(set)
	return err
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func number(text string, bits int) uint64 {
	value, err := strconv.ParseUint(text, 10, bits)
	fail(err)
	return value
}

func element(of field) entities.InfoElementWithValue {
	info, err := registry.GetInfoElement(of.Name, of.Enterprise)
	fail(err)
	switch info.DataType {
	case entities.Unsigned8:
		return entities.NewUnsigned8InfoElement(info, uint8(number(of.Value, 8)))
	case entities.Unsigned16:
		return entities.NewUnsigned16InfoElement(info, uint16(number(of.Value, 16)))
	case entities.Unsigned32:
		return entities.NewUnsigned32InfoElement(info, uint32(number(of.Value, 32)))
	case entities.Unsigned64:
		return entities.NewUnsigned64InfoElement(info, number(of.Value, 64))
	case entities.Signed32:
		value, err := strconv.ParseInt(of.Value, 10, 32)
		fail(err)
		return entities.NewSigned32InfoElement(info, int32(value))
	case entities.DateTimeSeconds:
		return entities.NewDateTimeSecondsInfoElement(info, uint32(number(of.Value, 32)))
	case entities.Ipv4Address, entities.Ipv6Address:
		address := net.ParseIP(of.Value)
		if info.DataType == entities.Ipv4Address {
			address = address.To4()
		}
		return entities.NewIPAddressInfoElement(info, address)
	case entities.String:
		return entities.NewStringInfoElement(info, of.Value)
	case entities.OctetArray:
		octets, err := hex.DecodeString(of.Value)
		fail(err)
		return octetArray(info, octets)
	}
	fail(fmt.Errorf("%s has a type without a case here", of.Name))
	return nil
}

// empty is an element of a Template, which has no value.
func empty(of field) entities.InfoElementWithValue {
	info, err := registry.GetInfoElement(of.Name, of.Enterprise)
	fail(err)
	value, err := entities.DecodeAndCreateInfoElementWithValue(info, nil)
	fail(err)
	return value
}

func main() {
	domain := uint32(number(os.Args[2], 32))
	file, err := os.Open(os.Args[4])
	fail(err)
	registry.LoadRegistry()
	process, err := exporter.InitExportingProcess(exporter.ExporterInput{
		CollectorAddress:    os.Args[1],
		CollectorProtocol:   "tcp",
		ObservationDomainID: domain,
	})
	fail(err)
	var out sender = one{process}
	if os.Args[3] == "many" {
		out = many(process)
	}
	ids := map[uint16]uint16{}
	scanner := bufio.NewScanner(file)
	scanner.Buffer(make([]byte, 1<<20), 1<<20)
	var records []record
	for scanner.Scan() {
		var next record
		fail(json.Unmarshal(scanner.Bytes(), &next))
		records = append(records, next)
	}
	fail(scanner.Err())
	elements := make([][]entities.InfoElementWithValue, len(records))
	for i, next := range records {
		var template []entities.InfoElementWithValue
		for _, each := range next.Fields {
			elements[i] = append(elements[i], element(each))
			template = append(template, empty(each))
		}
		if _, known := ids[next.Template]; !known {
			id := process.NewTemplateID()
			ids[next.Template] = id
			fail(sendSet(process, entities.Template, id, template))
		}
	}
	for i, next := range records {
		if !next.Only {
			fail(out.send(ids[next.Template], elements[i]))
		}
	}
	fail(out.flush())
	process.CloseConnToCollector()
}
