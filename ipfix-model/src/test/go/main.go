// Exports Antrea flow records with go-ipfix: a template, then records that differ by their number.
//
//	go run . udp|tcp|tls:DIRECTORY HOST:PORT RECORDS [NAME/ENTERPRISE...]
//
// DIRECTORY has ca.crt, client.crt and client.key.
//
// With names, the records have these elements, whose values are made of the record's number and
// the element's place.
package main

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/vmware/go-ipfix/pkg/entities"
	"github.com/vmware/go-ipfix/pkg/exporter"
	"github.com/vmware/go-ipfix/pkg/registry"
)

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func element(name string, enterprise uint32, value any) entities.InfoElementWithValue {
	info, err := registry.GetInfoElement(name, enterprise)
	fail(err)
	switch v := value.(type) {
	case string:
		return entities.NewStringInfoElement(info, v)
	case uint8:
		return entities.NewUnsigned8InfoElement(info, v)
	case uint16:
		return entities.NewUnsigned16InfoElement(info, v)
	case uint64:
		return entities.NewUnsigned64InfoElement(info, v)
	case uint32:
		return entities.NewDateTimeSecondsInfoElement(info, v)
	case net.IP:
		return entities.NewIPAddressInfoElement(info, v)
	}
	panic(name)
}

func example(number int) []entities.InfoElementWithValue {
	const antrea = registry.AntreaEnterpriseID
	const reverse = registry.IANAReversedEnterpriseID
	return []entities.InfoElementWithValue{
		element("flowStartSeconds", 0, uint32(1700000000)),
		element("sourceIPv4Address", 0, net.IPv4(10, 10, 0, byte(number))),
		element("sourceTransportPort", 0, uint16(40000+number)),
		element("protocolIdentifier", 0, uint8(6)),
		element("octetDeltaCount", 0, uint64(600000+number)),
		element("reverseOctetDeltaCount", reverse, uint64(1)<<63),
		element("sourcePodName", antrea, fmt.Sprintf("client-%d", number)),
		element("sourcePodNamespace", antrea, ""),
		element("egressNetworkPolicyName", antrea, fmt.Sprintf("%0300d", number)),
		element("flowType", antrea, uint8(2)),
		element("tcpState", antrea, "TIME_WAIT"),
	}
}

func value(info *entities.InfoElement, number int, place int) entities.InfoElementWithValue {
	switch info.DataType {
	case entities.String:
		return entities.NewStringInfoElement(info, fmt.Sprintf("%s-%d", info.Name, number))
	case entities.Unsigned8:
		return entities.NewUnsigned8InfoElement(info, uint8(number+place))
	case entities.Unsigned16:
		return entities.NewUnsigned16InfoElement(info, uint16(1000*number+place))
	case entities.Unsigned32:
		return entities.NewUnsigned32InfoElement(info, uint32(100000*number+place))
	case entities.Unsigned64:
		return entities.NewUnsigned64InfoElement(info, uint64(10000000000*number+place))
	case entities.DateTimeSeconds:
		return entities.NewDateTimeSecondsInfoElement(info, uint32(1700000000+number+place))
	case entities.Ipv4Address:
		return entities.NewIPAddressInfoElement(info, net.IPv4(10, 0, byte(number), byte(place)))
	}
	panic(info.Name)
}

func record(number int) []entities.InfoElementWithValue {
	if len(os.Args) <= 4 {
		return example(number)
	}
	var elements []entities.InfoElementWithValue
	for place, argument := range os.Args[4:] {
		name, enterprise, _ := strings.Cut(argument, "/")
		of, err := strconv.ParseUint(enterprise, 10, 32)
		fail(err)
		info, err := registry.GetInfoElement(name, uint32(of))
		fail(err)
		elements = append(elements, value(info, number, place))
	}
	return elements
}

func send(process *exporter.ExportingProcess, kind entities.ContentType, id uint16, number int) {
	set := entities.NewSet(false)
	fail(set.PrepareSet(kind, id))
	fail(set.AddRecordV2(record(number), id))
	_, err := process.SendSet(set)
	fail(err)
}

func read(directory string, name string) []byte {
	content, err := os.ReadFile(filepath.Join(directory, name))
	fail(err)
	return content
}

func main() {
	records, err := strconv.Atoi(os.Args[3])
	fail(err)
	registry.LoadRegistry()
	input := exporter.ExporterInput{
		CollectorAddress:    os.Args[2],
		CollectorProtocol:   os.Args[1],
		ObservationDomainID: 568266919,
	}
	if directory, isTLS := strings.CutPrefix(os.Args[1], "tls:"); isTLS {
		input.CollectorProtocol = "tcp"
		input.TLSClientConfig = &exporter.ExporterTLSClientConfig{
			CAData:   read(directory, "ca.crt"),
			CertData: read(directory, "client.crt"),
			KeyData:  read(directory, "client.key"),
		}
	}
	process, err := exporter.InitExportingProcess(input)
	fail(err)
	id := process.NewTemplateID()
	send(process, entities.Template, id, 0)
	for number := 0; number < records; number++ {
		send(process, entities.Data, id, number)
	}
	process.CloseConnToCollector()
}
