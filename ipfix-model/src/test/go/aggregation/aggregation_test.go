// Drives go-ipfix's aggregation process through sequences of operations and writes what it exports.
// Inside testing/synctest its clock is fake and moves by time.Sleep.
//
//	go test -c && ./aggregation.test -operations FILE -exports FILE
package aggregation

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"net"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/vmware/go-ipfix/pkg/entities"
	"github.com/vmware/go-ipfix/pkg/intermediate"
	"github.com/vmware/go-ipfix/pkg/registry"
	"k8s.io/klog/v2"
)

var (
	operations = flag.String("operations", "", "file of sequences, one JSON object a line")
	exports    = flag.String("exports", "", "file to write to, one JSON object a line")
)

// A sequence of operations on one aggregation process; times in milliseconds.
type sequence struct {
	Active     int64       `json:"active"`
	Inactive   int64       `json:"inactive"`
	HTTPValues bool        `json:"httpValues"`
	Elements   []string    `json:"elements"`
	Operations []operation `json:"operations"`
}

// One of: add a record, wait, expire. A record has numbers and texts by element; what is absent is
// zero or empty, what is missing is not in the record.
type operation struct {
	Numbers map[string]uint64 `json:"numbers"`
	Texts   map[string]string `json:"texts"`
	Missing []string          `json:"missing"`
	Wait    int64             `json:"wait"`
	Expire  bool              `json:"expire"`
	// The export that fails, counted from 1; 0: none.
	Fail int `json:"fail"`
}

type result struct {
	Failed  bool    `json:"failed"`
	Exports [][]any `json:"exports"`
	Flows   int64   `json:"flows"`
	Next    int64   `json:"next"`
}

var (
	counters = []string{
		"octetDeltaCount", "octetTotalCount", "packetDeltaCount", "packetTotalCount",
		"reverseOctetDeltaCount", "reverseOctetTotalCount",
		"reversePacketDeltaCount", "reversePacketTotalCount",
	}
	correlated = []string{
		"sourcePodName", "sourcePodNamespace", "sourceNodeName",
		"destinationPodName", "destinationPodNamespace", "destinationNodeName",
		"destinationClusterIPv4", "destinationClusterIPv6",
		"destinationServicePort", "destinationServicePortName",
		"ingressNetworkPolicyName", "ingressNetworkPolicyNamespace",
		"ingressNetworkPolicyRuleAction", "ingressNetworkPolicyType",
		"ingressNetworkPolicyRuleName",
		"egressNetworkPolicyName", "egressNetworkPolicyNamespace",
		"egressNetworkPolicyRuleAction", "egressNetworkPolicyType",
		"egressNetworkPolicyRuleName",
	}
)

func suffixed(suffix string) []string {
	names := make([]string, len(counters))
	for i, counter := range counters {
		names[i] = counter + suffix
	}
	return names
}

func aggregated(httpValues bool) *intermediate.AggregationElements {
	others := []string{"flowEndSeconds", "flowEndReason", "tcpState"}
	if httpValues {
		others = append(others, "httpVals")
	}
	return &intermediate.AggregationElements{
		NonStatsElements:                   others,
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
	}
}

var infos = map[string]*entities.InfoElement{}

func info(t *testing.T, name string) *entities.InfoElement {
	if known, found := infos[name]; found {
		return known
	}
	for _, enterprise := range []uint32{
		registry.IANAEnterpriseID, registry.IANAReversedEnterpriseID, registry.AntreaEnterpriseID,
	} {
		if found, err := registry.GetInfoElement(name, enterprise); err == nil {
			infos[name] = found
			return found
		}
	}
	t.Fatalf("no element %s", name)
	return nil
}

