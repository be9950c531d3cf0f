// Exports Antrea flow records with go-ipfix: a template, then records that differ by their number.
//
//	go run . udp|tcp HOST:PORT RECORDS
package main

import (
	"fmt"
	"net"
	"os"
	"strconv"

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

func record(number int) []entities.InfoElementWithValue {
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

func send(process *exporter.ExportingProcess, kind entities.ContentType, id uint16, number int) {
	set := entities.NewSet(false)
	fail(set.PrepareSet(kind, id))
	fail(set.AddRecordV2(record(number), id))
	_, err := process.SendSet(set)
	fail(err)
}

func main() {
	records, err := strconv.Atoi(os.Args[3])
	fail(err)
	registry.LoadRegistry()
	process, err := exporter.InitExportingProcess(exporter.ExporterInput{
		CollectorAddress:    os.Args[2],
		CollectorProtocol:   os.Args[1],
		ObservationDomainID: 568266919,
	})
	fail(err)
	id := process.NewTemplateID()
	send(process, entities.Template, id, 0)
	for number := 0; number < records; number++ {
		send(process, entities.Data, id, number)
	}
	process.CloseConnToCollector()
}
