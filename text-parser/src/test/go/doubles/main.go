// Prints the fixture that the number spellings are compared with: the bits of a
// double, its text in the Prometheus format, and its text in OpenMetrics where
// that differs, one double a line, tab-separated.
//
//	go run . > ../../resources/dev/cnitelemetry/text/internal/number/doubles.tsv
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"math"
	"math/rand"
	"os"
	"strings"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"google.golang.org/protobuf/proto"
)

const count = 10000

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	seen := map[uint64]bool{}
	for _, bits := range append(notable(), random()...) {
		if len(seen) == count {
			return
		}
		if seen[bits] {
			continue
		}
		seen[bits] = true
		text := write(bits, func(b *bytes.Buffer, f *dto.MetricFamily) error {
			_, err := expfmt.MetricFamilyToText(b, f)
			return err
		})
		open := write(bits, func(b *bytes.Buffer, f *dto.MetricFamily) error {
			_, err := expfmt.MetricFamilyToOpenMetrics(b, f)
			return err
		})
		if open == text {
			fmt.Fprintf(out, "%016x\t%s\n", bits, text)
		} else {
			fmt.Fprintf(out, "%016x\t%s\t%s\n", bits, text, open)
		}
	}
}

func write(bits uint64, encode func(*bytes.Buffer, *dto.MetricFamily) error) string {
	var b bytes.Buffer
	err := encode(&b, &dto.MetricFamily{
		Name: proto.String("a"),
		Type: dto.MetricType_GAUGE.Enum(),
		Metric: []*dto.Metric{{
			Gauge: &dto.Gauge{Value: proto.Float64(math.Float64frombits(bits))},
		}},
	})
	if err != nil {
		panic(err)
	}
	line := strings.TrimSuffix(b.String(), "\n")
	return line[strings.LastIndexByte(line, ' ')+1:]
}

func notable() []uint64 {
	var all []uint64
	around := func(f float64, reach int) {
		bits := math.Float64bits(f)
		for i := -reach; i <= reach; i++ {
			b := bits + uint64(i)
			all = append(all, b, b|1<<63)
		}
	}
	all = append(all, 0, 1<<63, math.Float64bits(math.NaN()), math.Float64bits(math.Inf(1)), math.Float64bits(math.Inf(-1)))
	for i := uint64(1); i <= 64; i++ {
		all = append(all, i)
	}
	around(math.MaxFloat64, 0)
	around(math.Float64frombits(1<<52), 3)
	around(1<<53, 3)
	around(1<<63, 2)
	around(1<<64, 2)
	for e := -323; e <= 308; e++ {
		var f float64
		fmt.Sscanf(fmt.Sprintf("1e%d", e), "%g", &f)
		around(f, 1)
	}
	for e := -1074; e <= 1023; e++ {
		all = append(all, math.Float64bits(math.Ldexp(1, e)))
	}
	for i := 0; i <= 300; i++ {
		all = append(all, math.Float64bits(float64(i)), math.Float64bits(float64(i)/1000))
	}
	return all
}

func random() []uint64 {
	r := rand.New(rand.NewSource(20261121))
	var all []uint64
	for i := 0; i < count; i++ {
		switch i % 5 {
		case 0:
			all = append(all, math.Float64bits(float64(r.Int63n(1<<53))))
		case 1:
			all = append(all, math.Float64bits(float64(r.Int63n(100000000))/1000))
		case 2:
			all = append(all, r.Uint64()&(1<<52-1))
		default:
			bits := r.Uint64()
			if bits>>52&0x7ff != 0x7ff {
				all = append(all, bits)
			}
		}
	}
	return all
}
