// Collects records with go-ipfix over TCP, prints its port, then a line a record, and ends.
//
//	collector RECORDS
package main

import (
	"encoding/hex"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/vmware/go-ipfix/pkg/collector"
	"github.com/vmware/go-ipfix/pkg/entities"
	"github.com/vmware/go-ipfix/pkg/registry"
)

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func text(value entities.InfoElementWithValue) string {
	switch value.GetDataType() {
	case entities.Unsigned8:
		return fmt.Sprint(value.GetUnsigned8Value())
	case entities.Unsigned16:
		return fmt.Sprint(value.GetUnsigned16Value())
	case entities.Unsigned32:
		return fmt.Sprint(value.GetUnsigned32Value())
	case entities.Unsigned64:
		return fmt.Sprint(value.GetUnsigned64Value())
	case entities.Signed32:
		return fmt.Sprint(value.GetSigned32Value())
	case entities.DateTimeSeconds:
		return time.Unix(int64(value.GetUnsigned32Value()), 0).UTC().Format(time.RFC3339)
	case entities.Ipv4Address, entities.Ipv6Address:
		return value.GetIPAddressValue().String()
	case entities.String:
		return value.GetStringValue()
	case entities.OctetArray:
		return hex.EncodeToString(value.GetOctetArrayValue())
	}
	return "of a type without a case here"
}

func main() {
	wanted, err := strconv.Atoi(os.Args[1])
	fail(err)
	registry.LoadRegistry()
	process, err := collector.InitCollectingProcess(collector.CollectorInput{
		Address:       "127.0.0.1:0",
		Protocol:      "tcp",
		MaxBufferSize: 65535,
		DecodingMode:  collector.DecodingModeLenientKeepUnknown,
	})
	fail(err)
	go process.Start()
	for process.GetAddress() == nil || strings.HasSuffix(process.GetAddress().String(), ":0") {
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Println(process.GetAddress())
	for message := range process.GetMsgChan() {
		set := message.GetSet()
		if set.GetSetType() != entities.Data {
			continue
		}
		for _, record := range set.GetRecords() {
			var fields []string
			for _, value := range record.GetOrderedElementList() {
				fields = append(fields, value.GetName()+"="+text(value))
			}
			fmt.Println("{" + strings.Join(fields, ", ") + "}")
			wanted--
		}
		if wanted <= 0 {
			return
		}
	}
}
