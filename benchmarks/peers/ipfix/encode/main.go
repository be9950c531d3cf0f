// Encodes the records of a file with go-ipfix and prints the CPU time a record took, in
// nanoseconds: the median of the rounds. The values are set on elements that are used again, as
// Antrea's Flow Exporter does.
//
//	go run . FILE ROUNDS
//
// FILE holds IPFIX messages one behind the other: one with Antrea's template, then data.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"os"
	"sort"
	"strconv"
	"syscall"
	"time"

	"github.com/vmware/go-ipfix/pkg/entities"
	"github.com/vmware/go-ipfix/pkg/registry"
)

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func cpu() time.Duration {
	var usage syscall.Rusage
	fail(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func template(message []byte) []*entities.InfoElement {
	count := int(binary.BigEndian.Uint16(message[22:]))
	at := 24
	var elements []*entities.InfoElement
	for i := 0; i < count; i++ {
		id := binary.BigEndian.Uint16(message[at:])
		at += 4
		enterprise := uint32(0)
		if id&0x8000 != 0 {
			enterprise = binary.BigEndian.Uint32(message[at:])
			at += 4
		}
		element, err := registry.GetInfoElementFromID(id&0x7FFF, enterprise)
		fail(err)
		elements = append(elements, element)
	}
	return elements
}

// One value, as the encoder is given it.
type given struct {
	number uint64
	text   string
	ip     []byte
}

func record(buffer *bytes.Buffer, elements []*entities.InfoElement) []given {
	values := make([]given, len(elements))
	for i, element := range elements {
		length := int(element.Len)
		if element.Len == entities.VariableLength {
			first, err := buffer.ReadByte()
			fail(err)
			length = int(first)
		}
		octets := bytes.Clone(buffer.Next(length))
		switch element.DataType {
		case entities.String:
			values[i].text = string(octets)
		case entities.Ipv4Address:
			values[i].ip = octets
		default:
			for _, octet := range octets {
				values[i].number = values[i].number<<8 | uint64(octet)
			}
		}
	}
	return values
}

func empty(element *entities.InfoElement) entities.InfoElementWithValue {
	switch element.DataType {
	case entities.Unsigned8:
		return entities.NewUnsigned8InfoElement(element, 0)
	case entities.Unsigned16:
		return entities.NewUnsigned16InfoElement(element, 0)
	case entities.Unsigned64:
		return entities.NewUnsigned64InfoElement(element, 0)
	case entities.DateTimeSeconds:
		return entities.NewDateTimeSecondsInfoElement(element, 0)
	case entities.String:
		return entities.NewStringInfoElement(element, "")
	case entities.Ipv4Address:
		return entities.NewIPAddressInfoElement(element, nil)
	}
	fail(fmt.Errorf("%s has a type nobody asked for", element.Name))
	return nil
}

func set(into []entities.InfoElementWithValue, types []entities.IEDataType, values []given) {
	for i := range into {
		switch types[i] {
		case entities.Unsigned8:
			into[i].SetUnsigned8Value(uint8(values[i].number))
		case entities.Unsigned16:
			into[i].SetUnsigned16Value(uint16(values[i].number))
		case entities.Unsigned64:
			into[i].SetUnsigned64Value(values[i].number)
		case entities.DateTimeSeconds:
			into[i].SetUnsigned32Value(uint32(values[i].number))
		case entities.String:
			into[i].SetStringValue(values[i].text)
		default:
			into[i].SetIPAddressValue(values[i].ip)
		}
	}
}

func main() {
	data, err := os.ReadFile(os.Args[1])
	fail(err)
	rounds, err := strconv.Atoi(os.Args[2])
	fail(err)
	registry.LoadRegistry()
	var infos []*entities.InfoElement
	var records [][]given
	for len(data) > 0 {
		length := binary.BigEndian.Uint16(data[2:])
		message := data[:length]
		data = data[length:]
		if infos == nil {
			infos = template(message)
			continue
		}
		for buffer := bytes.NewBuffer(message[20:]); buffer.Len() > 0; {
			records = append(records, record(buffer, infos))
		}
	}
	elements := make([]entities.InfoElementWithValue, len(infos))
	types := make([]entities.IEDataType, len(infos))
	for i, info := range infos {
		elements[i] = empty(info)
		types[i] = info.DataType
	}
	encoder := newEncoder(elements)
	var times []float64
	var sum uint32
	for round := 0; round < rounds; round++ {
		before := cpu()
		octets := 0
		for repeat := 0; repeat < 20; repeat++ {
			for _, values := range records {
				set(elements, types, values)
				octets += len(encoder.encode(elements))
			}
		}
		times = append(times, float64(cpu()-before)/float64(20*len(records)))
	}
	hash := crc32.NewIEEE()
	for _, values := range records {
		set(elements, types, values)
		hash.Write(encoder.encode(elements))
	}
	sum = hash.Sum32()
	sort.Float64s(times)
	fmt.Printf("%d %d %.1f\n", len(records), sum, times[len(times)/2])
}