func value(t *testing.T, o operation, name string) entities.InfoElementWithValue {
	element := info(t, name)
	number := o.Numbers[name]
	text := o.Texts[name]
	switch element.DataType {
	case entities.Unsigned8:
		return entities.NewUnsigned8InfoElement(element, uint8(number))
	case entities.Unsigned16:
		return entities.NewUnsigned16InfoElement(element, uint16(number))
	case entities.Unsigned64:
		return entities.NewUnsigned64InfoElement(element, number)
	case entities.DateTimeSeconds:
		return entities.NewDateTimeSecondsInfoElement(element, uint32(number))
	case entities.String:
		return entities.NewStringInfoElement(element, text)
	case entities.Ipv4Address:
		if text == "" {
			text = "0.0.0.0"
		}
		return entities.NewIPAddressInfoElement(element, net.ParseIP(text).To4())
	case entities.Ipv6Address:
		if text == "" {
			text = "::"
		}
		return entities.NewIPAddressInfoElement(element, net.ParseIP(text).To16())
	}
	t.Fatalf("%s has a type nobody asked for", name)
	return nil
}

func message(t *testing.T, s sequence, o operation) *entities.Message {
	missing := strings.Join(o.Missing, " ") + " "
	var elements []entities.InfoElementWithValue
	for _, name := range s.Elements {
		if !strings.Contains(missing, name+" ") {
			elements = append(elements, value(t, o, name))
		}
	}
	set := entities.NewSet(true)
	if err := set.PrepareSet(entities.Data, 256); err != nil {
		t.Fatal(err)
	}
	if err := set.AddRecord(elements, 256); err != nil {
		t.Fatal(err)
	}
	message := entities.NewMessage(true)
	message.AddSet(set)
	return message
}

func fields(record entities.Record) []any {
	var all []any
	for _, element := range record.GetOrderedElementList() {
		all = append(all, element.GetName())
		switch element.GetDataType() {
		case entities.Unsigned8:
			all = append(all, element.GetUnsigned8Value())
		case entities.Unsigned16:
			all = append(all, element.GetUnsigned16Value())
		case entities.Unsigned32, entities.DateTimeSeconds:
			all = append(all, element.GetUnsigned32Value())
		case entities.Unsigned64:
			all = append(all, element.GetUnsigned64Value())
		case entities.String:
			all = append(all, element.GetStringValue())
		default:
			all = append(all, element.GetIPAddressValue().String())
		}
	}
	return all
}

func run(t *testing.T, s sequence) []result {
	process, err := intermediate.InitAggregationProcess(intermediate.AggregationInput{
		MessageChan:           make(chan *entities.Message),
		WorkerNum:             1,
		CorrelateFields:       correlated,
		AggregateElements:     aggregated(s.HTTPValues),
		ActiveExpiryTimeout:   time.Duration(s.Active) * time.Millisecond,
		InactiveExpiryTimeout: time.Duration(s.Inactive) * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	var results []result
	for _, o := range s.Operations {
		r := result{Exports: [][]any{}}
		switch {
		case o.Wait > 0:
			time.Sleep(time.Duration(o.Wait) * time.Millisecond)
		case o.Expire:
			err := process.ForAllExpiredFlowRecordsDo(
				func(_ intermediate.FlowKey, flow *intermediate.AggregationFlowRecord) error {
					r.Exports = append(r.Exports, fields(flow.Record))
					if len(r.Exports) == o.Fail {
						return errors.New("the sink fails")
					}
					return process.ResetStatAndThroughputElementsInRecord(flow.Record)
				})
			r.Failed = err != nil
			next := time.Now().Add(process.GetExpiryFromExpirePriorityQueue())
			r.Next = next.Sub(begin).Milliseconds()
		default:
			r.Failed = process.AggregateMsgByFlowKey(message(t, s, o)) != nil
		}
		r.Flows = process.GetNumFlows()
		results = append(results, r)
	}
	return results
}

func TestSequences(t *testing.T) {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
	registry.LoadRegistry()
	in, err := os.Open(*operations)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	file, err := os.Create(*exports)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	out := bufio.NewWriter(file)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	decoder := json.NewDecoder(bufio.NewReaderSize(in, 1<<20))
	for {
		var s sequence
		if err := decoder.Decode(&s); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		synctest.Test(t, func(t *testing.T) {
			if err := encoder.Encode(map[string]any{"results": run(t, s)}); err != nil {
				t.Fatal(err)
			}
		})
	}
	if err := out.Flush(); err != nil {
		t.Fatal(err)
	}
}
