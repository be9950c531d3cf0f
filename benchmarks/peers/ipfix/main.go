// Decodes the data messages of a file with go-ipfix and prints the CPU time a record took, in
// nanoseconds: the median of the rounds. Every value of every record is looked at.
//
//	go run . FILE ROUNDS
//
// FILE holds IPFIX messages one behind the other: one with Antrea's template, then data.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
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

// template reads the fields of a template message, and gives what go-ipfix knows them as.
func template(message []byte) ([]*entities.InfoElement, error) {
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
		if err != nil {
			return nil, err
		}
		elements = append(elements, element)
	}
	return elements, nil
}

// decode does what the collecting process of go-ipfix does with a Data Set.
func decode(body []byte, elements []*entities.InfoElement) (entities.Set, error) {
	buffer := bytes.NewBuffer(body)
	set := entities.NewSet(true)
	if err := set.PrepareSet(entities.Data, 256); err != nil {
		return nil, err
	}
	for buffer.Len() > 0 {
		values := make([]entities.InfoElementWithValue, 0, len(elements))
		for _, element := range elements {
			length := int(element.Len)
			if element.Len == entities.VariableLength {
				first, err := buffer.ReadByte()
				if err != nil {
					return nil, err
				}
				length = int(first)
				if first == 255 {
					length = int(binary.BigEndian.Uint16(buffer.Next(2)))
				}
			}
			value, err := entities.DecodeAndCreateInfoElementWithValue(element, buffer.Next(length))
			if err != nil {
				return nil, err
			}
			values = append(values, value)
		}
		if err := set.AddRecordV2(values, 256); err != nil {
			return nil, err
		}
	}
	return set, nil
}

func look(set entities.Set) (records int, sum uint64) {
	for _, record := range set.GetRecords() {
		records++
		for _, value := range record.GetOrderedElementList() {
			switch value.GetDataType() {
			case entities.Unsigned8:
				sum += uint64(value.GetUnsigned8Value())
			case entities.Unsigned16:
				sum += uint64(value.GetUnsigned16Value())
			case entities.Unsigned32:
				sum += uint64(value.GetUnsigned32Value())
			case entities.DateTimeSeconds:
				sum += uint64(value.GetUnsigned32Value())
			case entities.Unsigned64:
				sum += value.GetUnsigned64Value()
			case entities.String:
				sum += uint64(len(value.GetStringValue()))
			case entities.Ipv4Address:
				sum += uint64(binary.BigEndian.Uint32(value.GetIPAddressValue().To4()))
			}
		}
	}
	return records, sum
}

func main() {
	data, err := os.ReadFile(os.Args[1])
	fail(err)
	rounds, err := strconv.Atoi(os.Args[2])
	fail(err)
	registry.LoadRegistry()
	var messages [][]byte
	for len(data) > 0 {
		length := binary.BigEndian.Uint16(data[2:])
		messages = append(messages, data[:length])
		data = data[length:]
	}
	elements, err := template(messages[0])
	fail(err)
	var times []float64
	var records int
	var sum uint64
	for round := 0; round < rounds; round++ {
		before := cpu()
		records, sum = 0, 0
		for repeat := 0; repeat < 20; repeat++ {
			for _, message := range messages[1:] {
				set, err := decode(message[20:], elements)
				fail(err)
				n, s := look(set)
				records += n
				sum += s
			}
		}
		times = append(times, float64(cpu()-before)/float64(records))
	}
	sort.Float64s(times)
	fmt.Printf("%d %d %.1f\n", records/20, sum/20, times[len(times)/2])
}
