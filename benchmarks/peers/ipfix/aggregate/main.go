// Measures AggregateMsgByFlowKey of go-ipfix: the CPU time that an update of a live flow takes, in
// nanoseconds, the collection of garbage included; and its sum of exported octets.
//
//	go run . FLOWS ROUNDS
//
// Prints the median of the rounds, then the octets.
package main

import (
	"encoding/binary"
	"fmt"
	"math/rand"
	"net"
	"os"
	"sort"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/vmware/go-ipfix/pkg/entities"
	"github.com/vmware/go-ipfix/pkg/intermediate"
	"github.com/vmware/go-ipfix/pkg/registry"
)

const (
	second = 1_700_000_000
	pods   = 2000
	batch  = 2000
)

var fields = strings.Fields(`flowStartSeconds flowEndSeconds flowEndReason sourceTransportPort
destinationTransportPort protocolIdentifier packetTotalCount octetTotalCount packetDeltaCount
octetDeltaCount sourceIPv4Address destinationIPv4Address reversePacketTotalCount
reverseOctetTotalCount reversePacketDeltaCount reverseOctetDeltaCount sourcePodName
sourcePodNamespace sourceNodeName destinationPodName destinationPodNamespace destinationNodeName
destinationServicePort destinationServicePortName ingressNetworkPolicyName
ingressNetworkPolicyNamespace ingressNetworkPolicyType ingressNetworkPolicyRuleName
ingressNetworkPolicyRuleAction egressNetworkPolicyName egressNetworkPolicyNamespace
egressNetworkPolicyType egressNetworkPolicyRuleName egressNetworkPolicyRuleAction tcpState flowType
destinationClusterIPv4`)

