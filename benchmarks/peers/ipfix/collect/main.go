// Receives over TCP with go-ipfix's collecting process and aggregates with its AggregationProcess, as
// the Flow Aggregator did: flows that are due are exported every second to a sink that adds their
// octets up.
//
// Prints the port. Then, for each line that it reads, the records that came so far, the CPU time of
// the process in nanoseconds, and the exported records; ends with its input.
//
// With the argument "decode" and a number it only decodes, and looks at nothing; it ends after so many
// messages.
package main

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/vmware/go-ipfix/pkg/collector"
	"github.com/vmware/go-ipfix/pkg/intermediate"
	"github.com/vmware/go-ipfix/pkg/registry"
)

var (
	counters = strings.Fields(`octetDeltaCount octetTotalCount packetDeltaCount packetTotalCount
reverseOctetDeltaCount reverseOctetTotalCount reversePacketDeltaCount reversePacketTotalCount`)
	correlated = strings.Fields(`sourcePodName sourcePodNamespace sourceNodeName destinationPodName
destinationPodNamespace destinationNodeName destinationClusterIPv4 destinationClusterIPv6
destinationServicePort destinationServicePortName ingressNetworkPolicyName
ingressNetworkPolicyNamespace ingressNetworkPolicyRuleAction ingressNetworkPolicyType
ingressNetworkPolicyRuleName egressNetworkPolicyName egressNetworkPolicyNamespace
egressNetworkPolicyRuleAction egressNetworkPolicyType egressNetworkPolicyRuleName`)
)

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func cpu() int64 {
	var usage syscall.Rusage
	fail(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func suffixed(suffix string) []string {
	names := make([]string, len(counters))
	for i, counter := range counters {
		names[i] = counter + suffix
	}
	return names
}

func awaitPort(receiving *collector.CollectingProcess) {
	for receiving.GetAddress() == nil || strings.HasSuffix(receiving.GetAddress().String(), ":0") {
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Println(receiving.GetAddress().(*net.TCPAddr).Port)
}

func main() {
	registry.LoadRegistry()
	receiving, err := collector.InitCollectingProcess(collector.CollectorInput{
		Address:          "127.0.0.1:0",
		Protocol:         "tcp",
		MaxBufferSize:    65535,
		NumExtraElements: 26,
	})
	fail(err)
	if len(os.Args) == 3 && os.Args[1] == "decode" {
		count, err := strconv.Atoi(os.Args[2])
		fail(err)
		go receiving.Start()
		awaitPort(receiving)
		for messages := receiving.GetMsgChan(); count > 0; count-- {
			<-messages
		}
		return
	}
	aggregating, err := intermediate.InitAggregationProcess(intermediate.AggregationInput{
		MessageChan:     receiving.GetMsgChan(),
		WorkerNum:       2,
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
		ActiveExpiryTimeout:   time.Second,
		InactiveExpiryTimeout: time.Hour,
	})
	fail(err)
	go receiving.Start()
	go aggregating.Start()
	var octets, exported atomic.Uint64
	go func() {
		for range time.Tick(time.Second) {
			fail(aggregating.ForAllExpiredFlowRecordsDo(
				func(_ intermediate.FlowKey, flow *intermediate.AggregationFlowRecord) error {
					element, _, _ := flow.Record.GetInfoElementWithValue("octetDeltaCount")
					octets.Add(element.GetUnsigned64Value())
					exported.Add(1)
					return aggregating.ResetStatAndThroughputElementsInRecord(flow.Record)
				}))
		}
	}()
	awaitPort(receiving)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fmt.Println(receiving.GetNumRecordsReceived(), cpu(), exported.Load())
	}
}