var (
	counters = strings.Fields(`octetDeltaCount octetTotalCount packetDeltaCount packetTotalCount
reverseOctetDeltaCount reverseOctetTotalCount reversePacketDeltaCount reversePacketTotalCount`)
	correlated = strings.Fields(`sourcePodName sourcePodNamespace sourceNodeName destinationPodName
destinationPodNamespace destinationNodeName destinationClusterIPv4 destinationClusterIPv6
destinationServicePort destinationServicePortName ingressNetworkPolicyName
ingressNetworkPolicyNamespace ingressNetworkPolicyRuleAction ingressNetworkPolicyType
ingressNetworkPolicyRuleName egressNetworkPolicyName egressNetworkPolicyNamespace
egressNetworkPolicyRuleAction egressNetworkPolicyType egressNetworkPolicyRuleName`)
	infos []*entities.InfoElement
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

func suffixed(suffix string) []string {
	names := make([]string, len(counters))
	for i, counter := range counters {
		names[i] = counter + suffix
	}
	return names
}

func info(name string) *entities.InfoElement {
	for _, enterprise := range []uint32{
		registry.IANAEnterpriseID, registry.IANAReversedEnterpriseID, registry.AntreaEnterpriseID,
	} {
		if found, err := registry.GetInfoElement(name, enterprise); err == nil {
			return found
		}
	}
	fail(fmt.Errorf("no element %s", name))
	return nil
}

func text(name string, number int) string {
	switch name {
	case "sourcePodName":
		return fmt.Sprintf("checkout-7d9c5b6f48-%05d", number%pods)
	case "destinationPodName":
		return fmt.Sprintf("checkout-7d9c5b6f48-%05d", number*7%pods)
	case "sourcePodNamespace", "destinationPodNamespace":
		return "shop"
	case "sourceNodeName", "destinationNodeName":
		return "node-12"
	case "destinationServicePortName":
		return "shop/web:http"
	case "egressNetworkPolicyName":
		return "allow-web-3"
	case "tcpState":
		return "ESTABLISHED"
	}
	return ""
}

func number64(name string, round int) uint64 {
	switch name {
	case "packetTotalCount":
		return uint64(10 * round)
	case "octetTotalCount":
		return uint64(1000 * round)
	case "packetDeltaCount":
		return 10
	case "octetDeltaCount":
		return 1000
	}
	return 0
}

func value(i, number, round int) entities.InfoElementWithValue {
	name, element := fields[i], infos[i]
	switch element.DataType {
	case entities.Unsigned8:
		if name == "flowType" {
			return entities.NewUnsigned8InfoElement(element, 1)
		}
		return entities.NewUnsigned8InfoElement(element, 0)
	case entities.Unsigned16:
		if name == "sourceTransportPort" {
			return entities.NewUnsigned16InfoElement(element, uint16(number>>16))
		}
		return entities.NewUnsigned16InfoElement(element, 80)
	case entities.Unsigned64:
		return entities.NewUnsigned64InfoElement(element, number64(name, round))
	case entities.DateTimeSeconds:
		if name == "flowStartSeconds" {
			return entities.NewDateTimeSecondsInfoElement(element, second)
		}
		return entities.NewDateTimeSecondsInfoElement(element, uint32(second+round))
	case entities.String:
		return entities.NewStringInfoElement(element, text(name, number))
	}
	address := make(net.IP, 4)
	binary.BigEndian.PutUint32(address, 0x0A0A0000)
	if name == "sourceIPv4Address" {
		binary.BigEndian.PutUint32(address, 0x0A0A0000|uint32(number&0xFFFF))
	}
	return entities.NewIPAddressInfoElement(element, address)
}

func message(number, round int) *entities.Message {
	elements := make([]entities.InfoElementWithValue, len(fields))
	for i := range fields {
		elements[i] = value(i, number, round)
	}
	set := entities.NewSet(true)
	fail(set.PrepareSet(entities.Data, 256))
	fail(set.AddRecord(elements, 256))
	message := entities.NewMessage(true)
	message.AddSet(set)
	return message
}

func main() {
	flows, err := strconv.Atoi(os.Args[1])
	fail(err)
	rounds, err := strconv.Atoi(os.Args[2])
	fail(err)
	registry.LoadRegistry()
	for _, name := range fields {
		infos = append(infos, info(name))
	}
	process, err := intermediate.InitAggregationProcess(intermediate.AggregationInput{
		MessageChan:     make(chan *entities.Message),
		WorkerNum:       1,
		CorrelateFields: correlated,
		AggregateElements: &intermediate.AggregationElements{
			NonStatsElements:                   []string{"flowEndSeconds", "flowEndReason", "tcpState"},
			StatsElements:                      counters,
			AggregatedSourceStatsElements:      suffixed("FromSourceNode"),
			AggregatedDestinationStatsElements: suffixed("FromDestinationNode"),
			AntreaFlowEndSecondsElements: []string{
				"flowEndSecondsFromSourceNode", "flowEndSecondsFromDestinationNode",
			},
			ThroughputElements: []string{"throughput", "reverseThroughput"},
			SourceThroughputElements: []string{
				"throughputFromSourceNode", "reverseThroughputFromSourceNode",
			},
			DestinationThroughputElements: []string{
				"throughputFromDestinationNode", "reverseThroughputFromDestinationNode",
			},
		},
		ActiveExpiryTimeout:   time.Millisecond,
		InactiveExpiryTimeout: time.Hour,
	})
	fail(err)
	for number := 0; number < flows; number++ {
		fail(process.AggregateMsgByFlowKey(message(number, 1)))
	}
	var times []float64
	for round := 2; round < rounds+2; round++ {
		order := rand.New(rand.NewSource(int64(round))).Perm(flows)
		var spent time.Duration
		for first := 0; first < flows; first += batch {
			var messages []*entities.Message
			for _, number := range order[first:min(flows, first+batch)] {
				messages = append(messages, message(number, round))
			}
			before := cpu()
			for _, m := range messages {
				fail(process.AggregateMsgByFlowKey(m))
			}
			spent += cpu() - before
		}
		times = append(times, float64(spent)/float64(flows))
	}
	time.Sleep(5 * time.Millisecond)
	var octets uint64
	fail(process.ForAllExpiredFlowRecordsDo(
		func(_ intermediate.FlowKey, flow *intermediate.AggregationFlowRecord) error {
			element, _, _ := flow.Record.GetInfoElementWithValue("octetDeltaCount")
			octets += element.GetUnsigned64Value()
			return nil
		}))
	sort.Float64s(times)
	fmt.Printf("%.0f %d\n", times[len(times)/2], octets)
}
